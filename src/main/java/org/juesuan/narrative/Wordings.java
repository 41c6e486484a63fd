package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.recognise.SeedTable;

/** Words inside a told figure: rise or fall, grades, budgets, the base of a share, reasons. */
final class Wordings {
    private static final String AFTER_REASON = "|，(?:与|比|较)(?:上年|去年|年初预算|20\\d\\d年)";

    private record Base(List<String> sections, Pattern words, String base) {}

    private final Map<String, String> values = new HashMap<>();
    private final Pattern reason;
    private final List<Base> bases;
    private final Comparisons comparisons;

    Wordings(List<SeedTable.Row> words, List<SeedTable.Row> bases) {
        words.forEach(row -> values.put(row.text("kind") + row.text("word"), row.text("value")));
        this.comparisons = new Comparisons(words);
        this.reason = Pattern.compile(words.stream()
                .filter(row -> row.text("kind").equals("reason"))
                .map(row -> row.text("word"))
                .reduce((one, other) -> one + "|" + other)
                .map(all -> "(?:" + all + ")([^。]{2,300}?)(?=。|$" + AFTER_REASON + ")")
                .orElseThrow());
        this.bases = bases.stream()
                .map(row -> new Base(
                        Arrays.asList(row.text("section").split("\\|")),
                        Pattern.compile(row.text("words")),
                        row.text("topic") + "/" + row.text("code") + "/" + row.text("measure")))
                .toList();
    }

    /** 1, -1 or 0; null where there is no word, or one that leaves it open. */
    @Nullable
    Integer sign(@Nullable String direction) {
        String value = values.getOrDefault("direction" + direction, "");
        return value.isEmpty() ? null : Integer.valueOf(value);
    }

    String grade(@Nullable String word) {
        return values.getOrDefault("grade" + word, String.valueOf(word));
    }

    /** The budget that a word before 预算 names; without a word of unknown basis. */
    String budget(@Nullable String word) {
        return values.getOrDefault("budget" + (word == null ? "" : word), "budget_unspecified");
    }

    /** What the text before a figure compares with. */
    Optional<Basis> basis(String before, int reportYear) {
        return comparisons.last(before, reportYear, this);
    }

    /** The earlier year that a subject is told of. */
    Optional<Integer> yearBefore(String key, int subject, int reportYear) {
        return comparisons.yearBefore(key, subject, reportYear);
    }

    /** Topic, code and measure of the whole that a share is taken of; empty where the words are not known. */
    Optional<String> base(String section, @Nullable String words) {
        String told = words == null ? "" : words;
        return bases.stream()
                .filter(base ->
                        base.sections().contains(section) || base.sections().contains(""))
                .filter(base -> base.words().matcher(told).matches())
                .map(Base::base)
                .findFirst();
    }

    /** Where a text tells reasons. */
    List<Reasons.Reason> reasons(String text) {
        List<Reasons.Reason> found = new ArrayList<>();
        Matcher matcher = reason.matcher(text);
        while (matcher.find()) {
            found.add(new Reasons.Reason(matcher.start(1), matcher.end(1)));
        }
        return found;
    }
}
