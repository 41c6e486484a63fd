package org.juesuan.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One line and column on which a document and its opponent differ.
 *
 * @param printed what the document prints there; null where nothing
 * @param other what the opponent prints there; null where nothing
 * @param row null where the document does not have the line
 * @param differences how many lines and columns differ in all
 */
record ConflictLine(
        String reportId,
        String opponentPath,
        String statement,
        String label,
        String measure,
        @Nullable String printed,
        @Nullable String other,
        @Nullable Integer row,
        @Nullable Integer column,
        int differences) {

    static ConflictLine of(ResultSet rows) throws SQLException {
        return new ConflictLine(
                rows.getString("report_id"),
                rows.getString("opponent_path"),
                rows.getString("statement"),
                rows.getString("label"),
                rows.getString("measure"),
                rows.getString("printed"),
                rows.getString("other"),
                rows.getObject("row_no", Integer.class),
                rows.getObject("column_no", Integer.class),
                rows.getInt("differences"));
    }

    /** The difference in words. */
    String sentence() {
        return "%s · %s · %s · here %s, there %s".formatted(statement, label, measure, quoted(printed), quoted(other));
    }

    private static String quoted(@Nullable String amount) {
        return amount == null ? "nothing" : "'" + amount + "'";
    }
}
