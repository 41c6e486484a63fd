package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A body row of a printed table.
 *
 * @param cells text by column, empty where nothing is printed
 * @param merges cells that span several columns
 */
public record PrintedRow(List<String> cells, List<Merge> merges) {

    /** A cell that spans columns; {@code column} is 0-based. */
    public record Merge(int column, int span) {}

    public PrintedRow {
        cells = List.copyOf(cells);
        merges = List.copyOf(merges);
    }

    static PrintedRow of(List<String> cells) {
        return new PrintedRow(cells, List.of());
    }

    static PrintedRow empty(int columns) {
        return of(java.util.Collections.nCopies(columns, ""));
    }

    /** True where any cell prints text. */
    public boolean hasText() {
        return cells.stream().anyMatch(text -> !text.isEmpty());
    }

    /** The row with another text in one cell (0-based). */
    public PrintedRow withCell(int column, String text) {
        List<String> copy = new ArrayList<>(cells);
        copy.set(column, text);
        return new PrintedRow(copy, merges);
    }

    /** How many columns the cell at {@code column} spans; 0 where a merged cell covers it. */
    int spanAt(int column) {
        for (Merge merge : merges) {
            if (merge.column() == column) {
                return merge.span();
            }
            if (column > merge.column() && column < merge.column() + merge.span()) {
                return 0;
            }
        }
        return 1;
    }
}
