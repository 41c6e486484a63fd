package org.juesuan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The bundled sample reports: what they print and whether it adds up. */
class SampleReportsTest {

    /** {@code mvn -q test -Dtest=SampleReportsTest -Dsamples.regenerate=true} */
    @Test
    @EnabledIfSystemProperty(named = "samples.regenerate", matches = "true")
    void regenerateBundledReports() throws IOException {
        SampleReports.write(Path.of("seeds/report"));
    }

    @Test
    void thePublishedReportPrintsEveryPublishedAmount() {
        List<String> kept = SampleSeeds.rows("pingdingshan-iit-2023.csv").stream()
                .map(row -> String.join(
                        "/",
                        StatementKind.named(row.get("statement")).tableId(),
                        row.get("row_no"),
                        row.get("block").replace("whole", ""),
                        row.get("code"),
                        row.get("label"),
                        row.get("printed")))
                .toList();
        List<String> printed = ExpectedFacts.of(SampleReports.pingdingshan2023()).stream()
                .map(fact -> String.join(
                        "/",
                        fact.tableId(),
                        Integer.toString(fact.rowNo()),
                        fact.block(),
                        fact.rowCode(),
                        fact.rowLabel(),
                        fact.printed()))
                .toList();
        assertThat(printed).hasSize(831).containsExactlyElementsOf(kept);
    }

    @Test
    void theExampleCityHasThreeDepartmentsOfFiveYearsAndThreeThatBecameOne() {
        Map<String, List<Integer>> years = ExampleCity.reports().stream()
                .map(entry -> entry.leaves().identity())
                .collect(Collectors.groupingBy(
                        ReportIdentity::body, Collectors.mapping(ReportIdentity::year, Collectors.toList())));
        List<Integer> all = List.of(2019, 2020, 2021, 2022, 2023);
        assertThat(years)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "示例市财政局",
                        all,
                        "示例市教育局",
                        all,
                        "示例市工业和信息化局",
                        all,
                        "示例市旅游发展委员会",
                        List.of(2018, 2019),
                        "示例市文物局",
                        List.of(2018, 2019, 2020),
                        "示例市文化和旅游局",
                        List.of(2020, 2021)));
    }

    @Test
    void everyIdentityHoldsInEveryLayoutOfEveryInventedReport() {
        for (ExampleCity.Entry entry : ExampleCity.reports()) {
            for (ReportLayout layout : ReportLayout.values()) {
                assertThat(PrintedIdentities.breaks(SampleReport.of(entry.figures(), layout)))
                        .as("%s %s", entry.leaves().identity(), layout)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyIdentityHoldsInSyntheticReports() {
        for (int index = 0; index < 60; index++) {
            assertThat(PrintedIdentities.breaks(SyntheticReports.report(index)))
                    .as(SyntheticReports.body(index))
                    .isEmpty();
        }
    }

    @Test
    void aWrongTotalBreaksAnIdentity() {
        ReportEdit edit = ReportEdit.wrongTotal(StatementKind.REVENUE, 3, 1);
        SampleReport report = SampleReport.of(ExampleCity.report("示例市财政局", 2021).figures(), ReportLayout.HENAN);
        assertThat(PrintedIdentities.breaks(edit.apply(report))).isNotEmpty();
    }

    @Test
    void eachYearOpensWithTheBalanceThatTheYearBeforeClosedWith() {
        List<ReportLeaves> leaves =
                ExampleCity.reports().stream().map(ExampleCity.Entry::leaves).toList();
        IntStream.range(1, leaves.size())
                .filter(next -> leaves.get(next)
                        .identity()
                        .body()
                        .equals(leaves.get(next - 1).identity().body()))
                .forEach(next -> assertThat(balance(leaves.get(next), LeafFigure::opening))
                        .isEqualTo(balance(leaves.get(next - 1), LeafFigure::closing)));
    }

    private static Map<String, Long> balance(ReportLeaves leaves, java.util.function.ToLongFunction<LeafFigure> value) {
        return leaves.functional().stream()
                .filter(leaf -> value.applyAsLong(leaf) != 0)
                .collect(Collectors.toMap(leaf -> leaf.code() + leaf.source(), value::applyAsLong));
    }

    @Test
    void officialRenamingsArePrintedInTheirYears() {
        assertThat(names(2019)).contains("行政事业单位离退休", "资源勘探信息等支出").doesNotContain("行政事业单位养老支出");
        assertThat(names(2020)).contains("行政事业单位养老支出", "资源勘探工业信息等支出").doesNotContain("资源勘探信息等支出");
    }

    private static List<String> names(int year) {
        return ExampleCity.report("示例市工业和信息化局", year).figures().lines().stream()
                .map(FigureLine::label)
                .toList();
    }

    @Test
    void theSamplesCoverFundBalancesOtherMoneyAndBothUnits() {
        List<ReportFigures> figures =
                ExampleCity.reports().stream().map(ExampleCity.Entry::figures).toList();
        assertThat(figures)
                .anySatisfy(report ->
                        assertThat(report.isZero(StatementKind.GOVERNMENT_FUND)).isFalse());
        assertThat(figures)
                .anySatisfy(report ->
                        assertThat(report.isZero(StatementKind.GOVERNMENT_FUND)).isTrue());
        assertThat(figures.stream().map(report -> report.identity().unit()).distinct())
                .containsExactlyInAnyOrder(PrintUnit.values());
        FigureLine revenue = ExampleCity.report("示例市教育局", 2021)
                .figures()
                .linesOf(StatementKind.REVENUE)
                .get(0);
        assertThat(revenue.value(Measure.INSTITUTIONAL_SERVICE)).isPositive();
        assertThat(revenue.value(Measure.OTHER)).isPositive();
    }
}
