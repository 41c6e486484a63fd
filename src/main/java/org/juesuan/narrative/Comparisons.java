package org.juesuan.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.recognise.SeedTable;

/** Finds what a sentence compares with: the last 'compared with last year' or 'than the budget' before a figure. */
final class Comparisons {
    private static final int NAME_OF_YEAR = 12;

    private final Pattern connector;
    private final Pattern priorYear;
    private final Pattern budget;
    private final Pattern yearOfSubject;

    Comparisons(List<SeedTable.Row> words) {
        connector = Pattern.compile(words(words, "connector") + "([^，。；]{0,24})");
        priorYear = Pattern.compile(words(words, "prior_year"));
        budget = Pattern.compile(words(words, "budget_basis"));
        yearOfSubject = Pattern.compile("(?:" + words(words, "prior_year") + ")(?:度|年度)?(?:的|决算)?$");
    }

    private static String words(List<SeedTable.Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.text("word"))
                .reduce((one, other) -> one + "|" + other)
                .map(all -> "(?:" + all + ")")
                .orElseThrow();
    }

    /** What the text right before a figure compares with; empty where it does not, or with what is not known. */
    Optional<Basis> last(String before, int reportYear, Wordings wordings) {
        Optional<Basis> last = Optional.empty();
        Matcher matcher = connector.matcher(before);
        int from = 0;
        while (matcher.find(from)) {
            Optional<Basis> told = basis(matcher.group(), reportYear, wordings);
            if (told.isPresent()) {
                last = told;
            }
            from = matcher.start() + 1;
        }
        return last;
    }

    private Optional<Basis> basis(String words, int reportYear, Wordings wordings) {
        Matcher aBudget = budget.matcher(words);
        if (aBudget.lookingAt()) {
            return Optional.of(new Basis(wordings.budget(aBudget.group("base")), reportYear));
        }
        return yearIn(priorYear, words, reportYear).map(year -> new Basis(Basis.PRIOR_YEAR, year));
    }

    /** The earlier year that a subject is told of, named right before it. */
    Optional<Integer> yearBefore(String key, int subject, int reportYear) {
        return yearIn(yearOfSubject, key.substring(Math.max(0, subject - NAME_OF_YEAR), subject), reportYear);
    }

    private static Optional<Integer> yearIn(Pattern pattern, String words, int reportYear) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            String named = matcher.group("year");
            int year = named == null ? reportYear - 1 : Integer.parseInt(named);
            if (year < reportYear) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }
}
