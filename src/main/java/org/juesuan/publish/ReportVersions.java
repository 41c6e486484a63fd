package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;

/**
 * The versions of one published report.
 *
 * @param current the one that counts; 0 where there is no such report
 * @param newest the last one; 0 where there is no such report
 */
public record ReportVersions(Path published, String reportId, int current, int newest) {

    /** Looks a report up. */
    public static ReportVersions of(Path published, String reportId) throws SQLException {
        String query = "SELECT coalesce(any_value(c.version), 0), coalesce(max(r.version), 0) FROM core.report r"
                + " JOIN core.report_current c USING (report_id) WHERE report_id = ?";
        try (Connection connection = DuckDb.openReadOnly(published);
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, reportId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new ReportVersions(published, reportId, row.getInt(1), row.getInt(2));
            }
        }
    }

    /** One row for each version. */
    public void history(RowSink sink) throws QueryFailedException, IOException {
        new ReadOnlyQuery(published, Sql.read("summary/history"), Map.of("report", reportId)).run(sink);
    }

    /** One row for each figure that two versions do not print alike. */
    public void diff(int from, int to, RowSink sink) throws QueryFailedException, IOException {
        Map<String, String> parameters =
                Map.of("report", reportId, "from", Integer.toString(from), "to", Integer.toString(to));
        new ReadOnlyQuery(published, Sql.read("summary/version_diff"), parameters).run(sink);
    }
}
