package org.juesuan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.finding.Finding;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.recognise.DocumentRecogniser;
import org.juesuan.recognise.FormKind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two self-evaluation forms of the published text of the 2023 report. */
class FormsCorpusTest {
    private PerformanceReading reading;

    @BeforeEach
    void read() throws IOException {
        String folder = System.getenv("JUESUAN_CORPUS");
        Assumptions.assumeTrue(folder != null, "JUESUAN_CORPUS is not set");
        Path file = Path.of(String.valueOf(folder), "平顶山市工业和信息化局2023年度部门决算.md");
        Assumptions.assumeTrue(Files.exists(file), "the corpus has no text of the 2023 report");
        ExtractedDocument document = new ExtractedDocument(9, "text/1", MarkdownForms.read(file), List.of());
        reading = FormReader.standard()
                .read(DocumentRecogniser.standard().recognise(document).forms(), MoneyUnit.TEN_THOUSAND_YUAN);
    }

    @Test
    void bothFormsAreFoundWithTheirKind() {
        assertThat(reading.forms())
                .extracting(PerformanceForm::kind)
                .containsExactly(FormKind.DEPARTMENT_SELF_EVALUATION, FormKind.PROJECT_SELF_EVALUATION);
        assertThat(form(1).projectName()).endsWith("专项经费");
    }

    @Test
    void theHeadOfTheDepartmentFormHasTheBudgetsTheRateAndTheWholeScore() {
        assertThat(funding(0))
                .containsExactly("total 858.9 2175.87 2175.87 10 100% 93.7", "government_budget 858.9 2175.87 - - - -");
    }

    @Test
    void theHeadOfTheProjectFormHasItsMoney() {
        assertThat(funding(1)).containsExactly("total 19.75 19.75 19.75 10 100.0% 100.0");
        assertThat(form(1).unitPrinted()).isTrue();
    }

    @Test
    void theIndicatorsOfTheDepartmentFormAddUpToNinetyAndTo83Point7() {
        List<PerformanceIndicator> indicators = form(0).indicators();
        assertThat(indicators).hasSize(36);
        assertThat(sum(indicators, true)).isEqualByComparingTo("90");
        assertThat(sum(indicators, false)).isEqualByComparingTo("83.7");
        assertThat(printed(form(0).totalWeight())).isEqualTo("90");
        assertThat(printed(form(0).totalScore())).isEqualTo("83.7");
    }

    @Test
    void everyIndicatorStandsUnderItsFirstLevelWhoseWeightIsTheirSum() {
        assertThat(form(0).indicators().stream()
                        .collect(Collectors.groupingBy(
                                indicator -> indicator.level1() + " " + printed(indicator.level1Weight()),
                                Collectors.mapping(
                                        indicator -> Objects.requireNonNull(indicator.weight())
                                                .value(),
                                        Collectors.reducing(BigDecimal.ZERO, BigDecimal::add)))))
                .containsOnly(
                        java.util.Map.entry("投入管理指标 30", new BigDecimal("30")),
                        java.util.Map.entry("产出指标 25", new BigDecimal("25")),
                        java.util.Map.entry("效益指标 35", new BigDecimal("35")));
    }

    @Test
    void theControlRateOfTheThreePublicExpensesIsReadWithItsTargetAndItsReason() {
        PerformanceIndicator control = form(0).indicators().stream()
                .filter(indicator -> indicator.name().contains("三公经费"))
                .findFirst()
                .orElseThrow();
        assertThat(control.level2()).isEqualTo("预算和财务管理");
        assertThat(control.target()).isEqualTo(new IndicatorValue("≤100%", "≤", new BigDecimal("100"), "%"));
        assertThat(control.actual()).isEqualTo(new IndicatorValue("413%", "=", new BigDecimal("413"), "%"));
        assertThat(printed(control.score())).isEqualTo("0");
        assertThat(control.explanation()).contains("更新购置公务用车1辆");
    }

    @Test
    void theProjectFormScoresItsManagementInPercentAndItsIndicatorsInSeventyPoints() {
        List<PerformanceIndicator> management = form(1).indicators().stream()
                .filter(indicator -> indicator.section().equals(PerformanceIndicator.FUNDS_MANAGEMENT))
                .toList();
        List<PerformanceIndicator> grid = form(1).indicators().stream()
                .filter(indicator -> indicator.section().equals(PerformanceIndicator.INDICATORS))
                .toList();
        assertThat(management)
                .extracting(PerformanceIndicator::name)
                .containsExactly("安排科学性", "拨付合规性", "使用规范性", "预算绩效管理情况");
        assertThat(sum(management, false)).isEqualByComparingTo("20");
        assertThat(grid).hasSize(10);
        assertThat(sum(grid, true)).isEqualByComparingTo("70");
        assertThat(sum(grid, false)).isEqualByComparingTo("70");
        assertThat(printed(form(1).totalWeight())).isEqualTo("70");
        assertThat(grid.get(3).target()).isEqualTo(new IndicatorValue("≥10个", "≥", new BigDecimal("10"), "个"));
    }

    @Test
    void everyCellIsAccountedForAndNoPersonIsKept() {
        for (PerformanceForm form : reading.forms()) {
            assertThat(form.ledger().cells()).isEqualTo(form.cells());
        }
        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "form '部门整体自评表' · unit · found none · taken for '万元' as in the statements",
                        "form '项目支出绩效自评表' · row 9 · score · found '5.0%' · expected points",
                        "form '项目支出绩效自评表' · row 10 · score · found '5.0%' · expected points",
                        "form '项目支出绩效自评表' · row 11 · score · found '5.0%' · expected points",
                        "form '项目支出绩效自评表' · row 12 · score · found '5.0%' · expected points");
        assertThat(reading.toString()).doesNotContainPattern("\\d{7}");
    }

    private PerformanceForm form(int index) {
        return reading.forms().get(index);
    }

    private List<String> funding(int index) {
        return form(index).funding().stream()
                .map(line -> String.join(
                        " ",
                        line.source(),
                        line.originalBudget() == null
                                ? "-"
                                : line.originalBudget().printed(),
                        line.revisedBudget() == null
                                ? "-"
                                : line.revisedBudget().printed(),
                        line.outturn() == null ? "-" : line.outturn().printed(),
                        printed(line.weight()),
                        printed(line.rate()),
                        printed(line.score())))
                .toList();
    }

    private static String printed(FormNumber number) {
        return number == null ? "-" : number.printed();
    }

    private static BigDecimal sum(List<PerformanceIndicator> indicators, boolean weights) {
        return indicators.stream()
                .map(indicator -> weights ? indicator.weight() : indicator.score())
                .map(number -> Objects.requireNonNull(number).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
