package org.juesuan.serve.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.juesuan.compare.trend.TrendChart;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendTable;
import org.juesuan.compare.trend.TrendTable.Line;
import org.juesuan.serve.trend.TrendCells;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The summary as a Word document on A4 across: headings, charts, tables and their sentences, ready to be pasted from. */
public final class TrendDocument {
    private static final int A4_LONG = 16838;
    private static final int A4_SHORT = 11906;
    private static final int MARGIN = 1134;
    private static final int TITLE_POINTS = 18;
    private static final int HEADING_POINTS = 13;
    private static final int TEXT_POINTS = 11;
    static final int HALF_IDEOGRAPH = 80;
    private static final int TABLE_POINTS = 8;
    private static final int TABLE_WIDTH = A4_LONG - 2 * MARGIN;
    private static final int INDENT = 160;
    private static final int CHART_WIDTH = 22 * Units.EMU_PER_CENTIMETER;
    private static final int CHART_HEIGHT = 62 * Units.EMU_PER_CENTIMETER / 10;
    private static final String FONT = "宋体";

    private final TrendReport report;
    private final XWPFDocument document = new XWPFDocument();

    public TrendDocument(TrendReport report) {
        this.report = report;
    }

    /** Writes the document; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try (document) {
            page();
            XWPFParagraph title = paragraph(report.title(), TITLE_POINTS, true);
            title.setAlignment(ParagraphAlignment.CENTER);
            paragraph(report.subtitle(), TEXT_POINTS, false).setAlignment(ParagraphAlignment.CENTER);
            report.charts().stream()
                    .filter(chart -> NativeChart.isKnown(chart.kind())
                            && !chart.data().lines().isEmpty())
                    .forEach(this::chart);
            report.tables().forEach(this::section);
            document.write(out);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
    }

    private XWPFParagraph paragraph(String text, int points, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, text, points, bold);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setBold(bold);
    }

    private void section(TrendTable table) {
        heading(table.title());
        if (!table.lines().isEmpty()) {
            table(table);
        }
        for (String sentence : table.sentences()) {
            XWPFParagraph said = paragraph(sentence, TEXT_POINTS, false);
            said.setIndentationFirstLine(2 * TEXT_POINTS * 20);
        }
    }

    private void heading(String text) {
        XWPFParagraph heading = paragraph(text, HEADING_POINTS, true);
        heading.setSpacingBefore(HEADING_POINTS * 20);
        heading.setKeepNext(true);
    }

    private void table(TrendTable table) {
        int columns = table.columns().size();
        XWPFTable grid = document.createTable(1 + table.lines().size(), columns);
        layOut(grid, new ColumnWidths(table).filling(TABLE_WIDTH));
        XWPFTableRow header = grid.getRow(0);
        header.setRepeatHeader(true);
        for (int i = 0; i < columns; i++) {
            fill(header.getCell(i), table.columns().get(i).title(), true, ParagraphAlignment.CENTER, 0);
        }
        for (int i = 0; i < table.lines().size(); i++) {
            line(grid.getRow(i + 1), table, table.lines().get(i));
        }
    }

    private static void layOut(XWPFTable grid, List<Integer> widths) {
        grid.setWidth(TABLE_WIDTH);
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        columns.setGridColArray(new CTTblGridCol[0]);
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (XWPFTableRow row : grid.getRows()) {
            for (int i = 0; i < widths.size(); i++) {
                row.getCell(i).setWidth(String.valueOf(widths.get(i)));
            }
        }
    }

    private static void line(XWPFTableRow row, TrendTable table, Line line) {
        row.setCantSplitRow(true);
        for (int i = 0; i < table.columns().size(); i++) {
            TrendTable.Kind kind = table.columns().get(i).kind();
            fill(
                    row.getCell(i),
                    TrendCells.text(kind, line.cells().get(i)),
                    table.isTotal(line),
                    TrendCells.isNumeric(kind) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT,
                    i == 0 ? line.depth() * INDENT : 0);
        }
    }

    private static void fill(XWPFTableCell cell, String text, boolean bold, ParagraphAlignment alignment, int indent) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(alignment);
        paragraph.setIndentationLeft(indent);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, TABLE_POINTS, bold);
    }

    private void chart(TrendChart chart) {
        heading(chart.data().title());
        try {
            XWPFParagraph place = document.createParagraph();
            place.setAlignment(ParagraphAlignment.CENTER);
            XWPFRun run = place.createRun();
            draw(chart, document.createChart(run, CHART_WIDTH, CHART_HEIGHT));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(TrendChart chart, XWPFChart place) {
        TrendTable data = chart.data();
        boolean isAcross = chart.kind() == TrendChart.Kind.STACKED;
        List<String> names = data.lines().stream()
                .map(line -> String.valueOf(line.cells().get(0)))
                .toList();
        List<String> titles =
                data.columns().stream().skip(1).map(TrendTable.Column::title).toList();
        List<String> categories = isAcross ? titles : names;
        List<String> series = isAcross ? names : titles;
        String range = place.formatRange(new CellRangeAddress(1, categories.size(), 0, 0));
        List<NativeChart.Series> drawn = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Double[] figures = new Double[categories.size()];
            for (int j = 0; j < figures.length; j++) {
                figures[j] = isAcross ? figure(data, i, j + 1) : figure(data, j, i + 1);
            }
            drawn.add(new NativeChart.Series(series.get(i), source(place, figures, i + 1)));
        }
        new NativeChart(chart.kind(), place, report.language().equals("zh") ? "万元" : "10,000 yuan")
                .draw(XDDFDataSourcesFactory.fromArray(categories.toArray(new String[0]), range, 0), drawn);
    }

    private static XDDFNumericalDataSource<Double> source(XWPFChart place, Double[] figures, int column) {
        String range = place.formatRange(new CellRangeAddress(1, figures.length, column, column));
        return XDDFDataSourcesFactory.fromArray(figures, range, column);
    }

    private static Double figure(TrendTable data, int line, int column) {
        Object cell = data.lines().get(line).cells().get(column);
        return cell instanceof BigDecimal yuan ? TrendCells.tenThousands(yuan).doubleValue() : Double.valueOf(0);
    }
}
