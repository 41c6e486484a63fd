package org.juesuan.serve;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendChart;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendTable;
import org.juesuan.compare.trend.TrendTable.Column;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.compare.trend.TrendTable.Line;
import org.juesuan.serve.trend.Sparkline;
import org.juesuan.serve.trend.TrendCells;

/** The summary on a terminal: aligned tables, sentences below them, the years as sparklines. */
final class TrendText {
    private static final String INDENT = "  ";

    private final PrintWriter out;

    TrendText(PrintWriter out) {
        this.out = out;
    }

    void write(TrendReport report) {
        out.println(report.title());
        out.println(report.subtitle());
        report.charts().stream()
                .filter(chart -> chart.kind() == TrendChart.Kind.COLUMNS)
                .forEach(chart -> totals(chart.data()));
        report.charts().stream()
                .filter(chart -> chart.kind() == TrendChart.Kind.STACKED)
                .forEach(chart -> years(chart.data()));
        report.tables().forEach(this::table);
        out.flush();
    }

    /** A line for each series, the years across. */
    private void totals(TrendTable data) {
        List<String> header = new ArrayList<>(List.of(""));
        data.lines().forEach(line -> header.add(String.valueOf(line.cells().get(0))));
        header.add("");
        TextTable text = new TextTable(header);
        for (int year = 1; year <= data.lines().size(); year++) {
            text.right(year);
        }
        for (int series = 1; series < data.columns().size(); series++) {
            List<String> cells =
                    new ArrayList<>(List.of(data.columns().get(series).title()));
            List<@Nullable BigDecimal> figures = new ArrayList<>();
            for (Line line : data.lines()) {
                figures.add((BigDecimal) line.cells().get(series));
                cells.add(TrendCells.text(Kind.MONEY, line.cells().get(series)));
            }
            cells.add(Sparkline.of(figures));
            text.row(cells);
        }
        print(data, text);
    }

    private void years(TrendTable data) {
        List<String> header = titles(data);
        header.add("");
        TextTable text = aligned(data, header);
        for (Line line : data.lines()) {
            List<String> cells = cells(data, line);
            List<@Nullable BigDecimal> figures = new ArrayList<>();
            line.cells().stream().skip(1).forEach(cell -> figures.add((BigDecimal) cell));
            cells.add(Sparkline.of(figures));
            text.row(cells);
        }
        print(data, text);
    }

    private void table(TrendTable table) {
        TextTable text = aligned(table, titles(table));
        table.lines().forEach(line -> text.row(cells(table, line)));
        print(table, text);
    }

    private void print(TrendTable table, TextTable text) {
        out.println();
        out.println(table.title());
        if (!table.lines().isEmpty()) {
            text.print(out);
        }
        table.sentences().forEach(sentence -> out.println(INDENT + sentence));
    }

    private static TextTable aligned(TrendTable table, List<String> header) {
        TextTable text = new TextTable(header);
        for (int i = 0; i < table.columns().size(); i++) {
            if (TrendCells.isNumeric(table.columns().get(i).kind())) {
                text.right(i);
            }
        }
        return text;
    }

    private static List<String> titles(TrendTable table) {
        return new ArrayList<>(table.columns().stream().map(Column::title).toList());
    }

    static List<String> cells(TrendTable table, Line line) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Kind kind = table.columns().get(i).kind();
            String indent = i == 0 ? INDENT.repeat(line.depth()) : "";
            cells.add(indent + TrendCells.text(kind, line.cells().get(i)));
        }
        return cells;
    }
}
