package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.recognise.SeedTable;

/**
 * One wording that tells a figure ({@code seeds/narrative/fact.csv}).
 *
 * @param sections the sections it is looked for in; empty for all
 * @param subjects the codes of the subjects it tells of; empty for all, {@code -} for the section as a whole
 * @param topic in place of the subject's own, as are {@code code} and {@code measure}; empty where it keeps them
 * @param unit of a count or score; empty where the unit is printed
 * @param groups the names of the groups of the pattern, in their order
 */
record FactPattern(
        List<String> sections,
        List<String> subjects,
        Kind kind,
        Pattern pattern,
        String topic,
        String code,
        String measure,
        AmountKind amountKind,
        String unit,
        List<String> groups) {
    private static final String NUMBER = "(?<![\\d.])-?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,6})?";

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    /** What a figure is. */
    enum Kind {
        AMOUNT,
        /** An amount of the year before. */
        PRIOR_AMOUNT,
        /** Words that say that there was nothing of it. */
        NONE,
        COUNT,
        SCORE,
        CHANGE,
        GROWTH,
        SHARE,
        COMPLETION,
        COMPARISON
    }

    static FactPattern of(SeedTable.Row row) {
        String pattern = row.text("pattern")
                .replace("{amount}", "(?<amount>" + NUMBER + ")(?<unit>亿元|万元|千元|元|亿(?![\\d人])|万(?![\\d人台辆个次户家亩吨平]))")
                .replace("{count}", "(?<amount>\\d{1,3}(?:,\\d{3})+|\\d+)")
                .replace("{score}", "(?<amount>\\d+(?:\\.\\d+)?)")
                .replace("{percent}", "(?<amount>" + NUMBER + ")%");
        return new FactPattern(
                list(row.text("section")),
                list(row.text("subject")),
                Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                Pattern.compile(pattern),
                row.text("topic"),
                row.text("code"),
                row.text("measure"),
                AmountKind.ofId(row.text("amount_kind")),
                row.text("unit"),
                groups(pattern));
    }

    /** Every capturing group of our patterns has a name; they are numbered in the order they open. */
    private static List<String> groups(String pattern) {
        List<String> names = new ArrayList<>();
        Matcher group = GROUP.matcher(pattern);
        while (group.find()) {
            names.add(group.group(1));
        }
        return names;
    }

    boolean has(String group) {
        return groups.contains(group);
    }

    /** The number of a named group. */
    int group(String name) {
        return groups.indexOf(name) + 1;
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }

    boolean ofSection(String section) {
        return sections.isEmpty() || sections.contains(section);
    }

    boolean ofWholeSection() {
        return subjects.contains("-");
    }

    boolean tellsOf(Subject subject) {
        return !ofWholeSection() && (subjects.isEmpty() || subjects.contains(String.valueOf(subject.code())));
    }
}
