package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/** A table's cells by the row in which they begin. */
final class TableRows {
    private TableRows() {}

    static List<List<RawCell>> of(RawTable table) {
        List<List<RawCell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rowCount(); row++) {
            rows.add(new ArrayList<>());
        }
        table.cells().forEach(cell -> rows.get(cell.row()).add(cell));
        return rows;
    }

    /** True where a printed cell of an earlier row reaches into this one. */
    static boolean crossed(RawTable table, int row) {
        return table.cells().stream()
                .anyMatch(cell -> cell.row() < row && row < cell.row() + cell.rowSpan() && !cell.isBlank());
    }
}
