package org.juesuan.serve.reconciliation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.reconcile.ReconciliationRule;
import org.juesuan.reconcile.RuleCatalogue;
import org.juesuan.reconcile.internal.Resources;
import org.juesuan.serve.reconciliation.ReconciliationReport.LedgerLine;
import org.juesuan.serve.reconciliation.ReconciliationReport.Outcome;
import org.juesuan.serve.reconciliation.ReconciliationReport.ShownFinding;
import org.juesuan.serve.reconciliation.ReconciliationReport.ShownStatement;
import org.juesuan.serve.reconciliation.ReconciliationReport.Term;

/** Reads what the identities said, one document at a time, so that a whole load is never in memory. */
public final class ReconciliationReader {
    private final Connection connection;
    private final Map<String, Integer> order = new HashMap<>();

    private ReconciliationReader(Connection connection, RuleCatalogue catalogue, String views) throws SQLException {
        this.connection = connection;
        for (ReconciliationRule rule : catalogue.rules()) {
            order.put(rule.id(), order.size());
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(Resources.text("sql/rule/report/" + views + ".sql"));
        }
    }

    /** Of the documents that are staged: a running load, or a draft. */
    public static ReconciliationReader ofStaging(Connection connection, RuleCatalogue catalogue) throws SQLException {
        return new ReconciliationReader(connection, catalogue, "staging");
    }

    /** Of the published load, refused documents included. */
    public static ReconciliationReader ofPublished(Connection connection, RuleCatalogue catalogue) throws SQLException {
        return new ReconciliationReader(connection, catalogue, "published");
    }

    /** The documents, refused ones first, then by body and year. */
    public List<String> keys() throws SQLException {
        String sql = "SELECT key FROM shown_document"
                + " ORDER BY verdict NOT IN ('quarantined', 'unreadable'), verdict = 'accepted', entity_name, report_year, path";
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                keys.add(row.getString(1));
            }
        }
        return keys;
    }

    private record Head(
            @Nullable String sha256,
            String path,
            @Nullable String reportId,
            @Nullable String entityName,
            @Nullable String edition,
            @Nullable Integer reportYear,
            @Nullable Integer pageCount,
            String verdict,
            @Nullable String reason) {}

    /** Everything told of one document. */
    public ReconciliationReport read(String key) throws SQLException {
        Head head = rows(
                        "SELECT * FROM shown_document WHERE key = ? LIMIT 1",
                        key,
                        row -> new Head(
                                row.getString("sha256"),
                                row.getString("path"),
                                row.getString("report_id"),
                                row.getString("entity_name"),
                                row.getString("edition"),
                                integer(row, "report_year"),
                                integer(row, "page_count"),
                                row.getString("verdict"),
                                row.getString("reason")))
                .get(0);
        return new ReconciliationReport(
                key,
                head.sha256(),
                head.path(),
                head.reportId(),
                head.entityName(),
                head.edition(),
                head.reportYear(),
                head.pageCount(),
                head.verdict(),
                head.reason(),
                outcomes(key),
                findings(key),
                statements(key),
                ledger(key));
    }

    private List<Outcome> outcomes(String key) throws SQLException {
        Map<String, List<Term>> terms = terms(key);
        List<Outcome> outcomes = rows(
                "SELECT * FROM shown_outcome WHERE key = ?",
                key,
                row -> new Outcome(
                        row.getString("rule_id"),
                        row.getString("category"),
                        row.getString("severity"),
                        row.getString("statement"),
                        row.getString("place"),
                        row.getBigDecimal("left_amount"),
                        row.getBigDecimal("right_amount"),
                        row.getBigDecimal("difference"),
                        row.getBigDecimal("envelope"),
                        row.getString("verdict"),
                        row.getString("reason"),
                        row.getString("suggestion"),
                        row.getString("waived"),
                        row.getString("sentence"),
                        row.getString("unit"),
                        terms.getOrDefault(row.getString("rule_id") + '\n' + row.getString("place"), List.of())));
        outcomes.sort(Comparator.comparing((Outcome outcome) -> order.getOrDefault(outcome.ruleId(), order.size()))
                .thenComparing(Outcome::place));
        return outcomes;
    }

    private Map<String, List<Term>> terms(String key) throws SQLException {
        Map<String, List<Term>> terms = new HashMap<>();
        String sql = "SELECT t.* FROM shown_term t JOIN shown_outcome o USING (key, rule_id, place)"
                + " WHERE key = ? AND o.verdict IN ('break', 'rounding', 'differs')"
                + " ORDER BY t.side, t.statement, t.row_no, t.column_no";
        rows(
                sql,
                key,
                row -> terms.computeIfAbsent(
                                row.getString("rule_id") + '\n' + row.getString("place"), any -> new ArrayList<>())
                        .add(term(row)));
        return terms;
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getString("side"),
                row.getString("statement"),
                integer(row, "page"),
                row.getString("sheet"),
                row.getInt("row_no"),
                row.getInt("column_no"),
                row.getString("cell_reference"),
                row.getString("label"),
                row.getString("printed"),
                row.getString("printed_unit"),
                row.getString("corrected"));
    }

    private List<ShownFinding> findings(String key) throws SQLException {
        return rows(
                "SELECT * FROM shown_finding WHERE key = ? ORDER BY ordinal",
                key,
                row -> new ShownFinding(
                        row.getString("code"),
                        row.getString("severity"),
                        row.getString("stage"),
                        row.getString("statement"),
                        integer(row, "page"),
                        row.getString("sheet"),
                        integer(row, "row_no"),
                        integer(row, "column_no"),
                        row.getString("printed"),
                        row.getString("expected"),
                        row.getString("message")));
    }

    private List<ShownStatement> statements(String key) throws SQLException {
        return rows(
                "SELECT * FROM shown_statement WHERE key = ?",
                key,
                row -> new ShownStatement(
                        row.getString("statement"),
                        row.getString("state"),
                        row.getString("title"),
                        row.getString("unit"),
                        integer(row, "first_page"),
                        integer(row, "last_page")));
    }

    private List<LedgerLine> ledger(String key) throws SQLException {
        return rows(
                "SELECT * FROM shown_ledger WHERE key = ? ORDER BY statement, disposition, reason",
                key,
                row -> new LedgerLine(
                        row.getString("statement"),
                        row.getString("disposition"),
                        row.getString("reason"),
                        row.getInt("cells")));
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String sql, String key, RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
        }
        return rows;
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
