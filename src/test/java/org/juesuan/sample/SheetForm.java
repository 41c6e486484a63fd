package org.juesuan.sample;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one form into a sheet: the title, the lines under it, the grid with its merged cells; numbers as text. */
final class SheetForm {
    private SheetForm() {}

    static void write(Sheet sheet, PrintedForm form) {
        int row = 1;
        text(sheet, row, 0, form.title());
        merge(sheet, row, row, 0, form.widths().size() - 1);
        for (String line : form.lines()) {
            row++;
            text(sheet, row, 0, line);
            merge(sheet, row, row, 0, form.widths().size() - 1);
        }
        int first = row + 1;
        for (int index = 0; index < form.rows().size(); index++) {
            row(sheet, form, index, first);
        }
    }

    private static void row(Sheet sheet, PrintedForm form, int index, int first) {
        for (int column = 0; column < form.widths().size(); column++) {
            if (form.begins(index, column)) {
                text(sheet, first + index, column, form.rows().get(index).get(column));
                int lastRow = first + index + form.rowSpan(index, column) - 1;
                int lastColumn = column + form.columnSpan(index, column) - 1;
                merge(sheet, first + index, lastRow, column, lastColumn);
            }
        }
    }

    private static void text(Sheet sheet, int row, int column, String text) {
        Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = found.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static void merge(Sheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
