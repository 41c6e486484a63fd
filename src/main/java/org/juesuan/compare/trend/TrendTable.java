package org.juesuan.compare.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of the summary with its sentences.
 *
 * @param id stable name, such as {@code overall}
 * @param sentences what the table says, in the standard form
 */
public record TrendTable(String id, String title, List<Column> columns, List<Line> lines, List<String> sentences) {

    public TrendTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
    }

    /** True for a line that others below it make up: to be set apart from them. */
    public boolean isTotal(Line line) {
        return line.depth() == 0 && lines.stream().anyMatch(other -> other.depth() > 0);
    }

    /** What the cells of a column are. */
    public enum Kind {
        TEXT,
        /** Yuan; shown in 万元. */
        MONEY,
        PERCENT,
        NUMBER
    }

    /** A column; the name is stable, the title is read. */
    public record Column(String name, String title, Kind kind) {}

    /**
     * A line.
     *
     * @param depth how far it stands below its total: 0 for totals
     * @param cells {@code BigDecimal} under numbers, text otherwise; null where there is nothing to say
     */
    public record Line(int depth, List<@Nullable Object> cells) {
        public Line {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }
    }
}
