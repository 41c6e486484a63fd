package org.juesuan.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.statement.StatementType;

/** Findings as rows of {@code staging.finding}. */
final class StagedFindings {
    private StagedFindings() {}

    static void append(Connection connection, String sha256, @Nullable String reportId, List<Finding> findings)
            throws SQLException {
        try (RowAppender rows = new RowAppender(connection, "staging", "finding")) {
            int ordinal = 0;
            for (Finding finding : findings) {
                ordinal++;
                rows.row().text(sha256).text(reportId).number(ordinal);
                finding(rows, finding);
                rows.end();
            }
        }
    }

    /** Adds one finding behind those the document has. */
    static void add(Connection connection, String sha256, String reportId, Finding finding) throws SQLException {
        int ordinal = 1 + highestOrdinal(connection, sha256);
        try (RowAppender rows = new RowAppender(connection, "staging", "finding")) {
            rows.row().text(sha256).text(reportId).number(ordinal);
            finding(rows, finding);
            rows.end();
        }
    }

    private static int highestOrdinal(Connection connection, String sha256) throws SQLException {
        String query = "SELECT coalesce(max(ordinal), 0) FROM staging.finding WHERE sha256 = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, sha256);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static void finding(RowAppender rows, Finding finding) throws SQLException {
        StatementType statement = finding.statement();
        rows.text(finding.code().name())
                .text(finding.severity().name())
                .text(finding.code().stage())
                .text(statement == null ? null : statement.id())
                .number(finding.place().page())
                .text(finding.place().sheet())
                .number(finding.place().row())
                .number(finding.place().column())
                .text(finding.printed())
                .text(finding.expected())
                .text(finding.message());
    }
}
