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
 * What analysts read, computed once. While a load works, {@code mart} is made of views, so that everything follows from
 * core; in the published file the same names are tables with the same columns, comments and rows. So no client computes
 * a figure, and none computes it otherwise.
 */
public final class MartTables {
    /** Stay views: they feed {@code mart.amount}, pick some of its rows, or give each of them several times. */
    private static final Set<String> VIEWS = Set.of("amount_verification", "leaf_amount", "rebased_amount");

    private static final String TABLES = "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'mart' ORDER BY 1";

    private MartTables() {}

    /** Turns the views into tables; each after those it reads. Does nothing where they still hold what they would. */
    public static void store(Connection connection) throws SQLException {
        String origin = origin(connection);
        if (isStoredFrom(connection, origin)) {
            return;
        }
        open(connection);
        Sql.inTransaction(connection, () -> {
            for (String view : WarehouseSchema.martViews()) {
                if (!VIEWS.contains(view)) {
                    store(connection, view);
                }
            }
            Sql.execute(connection, "INSERT INTO ops.stored_mart VALUES (?)", origin);
        });
    }

    /** Makes mart follow core again: call before core is changed or anything is asked of mart during a load. */
    public static void open(Connection connection) throws SQLException {
        if (texts(connection, TABLES).isEmpty()) {
            return;
        }
        Sql.inTransaction(connection, () -> {
            discard(connection);
            WarehouseSchema.createMart(connection);
        });
    }

    /** True where the tables were computed from what is there now, by the views of this program. */
    static boolean areCurrent(Connection connection) throws SQLException {
        return isStoredFrom(connection, origin(connection));
    }

    private static boolean isStoredFrom(Connection connection, String origin) throws SQLException {
        return texts(connection, "SELECT origin FROM ops.stored_mart").equals(List.of(origin));
    }

    private static String origin(Connection connection) throws SQLException {
        StringJoiner parts = new StringJoiner("\n");
        for (String view : WarehouseSchema.martViews()) {
            parts.add(Fingerprint.of(Sql.read("mart/" + view)));
        }
        parts.add(Fingerprint.of(Sql.read("macro/percent")));
        for (String query : texts(connection, Sql.read("publish/mart_tables"))) {
            parts.add(Sql.text(connection, query));
        }
        return Fingerprint.of(parts.toString());
    }

    private static void store(Connection connection, String view) throws SQLException {
        List<String> comments = texts(connection, Sql.read("publish/comments"), view, view);
        Sql.execute(connection, "CREATE TABLE mart.%1$s_stored AS FROM mart.%1$s".formatted(view));
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
