package org.juesuan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends rows to one table, value by value in the order of its columns. */
final class RowAppender implements AutoCloseable {
    private final DuckDBAppender appender;

    RowAppender(Connection connection, String schema, String table) throws SQLException {
        appender = connection.unwrap(DuckDBConnection.class).createAppender(schema, table);
    }

    RowAppender row() throws SQLException {
        appender.beginRow();
        return this;
    }

    RowAppender text(@Nullable String value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowAppender number(@Nullable Integer value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowAppender number(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowAppender number(long value) throws SQLException {
        appender.append(value);
        return this;
    }

    RowAppender number(double value) throws SQLException {
        appender.append(value);
        return this;
    }

    /** Appends an amount at the scale of its column; an amount that does not fit exactly is refused. */
    RowAppender decimal(@Nullable BigDecimal value, int scale) throws SQLException {
        appender.append(value == null ? null : value.setScale(scale, RoundingMode.UNNECESSARY));
        return this;
    }

    /** Appends a time as UTC. */
    RowAppender time(@Nullable Instant value) throws SQLException {
        appender.append(value == null ? null : LocalDateTime.ofInstant(value, ZoneOffset.UTC));
        return this;
    }

    RowAppender flag(Boolean value) throws SQLException {
        appender.append(value);
        return this;
    }

    void end() throws SQLException {
        appender.endRow();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
