package org.juesuan.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.corpus.RealReports;
import org.juesuan.discover.ContentKind;
import org.juesuan.domain.statement.StatementState;
import org.juesuan.narrative.GlossaryTerm;
import org.juesuan.reading.ReportReading;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SampleReports;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms of the 2023 sample report as PDF, over pages, and as a sheet each. */
class PrintedFormsTest {
    private static final SampleReport REPORT = SampleReports.pingdingshan2023();

    @ParameterizedTest
    @EnumSource(
            value = ContentKind.class,
            names = {"PDF", "XLSX", "XLS"})
    void bothFormsAndAllStatementsAreReadWhateverTheyArePrintedWith(ContentKind kind) {
        ReportReading reading = RealReports.read(content(kind), "report");
        assertThat(reading.statements()).noneMatch(statement -> statement.state() == StatementState.ABSENT);
        assertThat(reading.facts()).hasSize(831);
        List<PerformanceForm> forms = reading.performance().forms();
        assertThat(forms.stream().map(PrintedFormsTest::line))
                .containsExactly(
                        "部门整体自评表 858.9 2175.87 2175.87 100% 93.7 · 36 indicators 90 83.7 · total 90 83.7",
                        "项目支出绩效自评表 19.75 19.75 19.75 100.0% 100.0 · 14 indicators 90 90 · total 70 70.0");
        for (PerformanceForm form : forms) {
            assertThat(form.ledger().cells()).isEqualTo(form.cells());
            assertThat(form.ledger().counts().keySet())
                    .noneMatch(entry -> entry.disposition().name().equals("UNRESOLVED"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ContentKind.class,
            names = {"PDF", "XLSX"})
    void everyIndicatorStandsUnderItsLevelsAlsoBehindAPageBreak(ContentKind kind) {
        PerformanceForm form =
                RealReports.read(content(kind), "report").performance().forms().get(0);
        assertThat(form.indicators().stream()
                        .collect(Collectors.groupingBy(PerformanceIndicator::level1, Collectors.counting())))
                .containsOnly(
                        java.util.Map.entry("投入管理指标", 19L),
                        java.util.Map.entry("产出指标", 14L),
                        java.util.Map.entry("效益指标", 3L));
        assertThat(form.indicators().stream().map(PerformanceIndicator::level2).distinct())
                .containsExactly("工作目标管理", "预算和财务管理", "绩效管理", "重点工作任务完成", "履职目标实现", "履职效益", "满意度", "服务对象满意度");
        assertThat(form.indicators().stream()
                        .map(PerformanceIndicator::explanation)
                        .filter(Objects::nonNull))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContentKind.class,
            names = {"PDF"})
    void theGlossaryExplainsTheSixteenItemsByTheirCodes(ContentKind kind) {
        List<GlossaryTerm> glossary = RealReports.read(content(kind), "report").glossary();
        assertThat(glossary).hasSize(25);
        assertThat(glossary.stream().map(GlossaryTerm::code).filter(Objects::nonNull))
                .contains("2010305", "2150501", "2159999", "2210201")
                .hasSize(16);
        assertThat(glossary.get(0).term()).isEqualTo("财政拨款收入");
        assertThat(glossary.get(0).explanation()).startsWith("指").endsWith("。");
    }

    private static byte[] content(ContentKind kind) {
        WorkbookStyle workbook = WorkbookStyle.usual();
        if (kind == ContentKind.PDF) {
            return PdfReport.render(REPORT, PdfStyle.usual()).bytes();
        }
        boolean old = kind == ContentKind.XLS;
        return WorkbookReport.render(REPORT, old ? workbook.withFormat(WorkbookStyle.Format.XLS) : workbook);
    }

    private static String line(PerformanceForm form) {
        PerformanceFunding total = form.total().orElseThrow();
        return "%s %s %s %s %s %s · %d indicators %s %s · total %s %s"
                .formatted(
                        form.title(),
                        Objects.requireNonNull(total.originalBudget()).printed(),
                        Objects.requireNonNull(total.revisedBudget()).printed(),
                        Objects.requireNonNull(total.outturn()).printed(),
                        Objects.requireNonNull(total.rate()).printed(),
                        Objects.requireNonNull(total.score()).printed(),
                        form.indicators().size(),
                        sum(form.indicators().stream().map(PerformanceIndicator::weight)),
                        sum(form.indicators().stream().map(PerformanceIndicator::score)),
                        Objects.requireNonNull(form.totalWeight()).printed(),
                        Objects.requireNonNull(form.totalScore()).printed());
    }

    private static String sum(Stream<FormNumber> numbers) {
        return numbers.map(number -> Objects.requireNonNull(number).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }
}
