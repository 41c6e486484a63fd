package org.juesuan.serve;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendTable;
import org.juesuan.compare.trend.TrendTable.Line;
import org.juesuan.publish.RowSink;
import org.juesuan.serve.trend.TrendCells;

/** The summary in Markdown: a heading, a table and its sentences after another. */
final class TrendMarkdown {
    private final PrintWriter out;

    TrendMarkdown(PrintWriter out) {
        this.out = out;
    }

    void write(TrendReport report) {
        out.print("# " + MarkdownRows.escaped(report.title()) + "\n\n");
        out.print(MarkdownRows.escaped(report.subtitle()) + "\n");
        report.tables().forEach(this::table);
        report.charts().forEach(chart -> table(chart.data()));
        out.flush();
    }

    private void table(TrendTable table) {
        out.print("\n## " + MarkdownRows.escaped(table.title()) + "\n\n");
        if (!table.lines().isEmpty()) {
            MarkdownRows rows = new MarkdownRows(out);
            rows.columns(table.columns().stream()
                    .map(column -> new RowSink.Column(column.title(), TrendCells.isNumeric(column.kind())))
                    .toList());
            table.lines().forEach(line -> rows.row(cells(table, line)));
            out.print("\n");
        }
        table.sentences().forEach(sentence -> out.print("- " + MarkdownRows.escaped(sentence) + "\n"));
    }

    private static List<@Nullable Object> cells(TrendTable table, Line line) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String indent = i == 0 ? "　".repeat(line.depth()) : "";
            cells.add(indent
                    + TrendCells.text(
                            table.columns().get(i).kind(), line.cells().get(i)));
        }
        return cells;
    }
}
