package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the catalogue says on the truth tables of the three real reports: what the design expects, and no break. */
class RealReportsTest {
    private Path corpus;

    @BeforeEach
    void findCorpus() {
        Path folder = TruthReport.corpus();
        Assumptions.assumeTrue(folder != null, "JUESUAN_CORPUS is not set");
        corpus = folder;
    }

    @Test
    void pingdingshanRoundsWhereItsLeavesDo() throws Exception {
        try (StagingDatabase database = judge("pingdingshan-iit-2023-final")) {
            assertThat(rounded(database))
                    .containsExactly(
                            "B1a|general_public_basic_expenditure · 302|309.49|309.50",
                            "E1a|expenditure · 208 · basic|275.32|275.31",
                            "E1a|expenditure · 208 · total|275.32|275.31",
                            "E1a|expenditure · 21505 · project|180.76|180.77",
                            "E1a|expenditure · 21505 · total|1,414.42|1,414.43",
                            "G1a|general_public_expenditure · 208 · basic|275.32|275.31",
                            "G1a|general_public_expenditure · 208 · total|275.32|275.31",
                            "G1a|general_public_expenditure · 21505 · project|180.76|180.77",
                            "G1a|general_public_expenditure · 21505 · total|1,414.42|1,414.43",
                            "R1a|revenue · 208 · fiscal_appropriation|275.32|275.31",
                            "R1a|revenue · 208 · total|275.32|275.31",
                            "R1a|revenue · 21505 · fiscal_appropriation|1,414.42|1,414.43",
                            "R1a|revenue · 21505 · total|1,414.42|1,414.43",
                            "T1a|three_public_expense · total|29.59|29.60",
                            "T1a|three_public_expense · total · revised_budget|29.59|29.60");
            assertThat(verdicts(database)).containsExactly("exact|697", "not_evaluated|38", "rounding|15");
            assertThat(database.rows("SELECT code FROM staging.finding")).isEmpty();
        }
    }

    @Test
    void putuoFinanceSumsAfterRoundingAndPrintsNoOutturn() throws Exception {
        try (StagingDatabase database = judge("putuo-finance-2024-final")) {
            assertThat(rounded(database))
                    .contains(
                            "B1a|general_public_basic_expenditure · 302|171.07|171.09",
                            "X2|revenue_expenditure_summary · expenditure · 208|326.71|326.72",
                            "X4b|appropriation_summary · general_public · 208|326.71|326.72",
                            "E1a|expenditure · total · total|2,940.05|2,940.06")
                    .hasSize(10);
            assertThat(database.rows("SELECT code, printed, expected FROM staging.finding"))
                    .containsExactly("SUMMED_AFTER_ROUNDING|171.07|171.09");
            assertThat(database.rows("SELECT place, reason FROM staging.reconciliation WHERE rule_id = 'T1a'"
                            + " AND verdict = 'not_evaluated'"))
                    .containsExactly("three_public_expense · total|operand_absent");
            assertThat(verdicts(database)).containsExactly("exact|227", "not_evaluated|50", "rounding|10");
        }
    }

    @Test
    void putuoSocialWorkRoundsTwice() throws Exception {
        try (StagingDatabase database = judge("putuo-socialwork-2024-final")) {
            assertThat(rounded(database))
                    .containsExactly(
                            "B1a|general_public_basic_expenditure · 302|10.23|10.22",
                            "X6|general_public_expenditure · total · basic|105.58|105.59");
            assertThat(verdicts(database)).containsExactly("exact|210", "not_evaluated|54", "rounding|2");
        }
    }

    private StagingDatabase judge(String name) throws Exception {
        return StagingDatabase.judged(TruthReport.read(corpus, name));
    }

    private static List<String> verdicts(StagingDatabase database) throws SQLException {
        return database.rows("SELECT verdict, count(*) FROM staging.reconciliation GROUP BY ALL ORDER BY 1");
    }

    private static List<String> rounded(StagingDatabase database) throws SQLException {
        return database.rows("SELECT rule_id, place, money(left_amount, '万元'), money(right_amount, '万元')"
                + " FROM staging.reconciliation WHERE verdict = 'rounding' ORDER BY rule_id, place");
    }
}
