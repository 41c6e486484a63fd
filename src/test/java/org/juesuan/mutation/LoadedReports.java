package org.juesuan.mutation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.load.DuckDb;

/** What a load has made of each file, by the path of the file. */
record LoadedReports(Map<String, String> states, Map<String, String> facts, Map<String, String> remarks) {
    private static final String STATES =
            "SELECT path, state || coalesce(' · ' || reason, '') FROM ops.document ORDER BY ALL";
    private static final String FACTS =
            "SELECT d.path, array_to_string(list_sort(list(concat_ws('|', r.entity_name, r.report_year, a.statement,"
                    + " a.fiscal_year, a.amount_kind, a.direction, a.budget_account, a.classification, a.code, a.label,"
                    + " a.line_role, a.measure, a.amount_yuan, a.printed))), chr(10))"
                    + " FROM ops.document d JOIN core.report r USING (sha256)"
                    + " JOIN core.amount a ON a.report_id = r.report_id AND a.version = r.version GROUP BY d.path";
    private static final String REMARKS =
            "SELECT d.path, string_agg(remark, chr(10) ORDER BY remark) FROM ops.document d"
                    + " JOIN (SELECT sha256, concat_ws('|', code, severity, statement, row_no, column_no, printed, expected)"
                    + " AS remark FROM ops.finding UNION ALL SELECT r.sha256, concat_ws('|', c.rule_id, c.place, c.verdict)"
                    + " FROM core.reconciliation c JOIN core.report r USING (report_id, version) WHERE c.verdict = 'break')"
                    + " USING (sha256) GROUP BY d.path";

    static LoadedReports of(Path warehouse) throws SQLException {
        try (Connection connection = DuckDb.openReadOnly(warehouse)) {
            return new LoadedReports(map(connection, STATES), map(connection, FACTS), map(connection, REMARKS));
        }
    }

    private static Map<String, String> map(Connection connection, String query) throws SQLException {
        Map<String, String> map = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                map.put(rows.getString(1), rows.getString(2));
            }
        }
        return map;
    }
}
