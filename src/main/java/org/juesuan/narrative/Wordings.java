package org.juesuan.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.recognise.SeedTable;

/** Words inside a told figure: rise or fall, grades, budgets, the base of a share, the prior year, reasons. */
final class Wordings {
    private static final Pattern NAMED_YEAR = Pattern.compile("(?:与|比|较|同)(?:上年)?(20\\d\\d)年");

    private record Base(List<String> sections, Pattern words, String base) {}

    private final Map<String, String> values = new HashMap<>();
    private final List<Pattern> priorYear;
    private final List<Pattern> reasons;
    private final List<Base> bases;

    Wordings(List<SeedTable.Row> words, List<SeedTable.Row> bases) {
        words.forEach(row -> values.put(row.text("kind") + row.text("word"), row.text("value")));
        this.priorYear = patterns(words, "prior_year");
        this.reasons = patterns(words, "reason");
        this.bases = bases.stream()
                .map(row -> new Base(
                        List.of(row.text("section").split("\\|")),
                        Pattern.compile(row.text("words")),
                        row.text("topic") + "/" + row.text("code") + "/" + row.text("measure")))
                .toList();
    }

    private static List<Pattern> patterns(List<SeedTable.Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> Pattern.compile(row.text("word")))
                .toList();
    }

    /** 1, -1 or 0. */
    int sign(String direction) {
        return Integer.parseInt(values.getOrDefault("direction" + direction, "0"));
    }

    String grade(String word) {
        return values.getOrDefault("grade" + word, word);
    }

    /** The budget that a word before 预算 names; without a word of unknown basis. */
    String budget(@Nullable String word) {
        return values.getOrDefault("budget" + (word == null ? "" : word), "budget_unspecified");
    }

    /** The year a sentence compares with; empty where it does not compare with an earlier year. */
    Optional<Integer> priorYear(String sentence, int year) {
        Matcher named = NAMED_YEAR.matcher(sentence);
        while (named.find()) {
            int other = Integer.parseInt(named.group(1));
            if (other < year) {
                return Optional.of(other);
            }
        }
        boolean told =
                priorYear.stream().anyMatch(word -> word.matcher(sentence).find());
        return told ? Optional.of(year - 1) : Optional.empty();
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

    /** Where a text tells a reason: the interval of it; empty where it tells none. */
    Optional<int[]> reason(String text) {
        for (Pattern reason : reasons) {
            Matcher matcher = reason.matcher(text);
            if (matcher.find()) {
                return Optional.of(new int[] {matcher.start(1), matcher.end(1)});
            }
        }
        return Optional.empty();
    }
}
