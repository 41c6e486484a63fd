package org.juesuan.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.juesuan.sample.WorkbookStyle.Amounts;
import org.juesuan.sample.WorkbookStyle.Codes;
import org.juesuan.sample.WorkbookStyle.UsedRange;

/** Writes tables into sheets: an empty row, the title, the mark, body and unit, the header, the rows, the notes. */
final class SheetWriter {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9,]+\\.[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[1-9][0-9]*");
    private static final int COLUMN_IV = 255;

    private enum Look {
        TITLE,
        HEAD_LEFT,
        HEAD_CENTRE,
        HEAD_RIGHT,
        HEADER,
        TEXT,
        AMOUNT
    }

    private final SampleReport report;
    private final WorkbookStyle style;
    private final Map<Look, CellStyle> looks = new EnumMap<>(Look.class);

    SheetWriter(Workbook workbook, SampleReport report, WorkbookStyle style) {
        this.report = report;
        this.style = style;
        Font bold = workbook.createFont();
        bold.setBold(true);
        bold.setFontHeightInPoints((short) 14);
        for (Look look : Look.values()) {
            looks.put(look, look(workbook, look, bold));
        }
    }

    private static CellStyle look(Workbook workbook, Look look, Font bold) {
        CellStyle cell = workbook.createCellStyle();
        cell.setVerticalAlignment(VerticalAlignment.CENTER);
        cell.setAlignment(
                switch (look) {
                    case TITLE, HEAD_CENTRE, HEADER -> HorizontalAlignment.CENTER;
                    case HEAD_RIGHT, AMOUNT -> HorizontalAlignment.RIGHT;
                    case HEAD_LEFT, TEXT -> HorizontalAlignment.LEFT;
                });
        if (look == Look.TITLE) {
            cell.setFont(bold);
        }
        if (look == Look.HEADER || look == Look.TEXT || look == Look.AMOUNT) {
            cell.setBorderTop(BorderStyle.THIN);
            cell.setBorderBottom(BorderStyle.THIN);
            cell.setBorderLeft(BorderStyle.THIN);
            cell.setBorderRight(BorderStyle.THIN);
            cell.setWrapText(look != Look.AMOUNT);
        }
        if (look == Look.AMOUNT) {
            cell.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        }
        return cell;
    }

    /** Writes the table from a row on; gives the row after its last. */
    int write(Sheet sheet, PrintedTable table, int from) {
        int columns = table.columns().size();
        int titleRow = from + 1;
        text(sheet, titleRow, 0, table.title(), Look.TITLE);
        merge(sheet, titleRow, titleRow, 0, columns - 1);
        text(sheet, titleRow + 1, columns - 1, table.mark(), Look.HEAD_RIGHT);
        headLine(sheet, table, titleRow + 2);
        int row = header(sheet, table, titleRow + 3);
        for (PrintedRow printed : table.rows()) {
            body(sheet, table, printed, row++);
        }
        for (String note : table.notes()) {
            text(sheet, row, 0, note, Look.HEAD_LEFT);
            merge(sheet, row, row, 0, columns - 1);
            row++;
        }
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, Math.round(table.columns().get(column).width() * 48));
        }
        if (style.usedRange() == UsedRange.TO_COLUMN_IV) {
            cell(sheet, titleRow + 3, COLUMN_IV, Look.HEAD_LEFT);
            cell(sheet, row, COLUMN_IV, Look.HEAD_LEFT);
        }
        return row;
    }

    private void headLine(Sheet sheet, PrintedTable table, int row) {
        int columns = table.columns().size();
        ReportIdentity identity = report.identity();
        boolean unmarked = table.mark().isEmpty();
        String body = unmarked && table.bodyLine().isEmpty() ? "编制单位：" + identity.body() : table.bodyLine();
        String year = unmarked && table.yearLine().isEmpty() ? identity.year() + "年度" : table.yearLine();
        text(sheet, row, 0, body, Look.HEAD_LEFT);
        text(sheet, row, columns / 2, year, Look.HEAD_CENTRE);
        text(sheet, row, columns - 1, table.unitLine(), Look.HEAD_RIGHT);
    }

    private int header(Sheet sheet, PrintedTable table, int from) {
        for (int row = 0; row < table.header().rows(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                cell(sheet, from + row, column, Look.HEADER);
            }
        }
        for (HeaderCell header : table.header().cells()) {
            text(sheet, from + header.row(), header.column(), header.text(), Look.HEADER);
            merge(
                    sheet,
                    from + header.row(),
                    from + header.row() + header.rowSpan() - 1,
                    header.column(),
                    header.column() + header.columnSpan() - 1);
        }
        return from + table.header().rows();
    }

    private void body(Sheet sheet, PrintedTable table, PrintedRow printed, int row) {
        for (int column = 0; column < table.columns().size(); column++) {
            ColumnKind kind = table.columns().get(column).kind();
            String text = printed.cells().get(column);
            if (kind == ColumnKind.AMOUNT && AMOUNT.matcher(text).matches()) {
                amount(cell(sheet, row, column, Look.AMOUNT), text);
            } else if (kind == ColumnKind.CODE
                    && style.codes() == Codes.NUMBER
                    && CODE.matcher(text).matches()) {
                cell(sheet, row, column, Look.TEXT).setCellValue(Integer.parseInt(text));
            } else {
                text(sheet, row, column, text, Look.TEXT);
            }
        }
        for (PrintedRow.Merge merge : printed.merges()) {
            merge(sheet, row, row, merge.column(), merge.column() + merge.span() - 1);
        }
    }

    private void amount(Cell cell, String text) {
        if (style.amounts() == Amounts.TEXT) {
            cell.setCellValue(text);
            return;
        }
        String plain = text.replace(",", "");
        if (style.amounts() == Amounts.FORMULA) {
            cell.setCellFormula(plain + "+0");
        }
        cell.setCellValue(Double.parseDouble(plain));
    }

    private void text(Sheet sheet, int row, int column, String text, Look look) {
        Cell cell = cell(sheet, row, column, look);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private Cell cell(Sheet sheet, int row, int column, Look look) {
        Row found = sheet.getRow(row);
        if (found == null) {
            found = sheet.createRow(row);
        }
        Cell cell = found.getCell(column);
        if (cell == null) {
            cell = found.createCell(column);
            cell.setCellStyle(looks.get(look));
        }
        return cell;
    }

    private static void merge(Sheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }
}
