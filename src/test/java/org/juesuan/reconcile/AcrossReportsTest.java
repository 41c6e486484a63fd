package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.juesuan.reconcile.internal.Resources;
import org.juesuan.serve.reconciliation.ReconciliationReader;
import org.juesuan.serve.reconciliation.ReconciliationReport;
import org.junit.jupiter.api.Test;

/** Identities between reports over the warehouse: the same whatever the order in which the reports came. */
class AcrossReportsTest {
    private static final String ROWS =
            "SELECT report_id, version, rule_id, place, verdict FROM core.cross_report WHERE rule_id = 'Y1' ORDER BY ALL";

    @Test
    void areBuiltAnewOverTheCurrentVersions() throws SQLException {
        try (StagingDatabase database = StagingDatabase.with(report(2023), report(2024))) {
            migrate(database);
            Reconciler reconciler = new Reconciler(RuleCatalogue.load());
            toCore(database, "r-2024");
            reconciler.runAcross(database.connection);
            assertThat(database.rows(ROWS)).containsExactly("r-2024|1|Y1|revenue_expenditure_summary|not_evaluated");
            toCore(database, "r-2023");
            reconciler.runAcross(database.connection);
            assertThat(database.rows(ROWS))
                    .containsExactly(
                            "r-2023|1|Y1|revenue_expenditure_summary|not_evaluated",
                            "r-2024|1|Y1|revenue_expenditure_summary · opening · all|differs");
            assertThat(database.rows("SELECT DISTINCT report_id FROM core.cross_report_term"))
                    .containsExactly("r-2024");
        }
    }

    @Test
    void showInThePublishedReportBesideTheIdentitiesOfTheReport() throws SQLException {
        try (StagingDatabase database = StagingDatabase.with(report(2023), report(2024))) {
            migrate(database);
            Reconciler reconciler = new Reconciler(RuleCatalogue.load());
            reconciler.runWithin(database.connection);
            toCore(database, "r-2023");
            toCore(database, "r-2024");
            reconciler.runAcross(database.connection);
            database.execute(
                    "INSERT INTO ops.document BY NAME SELECT 'x' AS sha256, 'bad.pdf' AS path, 'unreadable' AS state,"
                            + " 'not a PDF' AS reason, now()::TIMESTAMP AS first_seen, now()::TIMESTAMP AS last_seen,"
                            + " '.' AS source_root, 'pdf' AS content_kind, 1 AS size_bytes, 'run' AS last_run");
            ReconciliationReader reader = ReconciliationReader.ofPublished(database.connection, RuleCatalogue.load());
            assertThat(reader.keys()).containsExactly("x", "r-2023", "r-2024");
            assertThat(reader.read("x").reason()).isEqualTo("not a PDF");
            ReconciliationReport report = reader.read("r-2024");
            assertThat(report.outcomes("differs")).hasSize(1);
            assertThat(report.outcomes("differs").get(0).terms()).hasSize(2);
            assertThat(report.outcomes().stream()
                            .map(ReconciliationReport.Outcome::ruleId)
                            .distinct())
                    .hasSameSizeAs(RuleCatalogue.load().rules());
        }
    }

    private static void migrate(StagingDatabase database) throws SQLException {
        for (String migration : List.of(
                "V2__load_and_operations",
                "V4__core",
                "V5__cross_report",
                "V8__core_narrative",
                "V22__core_reconciliation_unit",
                "V51__core_performance")) {
            database.execute(Resources.text("sql/migration/" + migration + ".sql"));
        }
    }

    private static StagedReport report(int year) {
        return new StagedReport("r-" + year)
                .of("平顶山市工业和信息化局", "department", year)
                .statement("revenue_expenditure_summary", "opening balance=" + year + ".00\nclosing balance=7.00");
    }

    private static void toCore(StagingDatabase database, String reportId) throws SQLException {
        String where = " FROM staging.%s WHERE report_id = '" + reportId + "'";
        database.execute("INSERT INTO core.report BY NAME SELECT * EXCLUDE (path, quarantined), 1 AS version,"
                + " 'accepted' AS verdict, 'run' AS loaded_in_run" + where.formatted("document"));
        database.execute("INSERT INTO core.report_current VALUES ('" + reportId + "', 1)");
        database.execute("INSERT INTO core.statement BY NAME SELECT * EXCLUDE (sha256), 1 AS version"
                + where.formatted("statement"));
        for (String table : List.of("reconciliation", "reconciliation_term")) {
            database.execute(
                    "INSERT INTO core." + table + " BY NAME SELECT t.* EXCLUDE (sha256), d.report_id, 1 AS version"
                            + " FROM (SELECT * EXCLUDE (report_id) FROM (FROM staging." + table
                            + " UNION ALL BY NAME SELECT NULL AS report_id WHERE false)) t JOIN staging.document d USING (sha256)"
                            + " WHERE d.report_id = '" + reportId + "'");
        }
        database.execute(
                "INSERT INTO core.amount BY NAME SELECT * EXCLUDE (sha256), 1 AS version" + where.formatted("amount"));
    }
}
