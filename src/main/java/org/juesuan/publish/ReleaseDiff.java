package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;

/** The figures that two published files do not show alike: changed, new and gone. */
public final class ReleaseDiff {
    private final Path older;
    private final Path newer;

    public ReleaseDiff(Path older, Path newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Hands over one row for each such figure. */
    public void run(RowSink sink) throws QueryFailedException, IOException {
        try (Connection connection = DuckDb.openInMemory();
                Statement statement = connection.createStatement()) {
            attach(connection, older, "older");
            attach(connection, newer, "newer");
            try (ResultSet rows = statement.executeQuery(Sql.read("summary/release_diff"))) {
                ReadOnlyQuery.copy(rows, sink);
            }
        } catch (SQLException e) {
            throw PreparedSelect.failure(e);
        }
    }

    private static void attach(Connection connection, Path file, String name) throws SQLException {
        String quoted = file.toAbsolutePath().toString().replace("'", "''");
        Sql.execute(connection, "ATTACH '%s' AS %s (READ_ONLY)".formatted(quoted, name));
    }
}
