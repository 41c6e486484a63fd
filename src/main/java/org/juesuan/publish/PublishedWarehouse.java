package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.juesuan.load.DuckDb;
import org.juesuan.load.LoadSummaries;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.Sql;

/** The published file as loads and commands ask about it. */
public final class PublishedWarehouse {
    private PublishedWarehouse() {}

    /** A connection that can only read; close it. */
    public static Connection open(Path published) throws SQLException {
        return DuckDb.openReadOnly(published);
    }

    /** True where a run has been published. */
    public static boolean hasRun(Path published, String runId) throws SQLException {
        if (!Files.exists(published)) {
            return false;
        }
        try (Connection connection = DuckDb.openReadOnly(published)) {
            return hasRun(connection, runId);
        }
    }

    static boolean hasRun(Connection connection, String runId) throws SQLException {
        String runs = "SELECT count(*) FROM ops.run WHERE run_id = " + Sql.literal(runId);
        return Sql.number(connection, runs) > 0;
    }

    /** Runs and documents, for the operator. */
    public static WarehouseStatus status(Path published) throws SQLException {
        try (Connection connection = DuckDb.openReadOnly(published)) {
            return new WarehouseStatus(documents(connection), runs(connection));
        }
    }

    /** What it holds; empty where nothing is published. */
    public static Optional<WarehouseCounts> counts(Path published) throws SQLException, IOException {
        if (!Files.exists(published)) {
            return Optional.empty();
        }
        try (Connection connection = DuckDb.openReadOnly(published);
                Statement statement = connection.createStatement()) {
            Map<String, Integer> documents = documents(connection);
            try (ResultSet row = statement.executeQuery(Sql.read("summary/warehouse_counts"))) {
                row.next();
                return Optional.of(counts(row, documents, Files.size(published)));
            }
        }
    }

    private static WarehouseCounts counts(ResultSet row, Map<String, Integer> documents, long bytes)
            throws SQLException {
        LocalDateTime finished = row.getObject("finished_at", LocalDateTime.class);
        return new WarehouseCounts(
                documents,
                row.getLong("reports"),
                row.getLong("facts"),
                row.getLong("breaks"),
                bytes,
                finished == null ? null : finished.toInstant(ZoneOffset.UTC),
                row.getLong("documents_read"),
                row.getLong("reports_loaded"),
                row.getLong("facts_loaded"));
    }

    private static Map<String, Integer> documents(Connection connection) throws SQLException {
        Map<String, Integer> documents = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.read("summary/document_states"))) {
            while (rows.next()) {
                documents.put(rows.getString(1), rows.getInt(2));
            }
        }
        return documents;
    }

    private static List<WarehouseStatus.Run> runs(Connection connection) throws SQLException {
        List<WarehouseStatus.Run> runs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.read("summary/runs"))) {
            while (rows.next()) {
                runs.add(run(rows));
            }
        }
        return runs;
    }

    private static WarehouseStatus.Run run(ResultSet row) throws SQLException {
        return new WarehouseStatus.Run(
                row.getString("started_at"),
                row.getString("finished_at"),
                row.getString("version"),
                row.getInt("files"),
                row.getInt("documents_read"),
                row.getInt("reports_loaded"),
                row.getLong("facts_loaded"),
                row.getString("stages"));
    }

    /** What the last published run came to, as a load that found nothing new says it again. */
    public static LoadSummary lastSummary(Path published) throws SQLException {
        try (Connection connection = DuckDb.openReadOnly(published)) {
            String last = Sql.text(connection, "SELECT max_by(run_id, started_at) FROM ops.run");
            return LoadSummaries.of(connection, last).asNothingNew();
        }
    }

    /** What a published run came to. */
    public static LoadSummary summary(Path published, String runId) throws SQLException {
        try (Connection connection = DuckDb.openReadOnly(published)) {
            return LoadSummaries.of(connection, runId);
        }
    }
}
