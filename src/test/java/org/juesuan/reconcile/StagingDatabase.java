package org.juesuan.reconcile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.reconcile.internal.Resources;

/** An in-memory DuckDB with the staging tables and some reports in them. */
final class StagingDatabase implements AutoCloseable {
    final Connection connection;

    private StagingDatabase(Connection connection) {
        this.connection = connection;
    }

    static StagingDatabase with(StagedReport... reports) throws SQLException {
        StagingDatabase database = new StagingDatabase(DriverManager.getConnection("jdbc:duckdb:"));
        database.execute(Resources.text("sql/migration/V1__staging.sql"));
        database.execute(Resources.text("sql/migration/V7__staging_narrative.sql"));
        database.execute(Resources.text("sql/migration/V21__reconciliation_unit.sql"));
        database.execute(Resources.text("sql/migration/V50__staging_performance.sql"));
        for (StagedReport report : reports) {
            database.stage(report);
        }
        return database;
    }

    /** Stages the reports, runs the catalogue of the class path and gives the database. */
    static StagingDatabase judged(StagedReport... reports) throws SQLException {
        StagingDatabase database = with(reports);
        new Reconciler(RuleCatalogue.load()).run(database.connection);
        return database;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows as text, columns joined by {@code |}, null as {@code -}. */
    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    String value = result.getString(i);
                    row.add(value == null ? "-" : value);
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    /** What one rule said: place, both sides and difference in yuan, verdict. */
    List<String> verdicts(String rule) throws SQLException {
        return rows("SELECT place, left_amount, right_amount, difference, verdict FROM staging.reconciliation"
                + " WHERE rule_id = '" + rule + "' ORDER BY report_id, place");
    }

    void stage(StagedReport report) throws SQLException {
        String sha = sha256(report);
        execute(
                "INSERT INTO staging.document VALUES ('%s', '%s.pdf', 'pdf', 'pdf/1', 20, '%s', 'final_accounts', '410400',"
                                .formatted(sha, report.id, report.id)
                        + " '平顶山市', '%s', NULL, '%s', 'department', %s, '%s', %d, %b)"
                                .formatted(
                                        report.entity,
                                        report.entity,
                                        report.parent.isEmpty() ? "NULL" : "'" + report.parent + "'",
                                        report.edition,
                                        report.year,
                                        report.quarantined));
        for (String statement : StagedReport.STATEMENTS) {
            execute(statementRow(report, sha, statement));
        }
        for (int i = 0; i < report.listedUnits.size(); i++) {
            execute("INSERT INTO staging.report_unit VALUES ('%s', '%s', %d, '%s', '二级', NULL)"
                    .formatted(sha, report.id, i + 1, report.listedUnits.get(i)));
        }
        append(report, sha);
        for (int i = 0; i < report.narrative.size(); i++) {
            execute(narrativeRow(report, sha, report.narrative.get(i).split(" "), i + 1));
        }
        for (int i = 0; i < report.forms.size(); i++) {
            for (String row : report.forms.get(i).rows(sha, report.id, i + 1)) {
                execute(row);
            }
        }
    }

    private static String narrativeRow(StagedReport report, String sha, String[] words, int ordinal) {
        String key = "'%s', '%s', '%s:narrative:%d', %d, ".formatted(sha, report.id, report.id, ordinal, ordinal);
        if (words[0].equals("amount")) {
            boolean implied = words[6].equals("implied");
            boolean prior = implied || words[6].equals("prior");
            BigDecimal amount = new BigDecimal(words[7]);
            String yuan = MoneyUnit.parse(words[8])
                    .map(unit -> unit.toYuan(amount).toPlainString())
                    .orElse("NULL");
            return "INSERT INTO staging.narrative_amount VALUES (%s '%s', '%s', %s, '%s', '%s', %d, %s, '%s', %s, %d, '%s', %b, NULL, '…', 1)"
                    .formatted(
                            key,
                            words[1],
                            words[2],
                            words[3].equals("?") ? "NULL" : "'" + words[3] + "'",
                            words[4],
                            words[5],
                            prior ? report.year - 1 : report.year,
                            amount.toPlainString(),
                            words[8],
                            yuan,
                            amount.scale(),
                            words[7],
                            implied);
        }
        boolean number = words[7].endsWith("%");
        BigDecimal percent = number ? new BigDecimal(words[7].replace("%", "")) : BigDecimal.ZERO;
        return "INSERT INTO staging.narrative_ratio VALUES (%s '%s', '%s', '%s', '%s', '%s', %d, %s, %d, '%s', '%s', NULL, %s, '…', 1)"
                .formatted(
                        key,
                        words[1],
                        words[2],
                        words[3],
                        words[4],
                        words[5],
                        report.year,
                        number ? percent.toPlainString() : "NULL",
                        percent.scale(),
                        words[7],
                        words[6],
                        words.length > 8 ? words[8] : "NULL");
    }

    static String sha256(StagedReport report) {
        return UUID.nameUUIDFromBytes(report.id.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String statementRow(StagedReport report, String sha, String statement) {
        List<StagedReport.Amount> own = amountsOf(report, statement);
        MoneyUnit unit = report.units.get(statement);
        int decimals =
                own.stream().mapToInt(amount -> amount.printed().scale()).max().orElse(0);
        String precision = own.isEmpty()
                ? "NULL"
                : unit.toYuan(BigDecimal.ONE.movePointLeft(decimals)).toPlainString();
        return "INSERT INTO staging.statement VALUES ('%s', '%s', '%s', 'all', '%s', '%s', NULL, %s, %s, NULL, 1, 1)"
                .formatted(
                        sha,
                        report.id,
                        statement,
                        report.states.get(statement),
                        statement,
                        unit == null ? "NULL" : "'" + unit.printed() + "'",
                        precision);
    }

    private static List<StagedReport.Amount> amountsOf(StagedReport report, String statement) {
        return report.amounts.stream()
                .filter(amount -> amount.statement().equals(statement))
                .collect(Collectors.toList());
    }

    private void append(StagedReport report, String sha) throws SQLException {
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("staging", "amount")) {
            int ordinal = 0;
            for (StagedReport.Amount amount : report.amounts) {
                append(appender, report, amount, sha, "%s-%04d".formatted(report.id, ++ordinal));
            }
        }
    }

    private static void append(
            DuckDBAppender appender, StagedReport report, StagedReport.Amount amount, String sha, String factId)
            throws SQLException {
        MoneyUnit unit = report.units.get(amount.statement());
        appender.beginRow();
        appender.append(sha)
                .append(report.id)
                .append(factId)
                .append(amount.statement())
                .append(report.year);
        appender.append(amount.kind()).append(amount.direction()).append(amount.account());
        appender.append(amount.classification());
        nullable(appender, amount.code());
        appender.appendNull()
                .append("printed")
                .append(amount.label())
                .appendNull()
                .append(amount.role());
        appender.append(leaf(report, amount)).append(amount.measure()).append("");
        appender.append(unit.toYuan(amount.printed()).setScale(2)).append("%,.2f".formatted(amount.printed()));
        appender.append(unit.printed())
                .append(amount.printed().scale())
                .appendNull()
                .append(1)
                .appendNull();
        appender.append(amount.row()).append(amount.column()).append("");
        appender.append(0.0).append(0.0).append(1.0).append(1.0);
        appender.endRow();
    }

    private static void nullable(DuckDBAppender appender, String text) throws SQLException {
        if (text == null) {
            appender.appendNull();
            return;
        }
        appender.append(text);
    }

    private static boolean leaf(StagedReport report, StagedReport.Amount amount) {
        String code = amount.code();
        return code != null
                && amount.role().equals("detail")
                && report.amounts.stream()
                        .noneMatch(other -> other.statement().equals(amount.statement())
                                && other.measure().equals(amount.measure())
                                && other.account().equals(amount.account())
                                && other.code() != null
                                && other.code().length() > code.length()
                                && other.code().startsWith(code));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
