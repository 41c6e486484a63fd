package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;
import org.juesuan.serve.page.Language;
import org.juesuan.serve.reconciliation.ReconciliationPage;
import org.juesuan.serve.reconciliation.ReconciliationReader;
import org.juesuan.serve.reconciliation.ReconciliationRows;
import org.junit.jupiter.api.Test;

/** The page and the rows a reader gets, and how waivers and verdicts show in them. */
class ReportOutputTest {
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.load();

    @Test
    void thePageTellsTheVerdictThenTheBreaksWithTheirPrintedPlaces() throws Exception {
        try (StagingDatabase database = StagingDatabase.judged(misprint())) {
            String page = page(database, Language.ZH);
            assertThat(page)
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"zh-CN\">", "<h1>审核意见表</h1>", "结论：通过，有勾稽不符", "不符 3 · 尾差 0")
                    .contains("E1a · 支出决算表 · 20106 · 合计", "左方 240.00 ≠ 右方 249.00 万元", "第1页 第4行 第1列")
                    .contains("疑为一格误印或误读", "审核人（签章）：")
                    .doesNotContain("<script", "http://", "https://");
            assertThat(page.indexOf("勾稽不符</h2>")).isLessThan(page.indexOf("读取与审核提示</h2>"));
            assertThat(page.indexOf("读取与审核提示</h2>")).isLessThan(page.indexOf("未核对的勾稽关系</h2>"));
        }
    }

    @Test
    void thePageSpeaksEnglishToo() throws Exception {
        try (StagingDatabase database = StagingDatabase.judged(misprint())) {
            assertThat(page(database, Language.EN))
                    .contains(
                            "<html lang=\"en\">",
                            "<h1>Review sheet</h1>",
                            "accepted with breaks",
                            "E1a · expenditure · 20106 · total",
                            "page 1 row 4 column 1");
        }
    }

    @Test
    void printedTextIsEscaped() throws Exception {
        StagedReport report = misprint().of("<script>alert('局')</script>\"", "department", 2023);
        try (StagingDatabase database = StagingDatabase.with()) {
            report.entity = report.entity.replace("'", "''");
            database.stage(report);
            new Reconciler(CATALOGUE).run(database.connection);
            assertThat(page(database, Language.ZH))
                    .contains("&lt;script&gt;alert(&#39;局&#39;)&lt;/script&gt;&quot;")
                    .doesNotContain("<script");
        }
    }

    @Test
    void aWaivedBreakIsShownAndNoLongerCounts() throws Exception {
        StagedReport report = SampleReports.spoilt(
                "report", "general_public_basic_expenditure", "30101 basic=100.00", "30101 basic=110.00");
        Waiver waiver = new Waiver("report", "B1a", "*", "已核实为录入误差", "财务负责人", LocalDate.of(2026, 12, 31));
        assertThat(decisionWith(report, waiver, LocalDate.of(2026, 12, 31)))
                .isEqualTo(new ReportVerdicts.Decision(ReportVerdict.ACCEPTED, false));
        assertThat(decisionWith(report, waiver, LocalDate.of(2027, 1, 1)))
                .isEqualTo(new ReportVerdicts.Decision(ReportVerdict.ACCEPTED_WITH_BREAKS, true));
    }

    @Test
    void breaksOfWarningsLeaveAReportAccepted() throws Exception {
        StagedReport report = SampleReports.spoilt(
                "report", "three_public_expense", "reception revised_budget=1.00", "reception revised_budget=0.60");
        report.amounts.removeIf(amount ->
                amount.kind().equals("revised_budget") && !amount.code().equals("reception"));
        try (StagingDatabase database = StagingDatabase.judged(report)) {
            assertThat(database.rows("SELECT rule_id FROM staging.reconciliation WHERE verdict = 'break'"))
                    .containsExactly("T2");
            assertThat(ReportVerdicts.of(database.connection).values())
                    .containsExactly(new ReportVerdicts.Decision(ReportVerdict.ACCEPTED, false));
        }
    }

    @Test
    void rowsHoldEveryOutcomeAndEveryFinding() throws Exception {
        try (StagingDatabase database = StagingDatabase.judged(misprint())) {
            Collected all = new Collected();
            ReconciliationReader reader = ReconciliationReader.ofStaging(database.connection, CATALOGUE);
            new ReconciliationRows(Language.ZH, CATALOGUE).writeAll(reader, reader.keys(), all);
            assertThat(all.rows)
                    .hasSize(Integer.parseInt(database.rows(
                                    "SELECT (SELECT count(*) FROM staging.reconciliation) + (SELECT count(*) FROM staging.finding)")
                            .get(0)));
            assertThat(all.rows).anyMatch(row -> row.contains("PROBABLE_MISPRINT"));
            Collected notable = new Collected();
            new ReconciliationRows(Language.ZH, CATALOGUE).writeNotable(reader, reader.keys(), notable);
            assertThat(notable.rows).hasSize(6);
            assertThat(notable.rows.get(0)).containsSequence("平顶山市工业和信息化局 2023", "通过，有勾稽不符");
            assertThat(notable.rows.get(1))
                    .containsSequence("不符", "E1a", "支出决算表 · 20106 · 合计", "240.00", "249.00", "-9.00");
        }
    }

    private static StagedReport misprint() {
        return SampleReports.spoilt(
                "misprint", "expenditure", "2010601 total=200.00 basic=180.00", "2010601 total=209.00 basic=180.00");
    }

    private static String page(StagingDatabase database, Language language) throws SQLException, IOException {
        StringBuilder page = new StringBuilder();
        ReconciliationReader reader = ReconciliationReader.ofStaging(database.connection, CATALOGUE);
        ReconciliationPage.ofDrafts(language, CATALOGUE).write(reader, reader.keys(), page);
        return page.toString();
    }

    private static ReportVerdicts.Decision decisionWith(StagedReport report, Waiver waiver, LocalDate day)
            throws SQLException {
        try (StagingDatabase database = StagingDatabase.with(report)) {
            new Reconciler(CATALOGUE, Waivers.of(List.of(waiver)), day).run(database.connection);
            assertThat(database.rows("SELECT verdict FROM staging.reconciliation WHERE verdict = 'break'"))
                    .containsExactly("break");
            return ReportVerdicts.of(database.connection).values().iterator().next();
        }
    }

    private static final class Collected implements RowSink {
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        @Override
        public void columns(List<Column> columns) {}

        @Override
        public void row(List<@Nullable Object> values) {
            rows.add(values);
        }

        @Override
        public void end() {}
    }
}
