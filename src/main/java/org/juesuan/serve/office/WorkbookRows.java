package org.juesuan.serve.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;

/**
 * Rows as a workbook: a frozen header, numbers as numbers, texts as texts whatever they begin with: one that could be
 * taken for a formula is marked as text, so that it stays one when the cell is edited. What does not fit on
 * a sheet goes on the next one. A number with more digits than Excel keeps is written as text, and a text with more
 * characters than a cell holds is cut, which is said at its end. The stream stays open.
 */
public final class WorkbookRows implements RowSink {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
    private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int MOST_DIGITS = 15;
    private static final String CUT = "… (cut: an Excel cell holds no more)";
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    private final OutputStream out;
    private final String name;
    private final int mostRows;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(200);
    private final CellStyle heading;
    private final CellStyle money;
    private final CellStyle whole;
    private final CellStyle quoted;
    private List<Column> columns = List.of();
    private @Nullable SXSSFSheet sheet;
    private int sheets;
    private int rows;

    public WorkbookRows(OutputStream out, String name) {
        this(out, name, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** @param mostRows of a sheet, with its header */
    WorkbookRows(OutputStream out, String name, int mostRows) {
        this.out = out;
        this.name = name;
        this.mostRows = mostRows;
        heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        money = style("#,##0.00");
        whole = style("0");
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public void columns(List<Column> names) {
        columns = List.copyOf(names);
        begin();
    }

    private SXSSFSheet begin() {
        sheets++;
        SXSSFSheet begun = workbook.createSheet(sheets == 1 ? name : name + " " + sheets);
        begun.createFreezePane(0, 1);
        Row header = begun.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            String title = columns.get(i).name();
            Cell cell = header.createCell(i);
            cell.setCellValue(title);
            cell.setCellStyle(heading);
            begun.setColumnWidth(i, Math.min(WIDEST, Math.max(NARROWEST, title.length() + 2)) * CHARACTER);
        }
        sheet = begun;
        rows = 1;
        return begun;
    }

    @Override
    public void row(List<@Nullable Object> values) {
        SXSSFSheet now = sheet == null || rows == mostRows ? begin() : sheet;
        Row row = now.createRow(rows++);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                write(row.createCell(i), value);
            }
        }
    }

    private void write(Cell cell, Object value) {
        if (value instanceof BigDecimal number && number.stripTrailingZeros().precision() <= MOST_DIGITS) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(number.scale() > 0 ? money : whole);
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            String text = text(value);
            cell.setCellValue(text);
            if (FORMULA.matcher(text).lookingAt()) {
                cell.setCellStyle(quoted);
            }
        }
    }

    private static String text(Object value) {
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - CUT.length()) + CUT;
    }

    @Override
    public void end() throws IOException {
        workbook.write(out);
        workbook.close();
    }
}
