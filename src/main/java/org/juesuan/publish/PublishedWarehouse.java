package org.juesuan.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.juesuan.load.DuckDb;
import org.juesuan.load.LoadSummaries;
import org.juesuan.load.LoadSummary;

/** The published file as loads and commands ask about it. */
public final class PublishedWarehouse {
    private PublishedWarehouse() {}

    /** True where a run has been published. */
    public static boolean hasRun(Path published, String runId) throws SQLException {
        if (!Files.exists(published)) {
            return false;
        }
        try (Connection connection = DuckDb.openReadOnly(published);
                PreparedStatement query = connection.prepareStatement("SELECT 1 FROM ops.run WHERE run_id = ?")) {
            query.setString(1, runId);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** What a published run came to. */
    public static LoadSummary summary(Path published, String runId) throws SQLException {
        try (Connection connection = DuckDb.openReadOnly(published)) {
            return LoadSummaries.of(connection, runId);
        }
    }
}
