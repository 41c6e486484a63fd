package org.juesuan.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.juesuan.domain.entity.Edition;
import org.juesuan.domain.entity.EntityKind;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.finding.Severity;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.StatementState;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.reading.ReportReading;
import org.juesuan.reading.StatementReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published reports of real bodies against what people read off their pages. */
class CorpusTest {

    @ParameterizedTest
    @CsvSource({
        "上海市普陀区财政局2024年度部门决算.pdf, putuo-finance-2024-final.csv, 195",
        "中共上海市普陀区委社会工作部2024年度部门决算.pdf, putuo-socialwork-2024-final.csv, 205"
    })
    void everyPrintedAmountIsAFactAndNothingElseIs(String report, String truth, int amounts) {
        Path corpus = RealReports.corpus();
        ReportReading reading =
                RealReports.read(corpus.resolve("final-accounts").resolve(report));
        Scorer score = Scorer.score(TruthTable.read(corpus.resolve("truth").resolve(truth)), reading);
        System.out.println(score.table(report));
        assertThat(score.misses()).isEmpty();
        assertThat(reading.facts()).hasSize(amounts);
    }

    @ParameterizedTest
    @CsvSource({"平顶山市工业和信息化局2023年度部门决算.pdf", "平顶山市工业和信息化局2023年度部门决算.xlsx"})
    void the2023ReportIsReadWholeFromPdfAndFromExcel(String report) {
        Path truth = RealReports.corpus().resolve("truth/pingdingshan-iit-2023-final.csv");
        Path file = Path.of("seeds/report").resolve(report);
        ReportReading reading = RealReports.read(file);
        Scorer score = Scorer.score(TruthTable.read(truth), reading);
        System.out.println(score.table(file.getFileName().toString()));
        assertThat(score.misses()).isEmpty();
        assertThat(reading.facts()).hasSize(831);
    }

    @Test
    void theFinanceBureauOfPutuoDeclaresTwoStatementsEmptyAndLeavesTheOutturnOut() {
        ReportReading reading = shanghai("上海市普陀区财政局2024年度部门决算.pdf");
        assertThat(reading.identity()).isNotNull().satisfies(identity -> {
            assertThat(identity.entityName()).isEqualTo("上海市普陀区财政局");
            assertThat(identity.reportYear()).isEqualTo(2024);
            assertThat(identity.edition()).isEqualTo(Edition.DEPARTMENT);
            assertThat(identity.entityKind()).isEqualTo(EntityKind.DEPARTMENT);
            assertThat(identity.divisionCode()).isEqualTo("310107");
        });
        assertThat(states(reading))
                .containsEntry(StatementType.GOVERNMENT_FUND, StatementState.DECLARED_EMPTY)
                .containsEntry(StatementType.STATE_CAPITAL, StatementState.DECLARED_EMPTY)
                .containsEntry(StatementType.THREE_PUBLIC_EXPENSE, StatementState.PRESENT);
        assertThat(codes(reading, Severity.ERROR)).containsExactly(FindingCode.OUTTURN_MISSING);
        assertThat(reading.facts())
                .filteredOn(fact -> fact.statement() == StatementType.THREE_PUBLIC_EXPENSE)
                .extracting(fact -> fact.amountKind())
                .containsOnly(AmountKind.ORIGINAL_BUDGET);
        assertThat(reading.units()).hasSize(3);
    }

    @Test
    void theSocialWorkDepartmentDeclaresThreeStatementsEmptyWithoutAnyErrorFinding() {
        ReportReading reading = shanghai("中共上海市普陀区委社会工作部2024年度部门决算.pdf");
        assertThat(states(reading))
                .containsEntry(StatementType.GOVERNMENT_FUND, StatementState.DECLARED_EMPTY)
                .containsEntry(StatementType.STATE_CAPITAL, StatementState.DECLARED_EMPTY)
                .containsEntry(StatementType.THREE_PUBLIC_EXPENSE, StatementState.DECLARED_EMPTY);
        assertThat(codes(reading, Severity.ERROR)).isEmpty();
        assertThat(codes(reading, Severity.FATAL)).isEmpty();
        assertThat(reading.units()).extracting(unit -> unit.level()).containsExactly("own_level", "unit");
    }

    @Test
    void theBlankOfficialFormIsIgnoredAndGivesNoFact() {
        ReportReading reading = shanghai("上海市部门决算空白模板2024.pdf");
        assertThat(reading.outcome()).isEqualTo(ReportReading.Outcome.IGNORED);
        assertThat(reading.reason()).isEqualTo("blank form: no figure in any statement");
        assertThat(reading.facts()).isEmpty();
    }

    @Test
    void everyBudgetIsIgnoredAsABudget() {
        List<Path> budgets = RealReports.files(RealReports.corpus().resolve("budgets"));
        assertThat(budgets).isNotEmpty().allSatisfy(file -> {
            ReportReading reading = RealReports.read(file);
            assertThat(reading.outcome()).isEqualTo(ReportReading.Outcome.IGNORED);
            assertThat(reading.reason()).startsWith("budget");
        });
    }

    @Test
    void noPublishedReportIsWronglyFoundToDisagreeOnBodyOrYear() {
        List<Path> reports = RealReports.files(RealReports.corpus().resolve("final-accounts"));
        assertThat(reports)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(RealReports.read(file).findings())
                        .extracting(finding -> finding.code())
                        .doesNotContain(
                                FindingCode.ENTITY_DISAGREES,
                                FindingCode.ENTITY_PLACEHOLDER,
                                FindingCode.ENTITY_UNKNOWN,
                                FindingCode.YEAR_DISAGREES,
                                FindingCode.YEAR_UNKNOWN,
                                FindingCode.TOTAL_LINE_MISSING));
    }

    private static ReportReading shanghai(String file) {
        return RealReports.read(RealReports.corpus().resolve("final-accounts").resolve(file));
    }

    private static Map<StatementType, StatementState> states(ReportReading reading) {
        return reading.statements().stream()
                .collect(Collectors.toMap(StatementReading::statement, StatementReading::state));
    }

    private static List<FindingCode> codes(ReportReading reading, Severity severity) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.code())
                .toList();
    }
}
