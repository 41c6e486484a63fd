package org.juesuan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.amount.MoneyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What planted defects come to: breaks, findings at their cell, suggestions; and that a sound report has none. */
class DefectsTest {
    private final List<StagingDatabase> opened = new ArrayList<>();

    @AfterEach
    void close() throws SQLException {
        for (StagingDatabase database : opened) {
            database.close();
        }
    }

    @Test
    void aSoundReportHasNeitherBreakNorFinding() throws SQLException {
        StagingDatabase database = judge(SampleReports.complete("sound"));
        assertThat(breaks(database)).isEmpty();
        assertThat(findings(database)).isEmpty();
    }

    @Test
    void everyRuleSaysSomethingOfEveryDocument() throws SQLException {
        StagingDatabase database = judge(SampleReports.complete("sound"), new StagedReport("empty"));
        int rules = RuleCatalogue.load().rules().size();
        assertThat(
                        database.rows(
                                "SELECT report_id, count(DISTINCT rule_id) FROM staging.reconciliation GROUP BY ALL ORDER BY 1"))
                .containsExactly("empty|" + rules, "sound|" + rules);
    }

    @Test
    void aMisprintedItemIsNamedWithItsValueAndWhereElseThatIsPrinted() throws SQLException {
        StagingDatabase database = judge(SampleReports.spoilt(
                "misprint", "expenditure", "2010601 total=200.00 basic=180.00", "2010601 total=209.00 basic=180.00"));
        assertThat(findings(database))
                .contains(
                        "PROBABLE_MISPRINT|expenditure|4|1|209.00|200.00",
                        "COPY_DIFFERS|expenditure|4|1|209.00|200.00");
        assertThat(
                        database.rows(
                                "SELECT DISTINCT suggestion FROM staging.reconciliation WHERE rule_id = 'E1a' AND verdict = 'break'"))
                .containsExactly("疑为一格误印或误读：支出决算表 第1页 第4行 第1列 2010601 印为 209.00，若为 200.00，则该格所涉 4 项勾稽全部成立"
                        + "；同一数另见：一般公共预算财政拨款基本支出决算表第1页第9行、一般公共预算财政拨款支出决算表第1页第4行、收入决算表第1页第4行");
    }

    @Test
    void aWrongTotalIsNamed() throws SQLException {
        StagingDatabase database = judge(SampleReports.spoilt(
                "total",
                "general_public_expenditure",
                "total total=300.00 basic=240.00",
                "total total=301.00 basic=240.00"));
        assertThat(findings(database)).contains("PROBABLE_MISPRINT|general_public_expenditure|1|1|301.00|300.00");
    }

    @Test
    void oneOfManyItemsIsNotGuessed() throws SQLException {
        StagingDatabase database = judge(SampleReports.spoilt(
                "item", "general_public_basic_expenditure", "30101 basic=100.00", "30101 basic=110.00"));
        assertThat(breaks(database)).containsExactly("B1a|general_public_basic_expenditure · 301");
        assertThat(findings(database)).isEmpty();
        assertThat(database.rows("SELECT suggestion FROM staging.reconciliation WHERE verdict = 'break'"))
                .allMatch(text -> text.startsWith("可能误印之处："));
    }

    @Test
    void aLostRowBreaksItsHierarchy() throws SQLException {
        StagingDatabase database = judge(SampleReports.spoilt(
                "row", "expenditure", "2080505 total=41.20 basic=41.20\n212 total=45.00", "212 total=45.00"));
        assertThat(breaks(database)).contains("E1a|expenditure · 20805 · total", "E1a|expenditure · 20805 · basic");
    }

    @Test
    void exchangedColumnsBreak() throws SQLException {
        String exchanged = "total total=351.20 project=246.20 basic=105.00";
        StagingDatabase database = judge(SampleReports.spoilt(
                "columns", "expenditure", "total total=351.20 basic=246.20 project=105.00", exchanged));
        assertThat(breaks(database)).contains("E1a|expenditure · total · basic", "E1a|expenditure · total · project");
    }

    @Test
    void aStatementInAnotherUnitIsNamed() throws SQLException {
        StagedReport report = SampleReports.complete("unit");
        report.units.put("expenditure", MoneyUnit.YUAN);
        StagingDatabase database = judge(report);
        assertThat(database.rows("SELECT code, statement, message FROM staging.finding"))
                .containsExactly(
                        "UNIT_DISAGREES|expenditure|expenditure · unit · found '元' · its totals are 10000 times"
                                + " or one 10000th of those of the other statements");
    }

    @Test
    void totalsSummedAfterRoundingAreTold() throws SQLException {
        StagingDatabase summed = judge(new StagedReport("summed")
                .statement(
                        "general_public_basic_expenditure",
                        "302 basic=171.07\n30201 basic=70.00\n30202 basic=1.09\n30203 basic=100.00"));
        assertThat(findings(summed))
                .containsExactly("SUMMED_AFTER_ROUNDING|general_public_basic_expenditure|1|1|171.07|171.09");
    }

    @Test
    void aTotalThatFitsOnlyByPrintedZerosHidesSmallAmounts() throws SQLException {
        StagingDatabase database = judge(
                new StagedReport("hidden")
                        .statement(
                                "revenue_expenditure_summary",
                                "201 expenditure=80.00\n208 expenditure=0.00\n210 expenditure=0.00\ncurrent_year_total expenditure=80.02"));
        assertThat(findings(database))
                .containsExactly("HIDDEN_SMALL_AMOUNT|revenue_expenditure_summary|4|1|80.02|80.00");
    }

    @Test
    void aClassThatBasicExpenditureCannotHoldIsAFinding() throws SQLException {
        StagingDatabase database = judge(new StagedReport("class")
                .statement("general_public_basic_expenditure", "309 basic=5.00\n311 basic=0.00"));
        assertThat(findings(database))
                .containsExactly("CLASS_NOT_IN_BASIC|general_public_basic_expenditure|1|1|5.00|-");
    }

    @Test
    void negativeOperandsOfAnInequalityOnlyWarn() throws SQLException {
        StagingDatabase database = judge(new StagedReport("negative")
                .statement("general_public_expenditure", "208 total=5.00")
                .statement("expenditure", "208 total=-1.00"));
        assertThat(database.rows("SELECT verdict, severity FROM staging.reconciliation WHERE rule_id = 'X5'"))
                .containsExactly("break|WARNING");
    }

    @Test
    void quarantinedDocumentsAreNotJudgedAndARunReplacesTheLast() throws SQLException {
        StagedReport quarantined = SampleReports.complete("quarantined");
        quarantined.quarantined = true;
        StagingDatabase database = judge(
                SampleReports.spoilt(
                        "item", "general_public_basic_expenditure", "30101 basic=100.00", "30101 basic=110.00"),
                quarantined);
        String counts = "SELECT (SELECT count(*) FROM staging.reconciliation), (SELECT count(*) FROM staging.finding),"
                + " (SELECT count(*) FROM staging.reconciliation_term)";
        List<String> first = database.rows(counts);
        new Reconciler(RuleCatalogue.load()).run(database.connection);
        assertThat(database.rows(counts)).isEqualTo(first);
        assertThat(database.rows("SELECT DISTINCT report_id FROM staging.reconciliation"))
                .containsExactly("item");
    }

    private StagingDatabase judge(StagedReport... reports) throws SQLException {
        StagingDatabase database = StagingDatabase.judged(reports);
        opened.add(database);
        return database;
    }

    private static List<String> breaks(StagingDatabase database) throws SQLException {
        return database.rows(
                "SELECT rule_id, place FROM staging.reconciliation WHERE verdict = 'break' ORDER BY rule_id, place");
    }

    private static List<String> findings(StagingDatabase database) throws SQLException {
        return database.rows(
                "SELECT code, statement, row_no, column_no, printed, expected FROM staging.finding ORDER BY ordinal");
    }
}
