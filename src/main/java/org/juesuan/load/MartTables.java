package org.juesuan.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * What analysts read, computed once: in the published file the views of {@code mart} are tables with the same columns,
 * comments and rows. So no client computes a figure, and none computes it otherwise. While a load works, they hold what
 * the last one stored, until {@link #store} brings them to what core holds.
 */
public final class MartTables {
    /** Stay views: they feed {@code mart.amount}, pick some of its rows, or give each of them several times. */
    private static final Set<String> VIEWS = Set.of("amount_verification", "leaf_amount", "rebased_amount");

    private static final String TABLES = "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'mart' ORDER BY 1";

    private MartTables() {}

    /** Brings the tables to what core holds now; makes them of the views where they are not there yet. */
    public static void store(Connection connection) throws SQLException {
        if (!areCurrent(connection)) {
            makeEmpty(connection);
        }
        MartRefresh refresh = new MartRefresh(connection);
        if (refresh.hasWork()) {
            Sql.execute(connection, "DELETE FROM ops.stored_mart");
            refresh.run();
        }
        Sql.inTransaction(connection, () -> {
            Sql.execute(connection, "DELETE FROM ops.stored_mart");
            Sql.execute(connection, "INSERT INTO ops.stored_mart VALUES (?)", origin(connection));
        });
    }

    /** Makes mart follow core by its views, computed whenever they are asked. */
    public static void open(Connection connection) throws SQLException {
        Sql.inTransaction(connection, () -> {
            discard(connection);
            WarehouseSchema.createMart(connection);
        });
    }

    static boolean staysView(String view) {
        return VIEWS.contains(view);
    }

    /** True where the tables were computed by the views of this program and with the seeds that are there now. */
    public static boolean areCurrent(Connection connection) throws SQLException {
        return texts(connection, "SELECT origin FROM ops.stored_mart").equals(List.of(origin(connection)));
    }

    private static String origin(Connection connection) throws SQLException {
        StringJoiner parts = new StringJoiner("\n");
        for (String view : WarehouseSchema.martViews()) {
            parts.add(Fingerprint.of(Sql.read("mart/" + view)));
        }
        parts.add(Fingerprint.of(Sql.read("macro/percent")));
        parts.add(Fingerprint.of(Sql.read("ref/code_year")));
        parts.add(Sql.text(connection, Sql.read("publish/migrations")));
        for (String query : texts(connection, Sql.read("publish/reference_tables"))) {
            parts.add(Sql.text(connection, query));
        }
        return Fingerprint.of(parts.toString());
    }

    private static void makeEmpty(Connection connection) throws SQLException {
        if (!texts(connection, TABLES).isEmpty()) {
            open(connection);
        }
        Sql.inTransaction(connection, () -> {
            for (String view : WarehouseSchema.martViews()) {
                if (!staysView(view)) {
                    makeEmpty(connection, view);
                }
            }
        });
    }

    private static void makeEmpty(Connection connection, String view) throws SQLException {
        List<String> comments = texts(connection, Sql.read("publish/comments"), view, view);
        Sql.execute(connection, "CREATE TABLE mart.%1$s_stored AS FROM mart.%1$s LIMIT 0".formatted(view));
        Sql.execute(connection, "DROP VIEW mart." + view);
        Sql.execute(connection, "ALTER TABLE mart.%1$s_stored RENAME TO %1$s".formatted(view));
        for (String comment : comments) {
            Sql.execute(connection, comment);
        }
    }

    /** Throws the tables away, so that the views can be made. */
    static void discard(Connection connection) throws SQLException {
        for (String table : texts(connection, TABLES)) {
            Sql.execute(connection, "DROP TABLE mart." + table);
        }
        Sql.execute(connection, "DELETE FROM ops.stored_mart");
        Sql.execute(connection, "DELETE FROM ops.stored_report");
    }

    private static List<String> texts(Connection connection, String query, String... parameters) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }
}
