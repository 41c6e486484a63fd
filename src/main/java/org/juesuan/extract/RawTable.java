package org.juesuan.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Box;

/**
 * One table on one page, or one whole sheet: a grid with true spans. Tables over several pages are one of these per
 * page; {@code recognise} joins them, since only it knows which statement goes on.
 *
 * @param columnEdges x of the {@code columnCount + 1} column borders, ascending; on a sheet its zero-based columns, those
 *     hidden or without text left out
 * @param ruled false where the grid was inferred from the text's alignment because the page has no rulings
 * @param cells every cell once, at its top left place, row by row; a place covered by a span has no cell of its own
 */
public record RawTable(
        int page,
        @Nullable String sheet,
        Box box,
        int rowCount,
        int columnCount,
        List<Double> columnEdges,
        boolean ruled,
        List<RawCell> cells)
        implements PageElement {
    public RawTable {
        columnEdges = List.copyOf(columnEdges);
        cells = cells.stream()
                .sorted(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column))
                .toList();
        if (columnEdges.size() != columnCount + 1) {
            throw new IllegalArgumentException(
                    "table · page %d · column edges · %d · %d".formatted(page, columnEdges.size(), columnCount + 1));
        }
    }

    /** The cell that covers a place, spans included; empty where the table has a hole. */
    public Optional<RawCell> cellAt(int row, int column) {
        return cells.stream()
                .filter(cell -> cell.row() <= row
                        && row < cell.row() + cell.rowSpan()
                        && cell.column() <= column
                        && column < cell.column() + cell.columnSpan())
                .findFirst();
    }
}
