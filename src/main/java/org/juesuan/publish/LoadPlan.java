package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.juesuan.load.DuckDb;
import org.juesuan.load.FoundFile;
import org.juesuan.load.LoadScope;
import org.juesuan.load.Sql;
import org.juesuan.load.Staging;
import org.juesuan.load.WarehouseSchema;

/**
 * What a load would do with the files found: decided by the statements of the load itself, on a copy of what it would
 * ask, in memory. Writes no file and takes no lock.
 */
public final class LoadPlan {
    /** What the load asks to decide which documents it reads, with the rows that matter. */
    private static final Map<String, String> ASKED = Map.of(
            "ops.reading", "true",
            "ops.document", "true",
            "core.report", "true",
            "staging.finding", "code = 'DOCUMENT_CONFLICT'");

    private final Path published;

    public LoadPlan(Path published) {
        this.published = published;
    }

    /** Hands over one row for each file found, and for each that is gone. */
    public void run(List<FoundFile> files, LoadScope scope, RowSink sink) throws QueryFailedException, IOException {
        String url = DuckDb.memoryUrl("plan-" + UUID.randomUUID());
        try (Connection connection = DuckDb.openForWriting(url);
                Statement statement = connection.createStatement()) {
            Sql.execute(connection, "SET temp_directory = ''");
            WarehouseSchema.migrate(url);
            if (Files.exists(published)) {
                copy(connection);
            }
            new Staging(connection).begin(files, scope);
            try (ResultSet rows = statement.executeQuery(Sql.read("load/plan"))) {
                ReadOnlyQuery.copy(rows, sink);
            }
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }

    private void copy(Connection connection) throws SQLException {
        String quoted = published.toString().replace("'", "''");
        Sql.execute(connection, "ATTACH '%s' AS known (READ_ONLY)".formatted(quoted));
        for (Map.Entry<String, String> table : ASKED.entrySet()) {
            if (isThere(connection, table.getKey())) {
                Sql.execute(
                        connection,
                        "INSERT INTO %1$s BY NAME FROM known.%1$s WHERE %2$s"
                                .formatted(table.getKey(), table.getValue()));
            }
        }
        Sql.execute(connection, "DETACH known");
    }

    /** A warehouse of an earlier version may not have it yet. */
    private static boolean isThere(Connection connection, String table) throws SQLException {
        String query = "SELECT 1 FROM duckdb_tables() WHERE database_name = 'known'"
                + " AND schema_name || '.' || table_name = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
