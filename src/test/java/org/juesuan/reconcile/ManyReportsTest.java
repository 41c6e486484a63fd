package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The catalogue over a thousand copies of a real report: the cost of a report does not grow with their number. */
@Tag("benchmark")
class ManyReportsTest {

    @Test
    void costsTheSamePerReportForAHundredAsForAThousand() throws Exception {
        Assumptions.assumeTrue(TruthReport.corpus() != null, "JUESUAN_CORPUS is not set");
        StagedReport report = TruthReport.read(TruthReport.corpus(), "pingdingshan-iit-2023-final");
        secondsFor(report, 20);
        double hundred = secondsFor(report, 100);
        double thousand = secondsFor(report, 1000);
        System.out.printf("100 reports %.1f s, 1000 reports %.1f s%n", hundred, thousand);
        assertThat(thousand).isLessThan(20 * hundred);
    }

    private static double secondsFor(StagedReport report, int copies) throws SQLException {
        try (StagingDatabase database = StagingDatabase.with(report)) {
            multiply(database, copies);
            long start = System.nanoTime();
            new Reconciler(RuleCatalogue.load()).run(database.connection);
            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            System.out.println(copies + ": " + seconds + " s, "
                    + database.rows("SELECT count(*), count(DISTINCT sha256) FROM staging.reconciliation") + " "
                    + database.rows("SELECT tag, round(memory_usage_bytes / 1e6) FROM duckdb_memory()"
                            + " WHERE memory_usage_bytes > 5e6"));
            assertThat(database.rows("SELECT DISTINCT n FROM (SELECT count(*) AS n FROM staging.reconciliation"
                            + " GROUP BY sha256)"))
                    .hasSize(1);
            return seconds;
        }
    }

    /** Copies under other hashes, bodies and reports, so that nothing of one joins with another. */
    private static void multiply(StagingDatabase database, int copies) throws SQLException {
        for (String table : List.of("document", "statement", "amount")) {
            String columns = table.equals("document")
                    ? "one.* REPLACE (sha256 || n AS sha256, report_id || n AS report_id, entity_id || n AS entity_id)"
                    : table.equals("amount")
                            ? "one.* REPLACE (sha256 || n AS sha256, report_id || n AS report_id, fact_id || n AS fact_id)"
                            : "one.* REPLACE (sha256 || n AS sha256, report_id || n AS report_id)";
            database.execute("CREATE OR REPLACE TEMP TABLE one AS SELECT * FROM staging." + table);
            database.execute("DELETE FROM staging." + table);
            database.execute("INSERT INTO staging." + table + " SELECT " + columns + " FROM one CROSS JOIN range("
                    + copies + ") r(n)");
        }
    }
}
