package org.juesuan.reconcile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.juesuan.reconcile.internal.Resources;

/**
 * The verdict of every staged document. Breaks of rules of severity WARNING or INFO are shown and do not count, nor do
 * waived ones; a finding of severity ERROR leaves a report accepted and still counts for the exit code.
 */
public final class ReportVerdicts {
    private ReportVerdicts() {}

    /**
     * What was decided of one document.
     *
     * @param needsAttention whether the run that judged it should end with exit code 3: a break that counts, or a finding
     *     of severity ERROR
     */
    public record Decision(ReportVerdict verdict, boolean needsAttention) {}

    /** By SHA-256, in the order of the hashes. */
    public static Map<String, Decision> of(Connection connection) throws SQLException {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Resources.text("sql/rule/frame/verdict.sql"))) {
            while (row.next()) {
                decisions.put(
                        row.getString("sha256"),
                        new Decision(ReportVerdict.ofId(row.getString("verdict")), row.getBoolean("needs_attention")));
            }
        }
        return decisions;
    }
}
