package org.juesuan.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs SQL, given as text or as a file below {@code sql/} of the class path. */
public final class Sql {
    private Sql() {}

    /** Runs one or more statements without parameters. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs one statement with parameters. */
    public static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    /** Runs a file, for example {@code load/accept}. */
    public static void run(Connection connection, String name) throws SQLException {
        execute(connection, read(name));
    }

    /** The one number a query gives. */
    public static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The one text a query gives. */
    public static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    /** A text as a literal of SQL. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A name as an identifier of SQL. */
    public static String identifier(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Runs the work as one transaction: all of it or nothing. It begins by statement, since switching auto-commit off
     * begins one only with the next statement: rows appended before that would be committed at once.
     */
    public static void inTransaction(Connection connection, Work work) throws SQLException {
        execute(connection, "BEGIN TRANSACTION");
        try {
            work.run();
            execute(connection, "COMMIT");
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** The text of a file below {@code sql/}. */
    public static String read(String name) {
        String resource = "sql/" + name + ".sql";
        try (InputStream in = Sql.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("%s · missing from the program".formatted(resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done in a transaction. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }
}
