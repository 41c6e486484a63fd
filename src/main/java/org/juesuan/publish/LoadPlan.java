package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.DuckDb;
import org.juesuan.load.FoundFile;
import org.juesuan.load.LoadScope;
import org.juesuan.load.MartTables;
import org.juesuan.load.Sql;
import org.juesuan.load.Staging;
import org.juesuan.load.StorageVersion;
import org.juesuan.load.WarehouseSchema;

/**
 * What a load would do with the files found: decided by the statements of the load itself, on a copy of what it would
 * ask, in memory. Writes no file and takes no lock.
 */
public final class LoadPlan {
    /** What the load asks to decide which documents it reads, with the rows that matter. */
    private static final Map<String, String> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("ops.run", "true QUALIFY row_number() OVER (ORDER BY started_at DESC) = 1");
        ASKED.put("ops.stored_mart", "true");
        ASKED.put("ops.reading", "true");
        ASKED.put("ops.document", "true");
        ASKED.put("core.report", "true");
        ASKED.put("staging.finding", "code = 'DOCUMENT_CONFLICT'");
    }

    private final Path published;

    public LoadPlan(Path published) {
        this.published = published;
    }

    /** Hands over one row for each file found, and for each that is gone. */
    public void run(List<FoundFile> files, LoadScope scope, RowSink sink) throws QueryFailedException, IOException {
        try (Connection connection = planned(files, scope);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.read("load/plan"))) {
            ReadOnlyQuery.copy(rows, sink);
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }

    /**
     * True where the load would publish what is published: every file is known as it lies there and none is gone, and
     * extractors, rules, seeds, views and the shape of the file are those of the last load.
     */
    public boolean changesNothing(List<FoundFile> files, LoadScope scope, StorageVersion storage) throws SQLException {
        if (!Files.exists(published) || !knows(files) || DuckDb.storageVersion(published) != storage) {
            return false;
        }
        try (Connection connection = planned(files, scope)) {
            return Sql.number(connection, Sql.read("load/changes")) == 0 && MartTables.areCurrent(connection);
        }
    }

    /** Asked first, since most loads have a file that is new. */
    private boolean knows(List<FoundFile> files) throws SQLException {
        Set<List<@Nullable String>> unknown = new HashSet<>();
        files.forEach(file -> unknown.add(Arrays.asList(file.sha256(), file.sourceRoot(), file.path())));
        try (Connection connection = PublishedWarehouse.open(published);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT sha256, source_root, path FROM ops.document")) {
            while (rows.next()) {
                unknown.remove(Arrays.asList(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return unknown.isEmpty();
    }

    private Connection planned(List<FoundFile> files, LoadScope scope) throws SQLException {
        String url = DuckDb.memoryUrl("plan-" + UUID.randomUUID());
        Connection connection = DuckDb.openForWriting(url);
        try {
            Sql.execute(connection, "SET temp_directory = ''");
            WarehouseSchema.migrate(url);
            if (Files.exists(published)) {
                copy(connection);
            }
            new Staging(connection).begin(files, scope);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
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
