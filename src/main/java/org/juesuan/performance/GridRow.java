package org.juesuan.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.juesuan.domain.provenance.Place;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/**
 * One row of a form's grid: the cells that begin in it, left to right, each with the stretch it covers.
 *
 * @param number counted over the rows of the form that hold any text
 * @param firstOfTable true where it is the first row of a page or band
 */
record GridRow(RawTable table, int number, boolean firstOfTable, List<Cell> cells) {

    /**
     * A cell with its left and right border.
     *
     * @param rows how many rows it spans
     */
    record Cell(String text, double left, double right, int rows) {
        boolean isBlank() {
            return text.isBlank();
        }

        double centre() {
            return (left + right) / 2;
        }

        double overlap(double otherLeft, double otherRight) {
            return Math.max(0, Math.min(right, otherRight) - Math.max(left, otherLeft));
        }
    }

    /** The rows of all tables of a form in reading order. */
    static List<GridRow> of(List<RawTable> tables) {
        List<GridRow> rows = new ArrayList<>();
        int number = 0;
        for (RawTable table : tables) {
            for (int row = 0; row < table.rowCount(); row++) {
                List<Cell> cells = cells(table, row);
                boolean text = cells.stream().anyMatch(cell -> !cell.isBlank());
                number += text ? 1 : 0;
                rows.add(new GridRow(table, number, row == 0, cells));
            }
        }
        return rows;
    }

    private static List<Cell> cells(RawTable table, int row) {
        List<Double> edges = table.columnEdges();
        return table.cells().stream()
                .filter(cell -> cell.row() == row)
                .sorted(Comparator.comparingInt(RawCell::column))
                .map(cell -> new Cell(
                        cell.text(),
                        edges.get(cell.column()),
                        edges.get(cell.column() + cell.columnSpan()),
                        cell.rowSpan()))
                .toList();
    }

    List<Cell> printed() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    int blanks() {
        return cells.size() - printed().size();
    }

    Place place() {
        return new Place(table.page(), table.sheet(), number, null);
    }
}
