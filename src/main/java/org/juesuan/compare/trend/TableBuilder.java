package org.juesuan.compare.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Column;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.compare.trend.TrendTable.Line;

/** Gathers columns, lines and sentences of a table; titles come from the words. */
final class TableBuilder {
    private final TrendWords words;
    private final String id;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    private TableBuilder(TrendWords words, String id, String title) {
        this.words = words;
        this.id = id;
        this.title = title;
    }

    static TableBuilder table(TrendWords words, String id) {
        return new TableBuilder(words, id, words.say("table." + id));
    }

    static TableBuilder chart(TrendWords words, String id, Object... values) {
        return new TableBuilder(words, id, words.say("chart." + id, values));
    }

    TableBuilder columns(Kind kind, String... names) {
        for (String name : names) {
            columns.add(new Column(name, words.say("column." + name), kind));
        }
        return this;
    }

    TableBuilder titled(Kind kind, String name, String columnTitle) {
        columns.add(new Column(name, columnTitle, kind));
        return this;
    }

    void line(int depth, @Nullable Object... cells) {
        line(depth, Arrays.asList(cells));
    }

    void line(int depth, List<@Nullable Object> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "table %s: found %d cells, expected %d".formatted(id, cells.size(), columns.size()));
        }
        lines.add(new Line(depth, cells));
    }

    void say(String key, Object... values) {
        sentences.add(words.say(key, values));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    TrendTable build() {
        return new TrendTable(id, title, columns, lines, sentences);
    }
}
