package org.juesuan.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.StatementType;

/**
 * Several documents of one body, year, edition and kind: with equal facts one is kept and the others are its
 * duplicates; with different facts they are versions of the report. Those that no evidence can put in an order are
 * quarantined, but for the one that is already in core. The cost grows with the facts of such documents, not with their
 * pairs.
 */
public final class TwinDocuments implements StagedJudge {

    @Override
    public void judge(Connection connection) throws SQLException {
        Sql.inTransaction(connection, () -> {
            Sql.run(connection, "load/evidence");
            Sql.run(connection, "load/contenders");
            Sql.run(connection, "load/contender_facts");
            Sql.run(connection, "load/contents");
            Sql.run(connection, "load/duplicates");
            Sql.run(connection, "load/conflicts");
            quarantineConflicts(connection);
            releaseDuplicates(connection);
        });
    }

    private static void quarantineConflicts(Connection connection) throws SQLException {
        Sql.run(connection, "load/conflict_opponents");
        Map<String, List<ConflictLine>> lines = conflictLines(connection);
        for (Map.Entry<String, List<ConflictLine>> document : lines.entrySet()) {
            report(connection, document.getKey(), document.getValue());
        }
        Sql.execute(
                connection,
                "UPDATE staging.document SET quarantined = true"
                        + " WHERE sha256 IN (SELECT sha256 FROM conflict_opponent)");
    }

    /** A duplicate keeps its findings; its facts and statements are those of the document that is loaded. */
    private static void releaseDuplicates(Connection connection) throws SQLException {
        String duplicates = "SELECT sha256 FROM staging.duplicate";
        Sql.execute(connection, "DELETE FROM staging.document WHERE sha256 IN (" + duplicates + ")");
        for (String table : StagingTables.READ) {
            if (!table.equals("finding")) {
                Sql.execute(connection, "DELETE FROM staging.%s WHERE sha256 IN (%s)".formatted(table, duplicates));
            }
        }
    }

    private static void report(Connection connection, String sha256, List<ConflictLine> lines) throws SQLException {
        ConflictLine first = lines.get(0);
        StagedFindings.add(connection, sha256, first.reportId(), finding(lines));
    }

    private static Finding finding(List<ConflictLine> lines) {
        ConflictLine first = lines.get(0);
        List<String> shown = lines.stream().map(ConflictLine::sentence).toList();
        String message = "the same accounts as '%s' with %d different figures: %s"
                .formatted(first.opponentPath(), first.differences(), String.join("; ", shown));
        Place place = new Place(null, null, first.row(), first.column());
        return Finding.of(
                FindingCode.DOCUMENT_CONFLICT,
                StatementType.ofId(first.statement()),
                place,
                first.printed(),
                first.other(),
                message);
    }

    private static Map<String, List<ConflictLine>> conflictLines(Connection connection) throws SQLException {
        Map<String, List<ConflictLine>> lines = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(Sql.read("load/conflict_lines"));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.computeIfAbsent(rows.getString("sha256"), key -> new ArrayList<>())
                        .add(ConflictLine.of(rows));
            }
        }
        return lines;
    }
}
