package org.juesuan.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.TextLine;

/** Holds every place that names body or year against the report's identity. */
final class IdentityChecks {
    private static final Pattern PLACEHOLDER_BODY =
            Pattern.compile("[X×xＸ*＊]{2,}(?:局|委|部门|部|厅|办|院|中心|单位|街道|镇|乡|区|县|市|处|所|会)");
    private static final Pattern HEADING_YEAR = Pattern.compile("(20\\d{2})年?度");
    private static final Pattern HEADING_END =
            Pattern.compile("(?:部门|单位)?决算(?:公开)?(?:表|报表|报告|说明|情况说明|情况|总体情况说明)?$|决算.{0,30}(?:说明|情况)$");
    private static final Pattern FILE_YEAR = Pattern.compile("(20\\d{2})年");
    private static final int HEADING_LENGTH = 60;

    private final ReportIdentity identity;
    private final List<Finding> findings;
    private final Set<String> reported = new HashSet<>();

    IdentityChecks(ReportIdentity identity, List<Finding> findings) {
        this.identity = identity;
        this.findings = findings;
    }

    void check(RecognisedDocument document, List<TextLine> lines, String fileName) {
        for (RecognisedStatement statement : document.statements()) {
            Place place = Place.page(statement.firstPage(), statement.sheet());
            statement.bodies().forEach(body -> body(statement.type(), place, body));
            statement.years().forEach(year -> year(statement.type(), place, year, statement.title()));
        }
        for (int index = 0; index < lines.size(); index++) {
            TextLine line = lines.get(index);
            boolean wrapped = Headings.isSection(line.text()) && index + 1 < lines.size();
            line(line, wrapped ? line.text() + lines.get(index + 1).text() : line.text());
        }
        Matcher named = FILE_YEAR.matcher(fileName);
        if (named.find() && Integer.parseInt(named.group(1)) != identity.reportYear()) {
            report(
                    FindingCode.EVIDENCE_DISAGREES,
                    null,
                    Place.document(),
                    fileName,
                    Integer.toString(identity.reportYear()),
                    "file name");
        }
    }

    private void line(TextLine line, String whole) {
        String own = LabelKey.of(line.text());
        String joined = LabelKey.of(whole);
        String key = isHeading(joined) ? joined : own;
        Place place = Place.page(line.page(), line.sheet());
        if (PLACEHOLDER_BODY.matcher(key).find()) {
            report(
                    FindingCode.ENTITY_PLACEHOLDER,
                    null,
                    place,
                    excerpt(line.text()),
                    identity.entityName(),
                    "heading or sentence");
        }
        if (!isHeading(key)) {
            return;
        }
        Matcher year = HEADING_YEAR.matcher(key);
        if (year.find()) {
            year(null, place, Integer.parseInt(year.group(1)), line.text());
        }
        Matcher heading = Evidence.HEADING.matcher(key);
        String body = heading.matches() ? BodyName.clean(heading.group(1)) : Evidence.overviewBody(key);
        if (body != null && (BodyName.isBody(body) || BodyName.isPlaceholder(body))) {
            body(null, place, body);
        }
    }

    private static boolean isHeading(String key) {
        boolean sentence = key.contains("。") || key.contains(",") || key.contains(";");
        return !sentence
                && key.length() <= HEADING_LENGTH
                && (HEADING_END.matcher(key).find() || Evidence.overviewBody(key) != null);
    }

    private void body(@Nullable StatementType statement, Place place, String printed) {
        if (BodyName.isPlaceholder(printed)) {
            report(FindingCode.ENTITY_PLACEHOLDER, statement, place, printed, identity.entityName(), "body");
            return;
        }
        String here = LabelKey.of(BodyName.of(printed).base());
        String cover = LabelKey.of(BodyName.of(identity.entityName()).base());
        boolean same = here.endsWith(cover) || cover.endsWith(here) || here.startsWith(cover);
        if (!same) {
            report(FindingCode.ENTITY_DISAGREES, statement, place, printed, identity.entityName(), "body");
        }
    }

    private void year(@Nullable StatementType statement, Place place, int printed, String where) {
        if (printed != identity.reportYear()) {
            report(
                    FindingCode.YEAR_DISAGREES,
                    statement,
                    place,
                    excerpt(where),
                    Integer.toString(identity.reportYear()),
                    "year in a heading");
        }
    }

    private void report(
            FindingCode code,
            @Nullable StatementType statement,
            Place place,
            String printed,
            String expected,
            String what) {
        boolean first = reported.add(code + "/" + place.page() + "/" + place.sheet() + "/" + LabelKey.of(printed));
        if (first) {
            findings.add(Finding.of(
                    code,
                    statement,
                    place,
                    printed,
                    expected,
                    "%s · found '%s' · expected '%s'".formatted(what, printed, expected)));
        }
    }

    private static String excerpt(String text) {
        String compact = LabelKey.compact(text);
        return compact.length() <= HEADING_LENGTH ? compact : compact.substring(0, HEADING_LENGTH) + "…";
    }
}
