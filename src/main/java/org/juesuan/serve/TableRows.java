package org.juesuan.serve;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;

/** A result as an aligned table for people. */
final class TableRows implements RowSink {
    private final PrintWriter out;
    private @Nullable TextTable table;

    TableRows(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<Column> columns) {
        table = new TextTable(columns.stream().map(Column::name).toList());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).numeric()) {
                table.right(i);
            }
        }
    }

    @Override
    public void row(List<@Nullable Object> values) {
        Objects.requireNonNull(table).row(values.stream().map(TableRows::text).toList());
    }

    @Override
    public void end() {
        Objects.requireNonNull(table).print(out);
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
