package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The header of a printed table as a tree of merged cells.
 *
 * @param columnNumberRow 0-based row of the 栏次 line, -1 where none is printed
 */
public record TableHeader(int rows, int columns, List<HeaderCell> cells, int columnNumberRow) {

    public TableHeader {
        cells = List.copyOf(cells);
    }

    /**
     * Reads a header drawn as text: one string per row, cells parted by {@code |}, {@code <} continues the cell to the
     * left and {@code ^} the cell above.
     */
    static TableHeader of(String... rows) {
        return of(-1, rows);
    }

    /** As {@link #of(String...)}, the last row being the 栏次 line. */
    static TableHeader numbered(String... rows) {
        return of(rows.length - 1, rows);
    }

    private static TableHeader of(int columnNumberRow, String... rows) {
        List<String[]> grid = new ArrayList<>();
        for (String row : rows) {
            grid.add(row.split("\\|", -1));
        }
        int columns = grid.get(0).length;
        List<HeaderCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            if (grid.get(row).length != columns) {
                throw new IllegalArgumentException("header row '" + rows[row] + "' has not " + columns + " cells");
            }
            for (int column = 0; column < columns; column++) {
                String text = grid.get(row)[column];
                if (!"<".equals(text) && !"^".equals(text)) {
                    cells.add(cell(grid, row, column));
                }
            }
        }
        return new TableHeader(rows.length, columns, cells, columnNumberRow);
    }

    private static HeaderCell cell(List<String[]> grid, int row, int column) {
        int columnSpan = 1;
        while (column + columnSpan < grid.get(row).length && "<".equals(grid.get(row)[column + columnSpan])) {
            columnSpan++;
        }
        int rowSpan = 1;
        while (row + rowSpan < grid.size() && "^".equals(grid.get(row + rowSpan)[column])) {
            rowSpan++;
        }
        return new HeaderCell(grid.get(row)[column], row, column, rowSpan, columnSpan);
    }

    /** The header with another text in the cells that hold one. */
    TableHeader renamed(String text, String other) {
        List<HeaderCell> renamed = cells.stream()
                .map(cell -> cell.text().equals(text)
                        ? new HeaderCell(other, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan())
                        : cell)
                .toList();
        return new TableHeader(rows, columns, renamed, columnNumberRow);
    }

    /** The header path over a column, joined by {@code /}, without the 栏次 line. */
    public String path(int column) {
        List<String> parts = cells.stream()
                .filter(cell -> cell.covers(column) && cell.row() != columnNumberRow)
                .filter(cell -> !cell.text().isEmpty())
                .map(cell -> cell.text().replaceAll("\\s", ""))
                .toList();
        return String.join("/", parts);
    }
}
