package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.juesuan.corpus.RealReports;
import org.juesuan.reconcile.Reconciler;
import org.juesuan.reconcile.RuleCatalogue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the identities say of the narratives of real and sample reports. */
class NarrativeVerdictsTest {
    private static final String PINGDINGSHAN = "seeds/report/平顶山市工业和信息化局2023年度部门决算.pdf";

    @TempDir
    Path folder;

    @Test
    void theNarrativeOfThe2023ReportAgreesWithItsStatementsOrRounds() throws Exception {
        try (TestWarehouse warehouse = judged(Path.of(PINGDINGSHAN))) {
            assertThat(told(warehouse, "break")).isEmpty();
            assertThat(told(warehouse, "rounding"))
                    .contains(
                            "N1 · 文字说明 · 基本支出 · 人员经费合计 · 基本支出：文字说明中的合计、各类金额 = 报表同一数：1,497.20 / 1,497.21 万元，相差 -0.01，允许 0.01");
            assertThat(warehouse.rows("SELECT left_amount, right_amount, verdict FROM staging.reconciliation"
                            + " WHERE rule_id = 'N7'"))
                    .containsExactly("8589000.00|8589000.00|exact");
            assertThat(warehouse.rows("SELECT count(*), min(verdict), max(verdict) FROM staging.reconciliation"
                            + " WHERE rule_id = 'N8'"))
                    .containsExactly("16|exact|exact");
        }
    }

    @Test
    void putuoFinanceTellsAThirdOfATenThousandWhereItsStatementPrintsThirtyMillion() throws Exception {
        try (TestWarehouse warehouse = judged(corpus("上海市普陀区财政局2024年度部门决算.pdf"))) {
            assertThat(warehouse.rows("SELECT severity, category, place, left_amount, right_amount"
                            + " FROM staging.reconciliation WHERE verdict = 'break' ORDER BY ALL"))
                    .containsExactly(
                            "ERROR|narrative|narrative · appropriation_summary · grand_total|3000.00|29616800.00",
                            "WARNING|narrative|narrative · general_public_structure · 201|71.73|71.65",
                            "WARNING|narrative|narrative · general_public_structure · share|100.07|100.00");
            assertThat(warehouse.rows("SELECT code, severity, page, printed, expected FROM staging.finding"
                            + " WHERE code LIKE 'NARRATIVE%' OR code LIKE '%RATE%'"))
                    .containsExactly("NARRATIVE_DIFFERS|ERROR|21|0.3万元|2,961.68万元");
            assertThat(told(warehouse, "rounding"))
                    .anyMatch(sentence -> sentence.contains("251.25 / 251.26 万元"))
                    .anyMatch(sentence -> sentence.contains("2,993.92 / 2,993.93 万元"));
        }
    }

    @Test
    void socialWorkNamesTheOriginalBudgetWhereItsRateIsThatOfTheRevisedOne() throws Exception {
        try (TestWarehouse warehouse = judged(corpus("中共上海市普陀区委社会工作部2024年度部门决算.pdf"))) {
            assertThat(warehouse.rows("SELECT severity, place, left_amount, right_amount FROM staging.reconciliation"
                            + " WHERE verdict = 'break'"))
                    .as("29.42 of 307.82 is 9.5575 %: cut off, not rounded")
                    .containsExactly("WARNING|narrative · general_public_structure · 221|9.55|9.56");
            assertThat(warehouse.rows("SELECT code, severity, page, printed FROM staging.finding"
                            + " WHERE stage = 'reconcile' AND code NOT LIKE 'SUMMED%' ORDER BY code, page"))
                    .containsExactly(
                            "GROWTH_FROM_ZERO|WARNING|17|100.00%",
                            "GROWTH_FROM_ZERO|WARNING|17|100.00%",
                            "GROWTH_FROM_ZERO|WARNING|18|100.00%",
                            "GROWTH_FROM_ZERO|WARNING|21|100.00%",
                            "RATE_ON_OTHER_BASE|WARNING|18|95.89%");
            assertThat(warehouse.rows("SELECT message FROM staging.finding WHERE code = 'RATE_ON_OTHER_BASE'"))
                    .containsExactly("N4 · narrative · general_public_items · total · original_budget · found '95.89%'"
                            + " · the rate on revised_budget, not on original_budget as the sentence says");
        }
    }

    private static List<String> told(TestWarehouse warehouse, String verdict) throws SQLException {
        return warehouse.rows("SELECT sentence FROM staging.reconciliation WHERE rule_id LIKE 'N%' AND verdict = '"
                + verdict + "' ORDER BY sentence");
    }

    private TestWarehouse judged(Path report) throws SQLException {
        TestWarehouse warehouse = new TestWarehouse(folder.resolve("w.duckdb"));
        warehouse.file("report.pdf", "a", RealReports.read(report)).stage();
        new Reconciler(RuleCatalogue.load()).run(warehouse.connection());
        return warehouse;
    }

    private static Path corpus(String report) {
        String folder = System.getenv("JUESUAN_CORPUS");
        Assumptions.assumeTrue(folder != null, "JUESUAN_CORPUS is not set");
        Path file = Path.of(String.valueOf(folder), "final-accounts", report);
        Assumptions.assumeTrue(Files.exists(file), "the corpus has no such report");
        return file;
    }
}
