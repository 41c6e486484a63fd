package org.juesuan.performance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.SeedTable;

/** The wordings of self-evaluation forms ({@code seeds/performance/word.csv}); the first that fits counts. */
final class FormWords {
    private record Word(String use, String name, Pattern pattern) {}

    private final List<Word> words;

    FormWords(List<SeedTable.Row> rows) {
        words = rows.stream()
                .map(row -> new Word(row.text("use"), row.text("name"), Pattern.compile(row.text("pattern"))))
                .toList();
    }

    Optional<FormColumn> column(String text) {
        return named("column", text).map(FormColumn::ofId);
    }

    /** Where the money of a line comes from; {@code total} for all of it. */
    Optional<String> funding(String text) {
        return named("funding", text);
    }

    /** What a key of the head tells: {@code project_name}, {@code body}, {@code person}, {@code goal}, {@code note}. */
    Optional<String> key(String text) {
        return named("key", text);
    }

    boolean isTotal(String text) {
        return named("total", text).isPresent();
    }

    /** The sign that a wording of comparison stands for. */
    Optional<String> operator(String wording) {
        return named("operator", wording);
    }

    private Optional<String> named(String use, String text) {
        String key = LabelKey.of(text);
        return words.stream()
                .filter(word -> word.use().equals(use))
                .filter(word -> word.pattern().matcher(key).matches())
                .findFirst()
                .map(Word::name);
    }
}
