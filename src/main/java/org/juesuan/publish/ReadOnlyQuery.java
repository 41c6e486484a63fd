package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;

/**
 * One SELECT on a published warehouse. The file is open for reading only and DuckDB may touch no other file, so that
 * the statement can do no harm whatever it says.
 */
public final class ReadOnlyQuery {
    private final Path warehouse;
    private final String sql;
    private final Map<String, String> parameters;

    /** @param parameters values of the {@code $name}s in the statement; each has the meaning of a quoted literal */
    public ReadOnlyQuery(Path warehouse, String sql, Map<String, String> parameters) {
        this.warehouse = warehouse;
        this.sql = sql;
        this.parameters = Map.copyOf(parameters);
    }

    /** A statement that comes with the program: {@code sql/NAME.sql}. */
    public static ReadOnlyQuery named(Path warehouse, String name, Map<String, String> parameters) {
        return new ReadOnlyQuery(warehouse, Sql.read(name), parameters);
    }

    /** Runs it and hands over its rows. */
    public void run(RowSink sink) throws QueryFailedException, IOException {
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement()) {
            PreparedSelect select = PreparedSelect.of(connection, sql, parameters);
            Sql.execute(connection, select.prepare(sql));
            try (ResultSet rows = statement.executeQuery(select.execute())) {
                copy(rows, sink);
            }
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }

    static void copy(ResultSet rows, RowSink sink) throws SQLException, IOException, QueryFailedException {
        sink.columns(columns(rows.getMetaData()));
        int width = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            List<@Nullable Object> values = new ArrayList<>(width);
            for (int column = 1; column <= width; column++) {
                values.add(value(rows, column));
            }
            sink.row(values);
        }
        sink.end();
    }

    /** What Java's own types cannot hold, such as the time 24:00:00, DuckDB can still write as text. */
    private static @Nullable Object value(ResultSet rows, int column) throws SQLException, QueryFailedException {
        try {
            return QueryValues.plain(rows.getObject(column));
        } catch (RuntimeException e) {
            String name = rows.getMetaData().getColumnName(column);
            String type = rows.getMetaData().getColumnTypeName(column);
            throw new QueryFailedException(
                    "query · column '%1$s' · found a %2$s that cannot be shown · expected text: CAST(%1$s AS VARCHAR)"
                            .formatted(name, type),
                    e);
        }
    }

    private static List<RowSink.Column> columns(ResultSetMetaData metaData) throws SQLException {
        List<RowSink.Column> columns = new ArrayList<>();
        for (int column = 1; column <= metaData.getColumnCount(); column++) {
            columns.add(new RowSink.Column(
                    metaData.getColumnName(column), QueryValues.isNumeric(metaData.getColumnTypeName(column))));
        }
        return columns;
    }
}
