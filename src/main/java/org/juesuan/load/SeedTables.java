package org.juesuan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private SeedTables() {}

    static void write(Connection connection) throws SQLException {
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            write(connection, source.getKey(), source.getValue());
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

    private static void write(Connection connection, String table, String seed) throws SQLException {
        Sql.execute(connection, "DELETE FROM ref." + table);
        List<String> columns = columns(connection, table);
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("ref", table)) {
            for (SeedTable.Row row : SeedTable.rows(seed)) {
                append(appender, row, columns);
            }
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, "ref", table, "%")) {
            while (rows.next()) {
                names.add(rows.getString("COLUMN_NAME"));
            }
        }
        return names;
    }

    private static void append(DuckDBAppender appender, SeedTable.Row row, List<String> columns) throws SQLException {
        appender.beginRow();
        for (String column : columns) {
            appender.append(row.optional(column));
        }
        appender.endRow();
    }
}
