package org.juesuan.serve.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendChart;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendTable;
import org.juesuan.compare.trend.TrendTable.Column;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.compare.trend.TrendTable.Line;
import org.juesuan.serve.trend.TrendCells;

/** The summary as a workbook: a sheet for each table with its sentences, and one for each chart with its figures. */
public final class TrendWorkbook {
    static final int DEPTHS = 4;

    private static final int HEADER_ROW = 2;
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 72;
    private static final float LINE_POINTS = 15;
    private static final int CHART_WIDTH = 9;
    private static final int CHART_HEIGHT = 18;

    private final TrendReport report;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(workbook);

    public TrendWorkbook(TrendReport report) {
        this.report = report;
    }

    /** Writes the workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try (workbook) {
            report.tables().forEach(this::sheet);
            report.charts().stream()
                    .filter(chart -> !chart.data().lines().isEmpty())
                    .forEach(this::chartSheet);
            workbook.write(out);
        }
    }

    private XSSFSheet sheet(TrendTable table) {
        String name = table.title().replaceFirst("^(\\S+\\d+)\\s.*", "$1");
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        text(sheet.createRow(0), 0, table.title(), styles.title);
        Row header = sheet.createRow(HEADER_ROW);
        List<Integer> widths = new ColumnWidths(table).natural();
        for (int i = 0; i < table.columns().size(); i++) {
            text(header, i, table.columns().get(i).title(), styles.header);
            sheet.setColumnWidth(i, Math.min(WIDEST, Math.max(NARROWEST, widths.get(i))) * CHARACTER);
        }
        note(sheet, 1, table, report.title() + "　" + report.subtitle());
        int row = HEADER_ROW + 1;
        for (Line line : table.lines()) {
            line(sheet.createRow(row++), table, line);
        }
        for (String sentence : table.sentences()) {
            note(sheet, ++row, table, sentence);
        }
        layOut(sheet);
        return sheet;
    }

    /** A text over all columns, in as many lines as it needs: merged cells do not grow by themselves. */
    private void note(XSSFSheet sheet, int row, TrendTable table, String text) {
        int last = Math.max(1, table.columns().size() - 1);
        int width = 0;
        for (int i = 0; i <= last; i++) {
            width += sheet.getColumnWidth(i) / CHARACTER;
        }
        Row written = sheet.createRow(row);
        text(written, 0, text, styles.note);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
        int lines = 1 + ColumnWidths.of(text) / Math.max(1, width - 2);
        written.setHeightInPoints(lines * LINE_POINTS);
    }

    private static void layOut(XSSFSheet sheet) {
        sheet.createFreezePane(1, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void line(Row row, TrendTable table, Line line) {
        List<Column> columns = table.columns();
        boolean isTotal = table.isTotal(line);
        for (int i = 0; i < columns.size(); i++) {
            Object value = line.cells().get(i);
            if (!TrendCells.isNumeric(columns.get(i).kind())) {
                text(row, i, value == null ? "" : value.toString(), styles.text(isTotal, i == 0 ? line.depth() : 0));
            } else {
                Cell cell = row.createCell(i);
                cell.setCellStyle(styles.number(isTotal));
                number(cell, columns.get(i).kind(), value);
            }
        }
    }

    private static void number(Cell cell, Kind kind, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue((kind == Kind.MONEY ? TrendCells.tenThousands(number) : number).doubleValue());
        }
    }

    private static void text(Row row, int column, String text, @Nullable CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }

    private void chartSheet(TrendChart chart) {
        XSSFSheet sheet = sheet(chart.data());
        if (NativeChart.isKnown(chart.kind())) {
            draw(chart, sheet);
        }
    }

    private void draw(TrendChart chart, XSSFSheet sheet) {
        TrendTable data = chart.data();
        int columns = data.columns().size();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, columns + 1, HEADER_ROW, columns + 1 + CHART_WIDTH, HEADER_ROW + CHART_HEIGHT);
        XSSFChart place = drawing.createChart(anchor);
        boolean isAcross = chart.kind() == TrendChart.Kind.STACKED;
        int first = HEADER_ROW + 1;
        int last = HEADER_ROW + data.lines().size();
        CellRangeAddress categories = isAcross
                ? new CellRangeAddress(HEADER_ROW, HEADER_ROW, 1, columns - 1)
                : new CellRangeAddress(first, last, 0, 0);
        List<NativeChart.Series> series = new ArrayList<>();
        int many = isAcross ? data.lines().size() : columns - 1;
        for (int i = 0; i < many; i++) {
            CellRangeAddress figures = isAcross
                    ? new CellRangeAddress(first + i, first + i, 1, columns - 1)
                    : new CellRangeAddress(first, last, i + 1, i + 1);
            String name = isAcross
                    ? String.valueOf(data.lines().get(i).cells().get(0))
                    : data.columns().get(i + 1).title();
            series.add(new NativeChart.Series(name, XDDFDataSourcesFactory.fromNumericCellRange(sheet, figures)));
        }
        new NativeChart(chart.kind(), place, unit())
                .draw(XDDFDataSourcesFactory.fromStringCellRange(sheet, categories), series);
    }

    private String unit() {
        return report.language().equals("zh") ? "万元" : "10,000 yuan";
    }
}
