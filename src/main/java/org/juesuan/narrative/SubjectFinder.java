package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.recognise.SeedTable;

/** Finds what a section's text is about, piece by piece: the longest wording that begins first counts. */
final class SubjectFinder {
    private static final String CLASS = "{class}";
    private static final String ITEM = "{item}";
    private static final String CODE = "{code}";
    private static final String SAME = "{same}";

    private static final Pattern SHARE = Pattern.compile("占[^\\d]*$");
    private static final Pattern SHARE_TAKEN = Pattern.compile("[^，。；]{0,20}中占");

    private record Wording(List<String> sections, Pattern pattern, String topic, String code, String measure) {}

    private final List<Wording> wordings;
    private final CodeNames names;

    SubjectFinder(List<SeedTable.Row> rows, CodeNames names) {
        this.names = names;
        this.wordings = rows.stream().map(row -> wording(row, names)).toList();
    }

    private static Wording wording(SeedTable.Row row, CodeNames names) {
        String pattern = row.text("pattern")
                .replace(CLASS, names.classPattern())
                .replace(ITEM, CodeNames.ITEM_PATTERN)
                .replace(CODE, CodeNames.CODE_PATTERN);
        return new Wording(
                Arrays.asList(row.text("section").split("\\|")),
                Pattern.compile(pattern),
                row.text("topic"),
                row.text("code"),
                row.text("measure"));
    }

    /** The subjects of a section in order, none inside another; {@code told} gets what no code was found for. */
    List<Subject> find(NarrativeSection section, CodeNames.Unresolved told) {
        List<Subject> all = new ArrayList<>();
        String key = section.text().key();
        for (Wording wording : wordings) {
            if (wording.sections().contains(section.id())) {
                Matcher matcher = wording.pattern().matcher(key);
                while (matcher.find()) {
                    boolean names = matcher.end() > matcher.start() && !isBaseOfShare(key, matcher.start());
                    if (names) {
                        all.add(subject(wording, matcher, section, told));
                    }
                }
            }
        }
        return withoutOverlaps(all);
    }

    private Subject subject(Wording wording, Matcher matcher, NarrativeSection section, CodeNames.Unresolved told) {
        return new Subject(
                matcher.start(),
                matcher.end(),
                wording.topic().equals("{section}") ? topicOf(section) : wording.topic(),
                code(wording, matcher, section, told),
                wording.measure());
    }

    /** Items are told in the sections of the three funds. */
    private static String topicOf(NarrativeSection section) {
        return section.id().startsWith("general_public") ? "general_public_expenditure" : section.id();
    }

    private @Nullable String code(
            Wording wording, Matcher matcher, NarrativeSection section, CodeNames.Unresolved told) {
        if (wording.code().equals(CLASS)) {
            return names.classCode(matcher.group());
        }
        int page = section.text().page(matcher.start());
        if (wording.code().equals(CODE)) {
            return names.printedCode(matcher.group("code"), page, told);
        }
        if (wording.code().equals(ITEM)) {
            return itemCode(matcher, section.text().key(), page, told);
        }
        return wording.code();
    }

    /** Class and section may stand in a heading above. */
    private @Nullable String itemCode(Matcher matcher, String key, int page, CodeNames.Unresolved told) {
        String category = matcher.group("class");
        String group = matcher.group("section");
        return names.itemCode(
                category == null ? CodeNames.nameBefore(key, matcher.start(), "类") : category,
                group == null ? CodeNames.nameBefore(key, matcher.start(), "款") : group,
                matcher.group("item"),
                page,
                told);
    }

    /** 占支出合计的: what a share is taken of is no subject. */
    private static boolean isBaseOfShare(String key, int start) {
        int clause = start;
        while (clause > 0 && "，。；：:、(".indexOf(key.charAt(clause - 1)) < 0) {
            clause--;
        }
        String before = key.substring(clause, start);
        boolean takenOf = before.startsWith("在")
                && SHARE_TAKEN.matcher(key).region(start, key.length()).lookingAt();
        return takenOf || SHARE.matcher(before).find();
    }

    private static List<Subject> withoutOverlaps(List<Subject> all) {
        all.sort(Comparator.comparingInt(Subject::start)
                .thenComparing(Comparator.comparingInt(Subject::end).reversed()));
        List<Subject> chosen = new ArrayList<>();
        int end = 0;
        for (Subject subject : all) {
            if (subject.start() >= end) {
                chosen.add(inherited(subject, chosen));
                end = subject.end();
            }
        }
        return chosen;
    }

    private static Subject inherited(Subject subject, List<Subject> before) {
        if (!subject.measure().equals(SAME)) {
            return subject;
        }
        String measure = before.stream()
                .filter(other -> other.topic().equals(subject.topic()) && "total".equals(other.code()))
                .reduce((first, last) -> last)
                .map(Subject::measure)
                .orElse("spending");
        return new Subject(subject.start(), subject.end(), subject.topic(), subject.code(), measure);
    }
}
