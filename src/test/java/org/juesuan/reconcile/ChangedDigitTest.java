package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One digit of one amount is changed, for every amount of a report in turn; each variant stands as a document of its own.
 * Counts which variants break, and of which the changed cell is named.
 */
@Tag("benchmark")
class ChangedDigitTest {

    @ParameterizedTest
    @ValueSource(strings = {"pingdingshan-iit-2023-final", "putuo-finance-2024-final", "putuo-socialwork-2024-final"})
    void isNoticed(String name) throws Exception {
        Assumptions.assumeTrue(TruthReport.corpus() != null, "JUESUAN_CORPUS is not set");
        StagedReport report = TruthReport.read(TruthReport.corpus(), name);
        try (StagingDatabase database = StagingDatabase.with(report)) {
            vary(database, report.amounts.size());
            new Reconciler(RuleCatalogue.load()).run(database.connection);
            database.rows(SUMMARY).forEach(System.out::println);
            database.rows(UNNOTICED).forEach(System.out::println);
            List<String> unnoticed = database.rows("SELECT count(*) FROM noticed WHERE seen AND NOT broken");
            assertThat(Integer.parseInt(unnoticed.get(0))).isLessThanOrEqualTo(report.amounts.size() / 100);
        }
    }

    private static final String SUMMARY = """
            SELECT statement, count(*) AS amounts, count(*) FILTER (seen) AS seen, count(*) FILTER (broken) AS noticed,
                   count(*) FILTER (named) AS named, count(*) FILTER (misnamed) AS misnamed
            FROM noticed GROUP BY ALL ORDER BY 1""";
    private static final String UNNOTICED =
            "SELECT statement, label, measure, account, printed, seen FROM noticed" + " WHERE NOT broken LIMIT 40";

    /** Adds 1 to the third digit from the right of one amount per variant (0.00 becomes 1.00). */
    private static void vary(StagingDatabase database, int amounts) throws SQLException {
        for (String table : List.of("document", "statement", "amount")) {
            database.execute("CREATE OR REPLACE TEMP TABLE one AS SELECT * FROM staging." + table);
            database.execute("DELETE FROM staging." + table);
            String columns = table.equals("document")
                    ? "one.* REPLACE (sha256 || n AS sha256, report_id || n AS report_id, entity_id || n AS entity_id)"
                    : table.equals("statement")
                            ? "one.* REPLACE (sha256 || n AS sha256, report_id || n AS report_id)"
                            : """
                              one.* REPLACE (sha256 || n AS sha256, report_id || n AS report_id,
                                  fact_id || '-' || n AS fact_id,
                                  amount_yuan + CASE WHEN right(fact_id, 4)::INTEGER = n THEN 10000 ELSE 0 END
                                      AS amount_yuan)""";
            database.execute("INSERT INTO staging." + table + " SELECT " + columns + " FROM one CROSS JOIN range(1, "
                    + (amounts + 1) + ") r(n)");
        }
        database.execute("""
                CREATE TEMP VIEW noticed AS
                SELECT a.statement, a.label, a.measure, a.budget_account AS account, a.printed,
                       EXISTS (FROM staging.reconciliation_term t JOIN staging.reconciliation r USING (sha256, rule_id, place)
                               WHERE t.sha256 = a.sha256 AND t.fact_id = a.fact_id AND r.verdict <> 'not_evaluated'
                               AND rule_id NOT IN ('X3b', 'X5', 'X7', 'X9', 'X10', 'T2')) AS seen,
                       EXISTS (FROM staging.reconciliation r WHERE r.sha256 = a.sha256 AND r.verdict = 'break') AS broken,
                       EXISTS (FROM staging.finding f WHERE f.sha256 = a.sha256 AND f.code = 'PROBABLE_MISPRINT'
                               AND f.statement = a.statement AND f.row_no = a.row_no AND f.column_no = a.column_no) AS named,
                       EXISTS (FROM staging.finding f WHERE f.sha256 = a.sha256 AND f.code = 'PROBABLE_MISPRINT'
                               AND (f.statement, f.row_no, f.column_no) <> (a.statement, a.row_no, a.column_no)) AS misnamed
                FROM staging.amount a
                WHERE split_part(fact_id, '-', -1) = ltrim(split_part(fact_id, '-', -2), '0')""");
    }
}
