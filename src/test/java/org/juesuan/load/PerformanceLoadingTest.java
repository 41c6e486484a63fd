package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.juesuan.corpus.RealReports;
import org.juesuan.reading.ReportReading;
import org.juesuan.reconcile.Reconciler;
import org.juesuan.reconcile.RuleCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The self-evaluation forms and the glossary of the 2023 sample report in the warehouse. */
class PerformanceLoadingTest {
    private static final Path PDF = Path.of("seeds/report/平顶山市工业和信息化局2023年度部门决算.pdf");
    private static final Path WORKBOOK = Path.of("seeds/report/平顶山市工业和信息化局2023年度部门决算.xlsx");

    @TempDir
    static Path folder;

    private static TestWarehouse warehouse;
    private static TestWarehouse judged;
    private static ReportReading pdf;

    @BeforeAll
    static void load() throws SQLException {
        pdf = RealReports.read(PDF);
        warehouse = new TestWarehouse(folder.resolve("w.duckdb"));
        warehouse
                .file("report.pdf", "a", pdf)
                .file("report.xlsx", "b", RealReports.read(WORKBOOK))
                .load();
        judged = new TestWarehouse(folder.resolve("j.duckdb"));
        judged.file("report.pdf", "a", pdf).stage();
        new Reconciler(RuleCatalogue.load()).run(judged.connection());
    }

    @AfterAll
    static void close() throws SQLException {
        warehouse.close();
        judged.close();
    }

    @Test
    void eachFormIsOneRowWithItsBudgetsAndTheScoreOfTheWhole() throws SQLException {
        assertThat(warehouse.rows("SELECT form_kind, original_budget_yuan, revised_budget_yuan, outturn_yuan,"
                        + " execution_rate_printed, execution_weight::INT, execution_score, indicator_weight::INT,"
                        + " indicator_score::DECIMAL(9, 1), total_score::DECIMAL(9, 1), is_unit_printed"
                        + " FROM mart.performance_summary ORDER BY form_no"))
                .containsExactly(
                        "department_self_evaluation|8589000.00|21758700.00|21758700.00|100%|10|null|90|83.7|93.7|false",
                        "project_self_evaluation|197500.00|197500.00|197500.00|100.0%|10|null|70|70.0|100.0|true");
    }

    @Test
    void indicatorsStandWithTargetsScoresAndTheirPlace() throws SQLException {
        assertThat(warehouse.rows("SELECT form_no, section, count(*), sum(weight)::INT, sum(score)::DECIMAL(9, 1)"
                        + " FROM mart.performance_indicator GROUP BY ALL ORDER BY ALL"))
                .containsExactly("1|indicators|36|90|83.7", "2|funds_management|4|20|20.0", "2|indicators|10|70|70.0");
        assertThat(warehouse.rows("SELECT level_1, level_2, target, target_operator, target_value::INT, actual,"
                        + " actual_value::INT, weight::INT, score::INT FROM mart.performance_indicator"
                        + " WHERE level_3 = '绿色制造名单数量'"))
                .containsExactly("产出指标|数量指标|≥10个|≥|10|15|15|10|10");
        assertThat(warehouse.rows(
                        "SELECT count(*) FROM mart.performance_indicator WHERE page IS NULL OR row_no IS NULL"))
                .containsExactly("0");
    }

    @Test
    void whereTheMoneyComesFromStandsBesideTheTotalAndNeverInTheAmounts() throws SQLException {
        assertThat(warehouse.rows(
                        "SELECT form_no, funding_source, original_budget_yuan, revised_budget_yuan, outturn_yuan"
                                + " FROM mart.performance_funding ORDER BY form_no, row_no"))
                .containsExactly(
                        "1|total|8589000.00|21758700.00|21758700.00",
                        "1|government_budget|8589000.00|21758700.00|null",
                        "2|total|197500.00|197500.00|197500.00");
        assertThat(warehouse.rows("SELECT count(*) FROM mart.amount")).containsExactly("831");
    }

    @Test
    void aPdfAndItsWorkbookStayOneReport() throws SQLException {
        assertThat(warehouse.rows("SELECT state FROM ops.document ORDER BY path"))
                .containsExactly("accepted", "duplicate");
        assertThat(warehouse.rows("SELECT count(*) FROM staging.performance_form"))
                .containsExactly("0");
    }

    @Test
    void codesAreExplainedByReportsAndByListsOfCodes() throws SQLException {
        assertThat(warehouse.rows("SELECT code, fiscal_year, source_kind, source FROM ref.code_description"
                        + " WHERE code = '2150517' ORDER BY source_kind"))
                .containsExactly("2150517|2023|list|SEED", "2150517|2023|report|平顶山市工业和信息化局");
        assertThat(warehouse.rows(
                        "SELECT count(*), count(code) FROM ref.code_description WHERE source_kind = 'report'"))
                .containsExactly("25|16");
    }

    @Test
    void theFormsAgreeWithThemselvesAndWithTheStatements() throws SQLException {
        assertThat(judged.rows("SELECT rule_id, count(*), string_agg(DISTINCT verdict) FROM staging.reconciliation"
                        + " WHERE rule_id LIKE 'P%' GROUP BY rule_id ORDER BY length(rule_id), rule_id"))
                .containsExactly(
                        "P1|2|exact",
                        "P2|2|exact",
                        "P3|2|exact",
                        "P4|2|exact",
                        "P5|50|exact",
                        "P6|2|exact",
                        "P7|1|exact",
                        "P8|1|exact",
                        "P9|1|exact",
                        "P10|1|differs",
                        "P11|4|exact",
                        "P12|1|rounding");
    }

    @Test
    void theControlRateAndTheCompletionRateAreToldWithBothBases() throws SQLException {
        assertThat(judged.rows("SELECT code, severity, printed, expected, message FROM staging.finding"
                        + " WHERE code IN ('RATE_BASES_DIFFER', 'TARGET_MISSED_FULL_SCORE') ORDER BY code"))
                .containsExactly(
                        "RATE_BASES_DIFFER|WARNING|413%|100.00%|P10 · performance · 1 · “三公经费”控制率 · found '413%'"
                                + " · the narrative prints '100.00%' of revised_budget: of 29.59 万元 the form's base is about"
                                + " 7.16 万元, the narrative's about 29.59 万元",
                        "TARGET_MISSED_FULL_SCORE|WARNING|153%|≤5%|performance · 1 · 预算调整率 · score · found '2' of 2"
                                + " · reached '153%' · target '≤5%'");
    }
}
