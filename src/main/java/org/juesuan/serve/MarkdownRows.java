package org.juesuan.serve;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;

/** A result as a Markdown table; what Markdown or HTML would take for markup is escaped. */
final class MarkdownRows implements RowSink {
    private final PrintWriter out;

    MarkdownRows(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<Column> columns) {
        line(columns.stream().map(column -> escaped(column.name())).toList());
        line(columns.stream().map(column -> column.numeric() ? "---:" : "---").toList());
    }

    @Override
    public void row(List<@Nullable Object> values) {
        line(values.stream().map(MarkdownRows::text).toList());
    }

    @Override
    public void end() {
        out.flush();
    }

    private void line(List<String> cells) {
        out.print(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return escaped(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("`", "\\`")
                .replaceAll("\\R", " ");
    }
}
