package org.juesuan.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/** Knows self-evaluation forms by their titles and by the words of their headers ({@code seeds/performance}). */
final class FormTitles {
    private static final String BEFORE = "^(?:附[件表]\\d{0,2}[:、.]?)?[^。,;:]{0,60}?";
    private static final String BEHIND = "(?:\\([^()]{1,24}\\)|续表?)?(?:[.…·]{2,}\\d*)?$";
    private static final Pattern LEVELS = Pattern.compile("三级指标.{0,8}");
    private static final Pattern SCORE = Pattern.compile("(?:自评)?得分.{0,8}|自评分");
    private static final Pattern PROJECT = Pattern.compile("项目(?:支出)?名称|项目资金.{0,8}");

    private final List<Title> titles;
    private final List<Pattern> signatures;

    private record Title(@Nullable FormKind kind, Pattern pattern) {}

    /**
     * A line that is the title of a form.
     *
     * @param kind null where the title does not tell
     */
    record Match(@Nullable FormKind kind, String title) {}

    private FormTitles(List<Title> titles, List<Pattern> signatures) {
        this.titles = titles;
        this.signatures = signatures;
    }

    static FormTitles standard() {
        List<Title> titles = SeedTable.rows("performance/title.csv").stream()
                .map(row -> new Title(
                        FormKind.ofId(row.text("kind")).orElse(null),
                        Pattern.compile(BEFORE + "(?:" + row.text("pattern") + ")" + BEHIND)))
                .toList();
        List<Pattern> signatures = SeedTable.rows("performance/word.csv").stream()
                .filter(row -> row.text("use").equals("signature"))
                .map(row -> Pattern.compile(row.text("pattern")))
                .toList();
        return new FormTitles(titles, signatures);
    }

    Optional<Match> match(String line) {
        String key = LabelKey.of(line);
        return titles.stream()
                .filter(title -> title.pattern().matcher(key).matches())
                .findFirst()
                .map(title -> new Match(title.kind(), LabelKey.compact(line)));
    }

    /** True where a table prints any word of a form's grid. */
    boolean signs(RawTable table) {
        return printed(
                table,
                cell -> signatures.stream()
                        .anyMatch(pattern -> pattern.matcher(cell).matches()));
    }

    /** True where a table prints the header of an evaluation: indicators of three levels and their scores. */
    boolean evaluates(RawTable table) {
        return printed(table, cell -> LEVELS.matcher(cell).matches())
                && printed(table, cell -> SCORE.matcher(cell).matches());
    }

    /** The kind that the words of a form tell. */
    FormKind kind(List<RawTable> tables) {
        boolean project = tables.stream()
                .anyMatch(table -> printed(table, cell -> PROJECT.matcher(cell).matches()));
        return project ? FormKind.PROJECT_SELF_EVALUATION : FormKind.DEPARTMENT_SELF_EVALUATION;
    }

    private static boolean printed(RawTable table, java.util.function.Predicate<String> word) {
        return table.cells().stream().map(RawCell::text).map(LabelKey::of).anyMatch(word);
    }
}
