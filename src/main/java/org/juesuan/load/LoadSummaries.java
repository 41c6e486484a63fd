package org.juesuan.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.load.LoadSummary.Change;
import org.juesuan.load.LoadSummary.RefusedDocument;
import org.juesuan.load.LoadSummary.ReportLine;

/** Reads the summary of a run out of its warehouse. */
public final class LoadSummaries {
    private LoadSummaries() {}

    /** The summary of one run; over files found again by a later run nothing can be said any more. */
    public static LoadSummary of(Connection connection, String runId) throws SQLException {
        Map<String, Integer> documents = counts(connection, "summary/documents", runId);
        List<ReportLine> reports = rows(connection, "summary/reports", runId, LoadSummaries::report);
        List<RefusedDocument> refused = rows(connection, "summary/refused", runId, LoadSummaries::refused);
        Map<String, Integer> findings = counts(connection, "summary/findings", runId);
        long facts = reports.stream().mapToLong(ReportLine::facts).sum();
        long breaks = Sql.number(connection, Sql.read("summary/cross_report_breaks"));
        return new LoadSummary(runId, Change.PUBLISHED, documents, reports, refused, findings, facts, breaks);
    }

    private static Map<String, Integer> counts(Connection connection, String name, String runId) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows(connection, name, runId, row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }

    private static ReportLine report(ResultSet row) throws SQLException {
        return new ReportLine(
                row.getString("entity_name"),
                row.getInt("report_year"),
                row.getString("edition"),
                row.getString("verdict"),
                row.getInt("statements"),
                row.getInt("facts"),
                row.getInt("findings"));
    }

    private static RefusedDocument refused(ResultSet row) throws SQLException {
        return new RefusedDocument(
                row.getString("path"),
                row.getString("state"),
                row.getString("reason"),
                row.getString("code"),
                row.getString("statement"),
                row.getObject("page", Integer.class),
                row.getObject("row_no", Integer.class),
                row.getObject("column_no", Integer.class),
                row.getString("printed"),
                row.getString("expected"));
    }

    private static <T> List<T> rows(Connection connection, String name, String runId, RowReader<T> reader)
            throws SQLException {
        List<T> result = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(Sql.read(name))) {
            statement.setString(1, runId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
            }
        }
        return result;
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
