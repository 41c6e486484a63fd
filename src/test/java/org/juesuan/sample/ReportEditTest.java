package org.juesuan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each edit puts in its own defect and nothing else. */
class ReportEditTest {
    private static final SampleReport REPORT = SampleReports.pingdingshan2023();

    @Test
    void oneCellChanges() {
        SampleReport edited =
                ReportEdit.cell(StatementKind.REVENUE, 2, 3, "5.10").apply(REPORT);
        List<ExpectedFact> changed = ExpectedFacts.of(edited).stream()
                .filter(fact -> !ExpectedFacts.of(REPORT).contains(fact))
                .toList();
        assertThat(changed).singleElement().satisfies(fact -> {
            assertThat(fact.rowCode()).isEqualTo("201");
            assertThat(fact.columnLabel()).isEqualTo("本年收入合计");
            assertThat(fact.printed()).isEqualTo("5.10");
        });
    }

    @Test
    void twoColumnsChangePlaces() {
        SampleReport edited =
                ReportEdit.exchangeColumns(StatementKind.EXPENDITURE, 4, 5).apply(REPORT);
        assertThat(edited.statement(StatementKind.EXPENDITURE).rows().get(0).cells())
                .containsSubsequence("2,175.87", "369.17", "1,806.70");
    }

    @Test
    void rowsAndStatementsGoMissing() {
        ReportEdit edit = ReportEdit.dropRow(StatementKind.REVENUE, 35)
                .then(ReportEdit.dropStatement(StatementKind.STATE_CAPITAL));
        assertThat(ExpectedFacts.of(edit.apply(REPORT))).hasSize(831 - 7 - 3);
    }

    @Test
    void unitYearAndBodyOfAHeadingChange() {
        PrintedTable edited = ReportEdit.swapUnit(StatementKind.REVENUE)
                .then(ReportEdit.headingYear(StatementKind.REVENUE, 2022))
                .then(ReportEdit.placeholderBody(StatementKind.REVENUE))
                .apply(REPORT)
                .statement(StatementKind.REVENUE);
        assertThat(edited.unitLine()).isEqualTo("单位：元");
        assertThat(edited.yearLine()).isEqualTo("2022年度");
        assertThat(edited.bodyLine()).isEqualTo("部门：XX局");
    }

    @Test
    void theOutturnOfThreePublicCanBeEmptied() {
        SampleReport edited = ReportEdit.emptyThreePublicOutturn().apply(REPORT);
        assertThat(ExpectedFacts.of(edited)).hasSize(831 - 6);
        assertThat(ExpectedFacts.of(ReportEdit.emptyThreePublic().apply(REPORT)))
                .hasSize(831 - 12);
    }

    @Test
    void anEditOfAStatementThatIsNotPrintedIsRefused() {
        assertThatThrownBy(() -> ReportEdit.swapUnit(StatementKind.OTHER).apply(REPORT))
                .hasMessageContaining("prints no OTHER");
    }
}
