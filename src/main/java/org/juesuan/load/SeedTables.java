package org.juesuan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.juesuan.recognise.SeedTable;

/** Writes the seeds that people maintain into the tables of schema {@code ref}, so that analysts can join them. */
final class SeedTables {
    private static final Map<String, String> SOURCES = new TreeMap<>(Map.ofEntries(
            Map.entry("functional_code", "classification/functional.csv"),
            Map.entry("economic_code", "classification/economic_department.csv"),
            Map.entry("government_economic_code", "classification/economic_government.csv"),
            Map.entry("revenue_code", "classification/revenue.csv"),
            Map.entry("code_bridge", "classification/bridge.csv"),
            Map.entry("code_explanation", "classification/description.csv"),
            Map.entry("code_revision", "classification/revisions.csv"),
            Map.entry("division", "division/division.csv"),
            Map.entry("registry", "entity/registry.csv"),
            Map.entry("entity_succession", "entity/succession.csv"),
            Map.entry("peer_group", "entity/peer_group.csv"),
            Map.entry("population", "context/population.csv"),
            Map.entry("staff", "context/staff.csv"),
            Map.entry("price_index", "context/price_index.csv")));

    /** As the column {@code weight} of ref.code_bridge_pair has it. */
    private static final int WEIGHT_SCALE = 9;

    private static final String COLUMNS = "SELECT table_name, column_name FROM duckdb_columns()"
            + " WHERE database_name = current_database() AND schema_name = 'ref' ORDER BY table_name, column_index";

    private SeedTables() {}

    static void write(Connection connection) throws SQLException {
        Map<String, List<String>> columns = columns(connection);
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            String table = source.getKey();
            write(connection, table, source.getValue(), columns.getOrDefault(table, List.of()));
        }
        writeBridge(connection, CodeBridge.standard().pairs());
    }

    private static void writeBridge(Connection connection, List<CodeBridge.Pair> pairs) throws SQLException {
        Sql.execute(connection, "DELETE FROM ref.code_bridge_pair");
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender("ref", "code_bridge_pair")) {
            for (CodeBridge.Pair pair : pairs) {
                appender.beginRow();
                appender.append(pair.scheme());
                appender.append(pair.fromYear());
                appender.append(pair.fromCode());
                appender.append(pair.toYear());
                appender.append(pair.toCode());
                appender.append(pair.relation().name().toLowerCase(Locale.ROOT));
                appender.append(scaled(pair.weight()));
                appender.append(pair.isBelieved());
                appender.endRow();
            }
        }
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal weight) {
        return weight == null ? null : weight.setScale(WEIGHT_SCALE, RoundingMode.HALF_UP);
    }

    private static void write(Connection connection, String table, String seed, List<String> columns)
            throws SQLException {
        Sql.execute(connection, "DELETE FROM ref." + table);
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("ref", table)) {
            for (SeedTable.Row row : SeedTable.rows(seed)) {
                append(appender, row, columns);
            }
        }
    }

    /** The columns of the tables of ref, in their order. */
    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return columns;
    }

    private static void append(DuckDBAppender appender, SeedTable.Row row, List<String> columns) throws SQLException {
        appender.beginRow();
        for (String column : columns) {
            appender.append(row.optional(column));
        }
        appender.endRow();
    }
}
