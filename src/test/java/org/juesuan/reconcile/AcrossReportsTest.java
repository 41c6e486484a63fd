package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.juesuan.reconcile.internal.Resources;
import org.junit.jupiter.api.Test;

/** Identities between reports over the warehouse: the same whatever the order in which the reports came. */
class AcrossReportsTest {
    private static final String ROWS =
            "SELECT report_id, version, rule_id, place, verdict FROM core.cross_report WHERE rule_id = 'Y1' ORDER BY ALL";

    @Test
    void areBuiltAnewOverTheCurrentVersions() throws SQLException {
        try (StagingDatabase database = StagingDatabase.with(report(2023), report(2024))) {
            database.execute(Resources.text("sql/migration/V4__core.sql"));
            Reconciler reconciler = new Reconciler(RuleCatalogue.load());
            toCore(database, "r-2024");
            reconciler.runAcross(database.connection);
            assertThat(database.rows(ROWS))
                    .containsExactly("r-2024|1|Y1|revenue_expenditure_summary|not_evaluated");
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
        database.execute(
                "INSERT INTO core.amount BY NAME SELECT * EXCLUDE (sha256), 1 AS version" + where.formatted("amount"));
    }
}
