package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement ready to print.
 *
 * @param mark such as 公开01表, empty where the layout prints none
 * @param bodyLine such as 部门：…, empty where none is printed
 * @param yearLine such as 2023年度, empty where none is printed
 * @param unitLine such as 单位：万元
 * @param sheetName name of its sheet in a workbook, before Excel's cut at 31 characters
 * @param notes lines under the table, the sentence that declares it empty included
 * @param shape the page it is printed on
 */
public record PrintedTable(
        StatementKind statement,
        String title,
        String mark,
        String bodyLine,
        String yearLine,
        String unitLine,
        String sheetName,
        List<PrintedColumn> columns,
        TableHeader header,
        List<PrintedRow> rows,
        List<String> notes,
        PageShape shape) {

    /** The page a statement is printed on. */
    public enum PageShape {
        PORTRAIT,
        LANDSCAPE
    }

    public PrintedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (PrintedRow row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        title + ": a row has " + row.cells().size() + " cells, expected " + columns.size());
            }
        }
    }

    /** Index in {@link #rows()} of the n-th row (1-based) that holds any text. */
    public int indexOfRow(int rowNo) {
        int counted = 0;
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index).hasText() && ++counted == rowNo) {
                return index;
            }
        }
        throw new IllegalArgumentException(title + " has no row " + rowNo);
    }

    public PrintedTable withRows(List<PrintedRow> newRows) {
        return new PrintedTable(
                statement, title, mark, bodyLine, yearLine, unitLine, sheetName, columns, header, newRows, notes,
                shape);
    }

    public PrintedTable withRow(int index, PrintedRow row) {
        List<PrintedRow> copy = new ArrayList<>(rows);
        copy.set(index, row);
        return withRows(copy);
    }

    PrintedTable withHeader(TableHeader newHeader) {
        return new PrintedTable(
                statement, title, mark, bodyLine, yearLine, unitLine, sheetName, columns, newHeader, rows, notes,
                shape);
    }

    public PrintedTable withNotes(List<String> newNotes) {
        return new PrintedTable(
                statement, title, mark, bodyLine, yearLine, unitLine, sheetName, columns, header, rows, newNotes,
                shape);
    }

    public PrintedTable withTitle(String newTitle) {
        return new PrintedTable(
                statement, newTitle, mark, bodyLine, yearLine, unitLine, sheetName, columns, header, rows, notes,
                shape);
    }

    public PrintedTable withMark(String newMark) {
        return new PrintedTable(
                statement, title, newMark, bodyLine, yearLine, unitLine, sheetName, columns, header, rows, notes,
                shape);
    }

    PrintedTable withGrid(List<PrintedColumn> newColumns, TableHeader newHeader, List<PrintedRow> newRows) {
        return new PrintedTable(
                statement,
                title,
                mark,
                bodyLine,
                yearLine,
                unitLine,
                sheetName,
                newColumns,
                newHeader,
                newRows,
                notes,
                shape);
    }

    public PrintedTable withHeadLines(String newBodyLine, String newYearLine, String newUnitLine) {
        return new PrintedTable(
                statement,
                title,
                mark,
                newBodyLine,
                newYearLine,
                newUnitLine,
                sheetName,
                columns,
                header,
                rows,
                notes,
                shape);
    }
}
