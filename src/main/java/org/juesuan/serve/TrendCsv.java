package org.juesuan.serve;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendTable;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowSink;

/**
 * The summary as one list: a row for each cell of each table, money in yuan. The rows of charts follow those of tables.
 */
final class TrendCsv {
    private static final List<RowSink.Column> COLUMNS = List.of(
            new RowSink.Column("table", false),
            new RowSink.Column("line", true),
            new RowSink.Column("column", false),
            new RowSink.Column("unit", false),
            new RowSink.Column("number", true),
            new RowSink.Column("text", false));

    private final CsvRows rows;

    TrendCsv(Writer out) throws IOException {
        rows = new CsvRows(out);
    }

    void write(TrendReport report) throws IOException {
        rows.columns(COLUMNS);
        for (TrendTable table : report.tables()) {
            table(table);
        }
        for (var chart : report.charts()) {
            table(chart.data());
        }
        rows.end();
    }

    private void table(TrendTable table) throws IOException {
        for (int line = 0; line < table.lines().size(); line++) {
            List<?> cells = table.lines().get(line).cells();
            for (int i = 0; i < cells.size(); i++) {
                Object cell = cells.get(i);
                TrendTable.Column column = table.columns().get(i);
                rows.row(Arrays.asList(
                        table.id(),
                        BigDecimal.valueOf(line + 1L),
                        column.name(),
                        unit(column.kind()),
                        cell instanceof BigDecimal ? cell : null,
                        cell instanceof BigDecimal ? null : cell));
            }
        }
    }

    private static String unit(Kind kind) {
        return switch (kind) {
            case MONEY -> "元";
            case PERCENT -> "%";
            case TEXT, NUMBER -> "";
        };
    }
}
