package org.juesuan.operate.doctor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.juesuan.load.Sql;
import org.juesuan.load.WarehouseSchema;
import org.juesuan.publish.EarlierSchema;
import org.juesuan.publish.PublishedWarehouse;
import org.juesuan.publish.Verification;

/**
 * One warehouse file, looked at from end to end: DuckDB holds every block against its checksum when it is read.
 *
 * @param problems what makes it unfit for readers or loads; empty where nothing does
 * @param pending migrations the next load will make
 * @param description what it holds
 */
record WarehouseFile(List<String> problems, List<Integer> pending, String description) {

    WarehouseFile {
        problems = List.copyOf(problems);
        pending = List.copyOf(pending);
    }

    static WarehouseFile read(Path file) {
        try (Connection connection = PublishedWarehouse.open(file)) {
            SortedSet<Integer> applied = EarlierSchema.applied(connection);
            TreeSet<Integer> known = new TreeSet<>(WarehouseSchema.knownVersions());
            List<String> problems = new ArrayList<>();
            readThrough(connection);
            TreeSet<Integer> newer = new TreeSet<>(applied);
            newer.removeAll(known);
            if (newer.isEmpty()) {
                problems.addAll(known.equals(applied) ? Verification.lastingProblems(connection) : List.of());
            } else {
                problems.add("made by a newer program: it does not know migration V" + newer.last());
            }
            known.removeAll(applied);
            return new WarehouseFile(problems, List.copyOf(known), describe(connection, applied));
        } catch (SQLException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return new WarehouseFile(List.of("cannot be read: " + reason), List.of(), "");
        }
    }

    /** The version of DuckDB in this program. */
    static String engineVersion() {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            return "unknown: " + e.getMessage();
        }
    }

    private static String describe(Connection connection, SortedSet<Integer> applied) throws SQLException {
        long reports = Sql.number(connection, "SELECT count(*) FROM core.report");
        long runs = Sql.number(connection, "SELECT count(*) FROM ops.run");
        return "%d reports with all versions, %d loads, schema V%s"
                .formatted(reports, runs, applied.isEmpty() ? "?" : applied.last());
    }

    private static void readThrough(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT internal")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        for (String table : tables) {
            Sql.number(connection, "SELECT count(*) FROM (SELECT hash(t) AS h FROM %s t) WHERE h = 0".formatted(table));
        }
    }
}
