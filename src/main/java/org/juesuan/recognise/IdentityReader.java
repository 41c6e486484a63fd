package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.entity.Edition;
import org.juesuan.domain.entity.EntityKind;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.finding.Severity;
import org.juesuan.domain.provenance.Place;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.TextLine;

/**
 * Tells whose accounts a report holds and of which year, from the report itself: cover first, then the statements' title
 * blocks, then headings; the registry fills what the report leaves open. Where the sources disagree, that is a finding.
 */
public final class IdentityReader {
    private static final Pattern COVER_KIND = Pattern.compile("(部门|单位)?决算(?:公开)?(?:报告|说明|情况说明|情况|公开|表|报表)*(?:文本)?$");
    private static final Pattern COVER = Pattern.compile("^(.*?)" + YearText.STATED + "(.*?)(部门|单位)?决算");
    private static final Pattern NOT_BODY = Pattern.compile("^(?:第[一二三四五六七八九十]+部分|目录|附件.*|[一二三四五六七八九十]+、)");
    private static final int COVER_LINES = 14;

    private final Divisions divisions;
    private final EntityRegistry registry;

    public IdentityReader(Divisions divisions, EntityRegistry registry) {
        this.divisions = divisions;
        this.registry = registry;
    }

    /**
     * The report's identity; empty, with FATAL findings, where body or year cannot be told.
     *
     * @param fileName used to look up the registry and to notice disagreement, never as evidence by itself
     */
    public Optional<ReportIdentity> read(RecognisedDocument document, String fileName, List<Finding> findings) {
        List<TextLine> lines = document.rest().stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
        Cover cover = cover(lines);
        String onCover = cover.body() != null && BodyName.isBody(cover.body()) ? cover.body() : coverBlock(lines);
        Evidence evidence = new Evidence(document, lines);
        Optional<EntityRegistry.Entry> registered = registry.find(fileName);
        String body = first(
                onCover,
                evidence.mostPrintedBody(),
                evidence.headingBody(),
                cover.body(),
                registered.map(EntityRegistry.Entry::entityName).orElse(null));
        Integer year = firstYear(
                cover.year(),
                evidence.mostPrintedYear(),
                evidence.headingYear(),
                registered.map(EntityRegistry.Entry::year).orElse(null));
        if (body == null || BodyName.isPlaceholder(body)) {
            findings.add(unknown(FindingCode.ENTITY_UNKNOWN, body, "body", "部门：… or a cover that names it"));
        }
        if (year == null) {
            findings.add(
                    unknown(FindingCode.YEAR_UNKNOWN, null, "fiscal year", "…年度 on the cover or over a statement"));
        }
        if (body == null || year == null || BodyName.isPlaceholder(body)) {
            return Optional.empty();
        }
        ReportIdentity identity = identity(BodyName.of(body), year, cover.edition(), evidence, registered, findings);
        new IdentityChecks(identity, findings).check(document, lines, fileName);
        return Optional.of(identity);
    }

    private ReportIdentity identity(
            BodyName body,
            int year,
            @Nullable Edition onCover,
            Evidence evidence,
            Optional<EntityRegistry.Entry> registered,
            List<Finding> findings) {
        String code = registered.map(EntityRegistry.Entry::entityCode).orElse(evidence.entityCode());
        Edition edition = edition(body, onCover, evidence, registered, code, findings);
        EntityKind kind = kind(body, edition);
        Divisions.Division division = divisions.of(body.name()).orElse(null);
        String parent = kind == EntityKind.OWN_LEVEL ? BodyName.id(body.base(), EntityKind.DEPARTMENT) : null;
        return new ReportIdentity(
                "final_accounts",
                division == null ? null : division.code(),
                division == null ? null : division.name(),
                BodyName.id(body.base(), kind),
                code,
                body.name(),
                kind,
                parent,
                edition,
                year);
    }

    private static Edition edition(
            BodyName body,
            @Nullable Edition onCover,
            Evidence evidence,
            Optional<EntityRegistry.Entry> registered,
            @Nullable String code,
            List<Finding> findings) {
        Edition printed = onCover != null ? onCover : evidence.headingEdition();
        if (body.ownLevel()) {
            if (printed == Edition.DEPARTMENT) {
                findings.add(Finding.of(
                        FindingCode.EDITION_DISAGREES,
                        null,
                        Place.document(),
                        body.name(),
                        "单位决算",
                        "edition · found 部门决算 over the body '%s' · the body counts: unit".formatted(body.name())));
            }
            return Edition.UNIT;
        }
        if (printed != null) {
            return printed;
        }
        if (registered.isPresent() && registered.get().edition() != null) {
            return registered.get().edition();
        }
        if (code != null) {
            return code.length() > 3 ? Edition.UNIT : Edition.DEPARTMENT;
        }
        findings.add(Finding.of(
                FindingCode.EDITION_ASSUMED,
                null,
                Place.document(),
                null,
                "部门决算 or 单位决算",
                "edition · found neither 部门决算 nor 单位决算 · taken for a department's"));
        return Edition.DEPARTMENT;
    }

    private static EntityKind kind(BodyName body, Edition edition) {
        if (body.ownLevel()) {
            return EntityKind.OWN_LEVEL;
        }
        if (body.system()) {
            return EntityKind.SYSTEM;
        }
        return edition == Edition.DEPARTMENT ? EntityKind.DEPARTMENT : EntityKind.UNIT;
    }

    private record Cover(
            @Nullable String body,
            @Nullable Integer year,
            @Nullable Edition edition) {}

    /** The first page's lines up to the word 决算, read as one. */
    private static Cover cover(List<TextLine> lines) {
        if (lines.isEmpty() || lines.get(0).sheet() != null && lines.get(0).page() != 1) {
            return new Cover(null, null, null);
        }
        int page = lines.get(0).page();
        StringBuilder title = new StringBuilder();
        int read = 0;
        for (TextLine line : lines) {
            String text = LabelKey.of(line.text());
            if (line.page() != page
                    || read++ > COVER_LINES
                    || NOT_BODY.matcher(text).find()) {
                break;
            }
            title.append(text.replaceFirst("^附件\\d*[:、]?", ""));
            if (COVER_KIND.matcher(text).find() && YearText.find(title.toString()) != null) {
                return coverOf(title.toString());
            }
        }
        return coverOf(title.toString());
    }

    /** The body that a line of the first page names (主管部门：…), where the title names only a region. */
    private static @Nullable String coverBlock(List<TextLine> lines) {
        return lines.stream()
                .limit(COVER_LINES)
                .filter(line -> line.page() == lines.get(0).page())
                .flatMap(line -> TitleBlock.body(line.text()).stream())
                .filter(BodyName::isBody)
                .findFirst()
                .orElse(null);
    }

    private static Cover coverOf(String title) {
        Matcher matcher = COVER.matcher(title);
        if (!matcher.find() || title.length() > 120) {
            return new Cover(null, null, null);
        }
        String before = BodyName.clean(matcher.group(1));
        String between = BodyName.clean(matcher.group(3));
        String body = before.length() >= between.length() ? before : between;
        String kind = matcher.group(4);
        Edition edition = kind == null ? null : kind.equals("部门") ? Edition.DEPARTMENT : Edition.UNIT;
        return new Cover(body.length() < 3 ? null : body, Integer.valueOf(matcher.group(2)), edition);
    }

    private static Finding unknown(FindingCode code, @Nullable String printed, String what, String expected) {
        return new Finding(
                code,
                Severity.FATAL,
                null,
                Place.document(),
                printed,
                expected,
                "%s · found %s · expected %s"
                        .formatted(what, printed == null ? "none" : "'" + printed + "'", expected));
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !BodyName.isPlaceholder(candidate)) {
                return candidate;
            }
        }
        return candidates[0];
    }

    private static @Nullable Integer firstYear(@Nullable Integer... candidates) {
        List<Integer> known = new ArrayList<>();
        for (Integer candidate : candidates) {
            if (candidate != null) {
                known.add(candidate);
            }
        }
        return known.isEmpty() ? null : known.get(0);
    }

    /** All lines of a document that are text. */
    static List<TextLine> textLines(List<PageElement> elements) {
        return elements.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
    }
}
