package org.juesuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.Direction;
import org.juesuan.domain.statement.LineRole;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.normalise.FactRow;
import org.juesuan.sample.ExampleCity;
import org.juesuan.sample.ReportLayout;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SampleReports;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an amount means follows from the line and the column it stands in; the expectations are written by hand. */
class MeaningTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Stream<Arguments> expectations() {
        return Stream.of(ReportLayout.HENAN, ReportLayout.SHANGHAI, ReportLayout.FILING)
                .flatMap(layout -> {
                    List<FactRow> facts = facts(layout);
                    return MeaningTable.lines(layout).map(line -> Arguments.of(layout, line, facts));
                });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("expectations")
    void anAmountMeansWhatItsLineAndColumnSay(ReportLayout layout, String expected, List<FactRow> facts) {
        assertThat(facts).extracting(MeaningTest::described).contains(expected);
    }

    private static String described(FactRow fact) {
        return String.join(
                " ",
                fact.statement().id(),
                fact.place().row() + "/" + fact.place().column(),
                fact.label(),
                fact.printed(),
                fact.direction().id(),
                fact.amountKind().id(),
                fact.budgetAccount().id(),
                fact.classification().id(),
                String.valueOf(fact.code()),
                fact.codeLevel() == null ? "-" : fact.codeLevel().id(),
                fact.lineRole().id(),
                fact.leaf() ? "leaf" : "-",
                fact.measure().id());
    }

    @ParameterizedTest
    @EnumSource(ReportLayout.class)
    void theLeavesOfAMeasureAddUpToItsPrintedTotal(ReportLayout layout) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (FactRow fact : facts(layout)) {
            if (fact.direction() != Direction.BALANCE || !isSummary(fact)) {
                sums.computeIfAbsent(key(fact), key -> new Sum()).add(fact);
            }
        }
        sums.values().removeIf(sum -> sum.total == null);
        assertThat(sums).hasSizeGreaterThan(12);
        sums.forEach((key, sum) -> assertThat(sum.leaves.subtract(sum.total).abs())
                .as("%s: leaves %s, total %s", key, sum.leaves, sum.total)
                .isLessThanOrEqualTo(sum.envelope()));
    }

    /** The left lane of the appropriation summary prints one line a fund: its total is of the three together. */
    private static String key(FactRow fact) {
        boolean leftLane =
                fact.statement() == StatementType.APPROPRIATION_SUMMARY && fact.direction() == Direction.REVENUE;
        BudgetAccount account = leftLane ? BudgetAccount.FISCAL_APPROPRIATION : fact.budgetAccount();
        return String.join(
                " ",
                fact.statement().id(),
                fact.direction().id(),
                fact.amountKind().id(),
                account.id(),
                fact.measure().id());
    }

    private static boolean isSummary(FactRow fact) {
        return fact.statement() == StatementType.REVENUE_EXPENDITURE_SUMMARY
                || fact.statement() == StatementType.APPROPRIATION_SUMMARY;
    }

    /** Leaves and total of one measure; figures in whole hundredths of the unit may differ by their rounding. */
    private static final class Sum {
        private BigDecimal leaves = BigDecimal.ZERO;
        private BigDecimal total;
        private BigDecimal place = BigDecimal.ZERO;
        private int terms;

        private void add(FactRow fact) {
            if (fact.leaf()) {
                leaves = leaves.add(fact.amountYuan());
                terms += fact.amountYuan().signum() == 0 ? 0 : 1;
            }
            if (fact.lineRole() == LineRole.TOTAL) {
                total = fact.amountYuan();
                place = fact.unit().toYuan(BigDecimal.ONE.movePointLeft(fact.decimals()));
            }
        }

        private BigDecimal envelope() {
            boolean exact = place.compareTo(new BigDecimal("0.01")) == 0;
            return exact ? BigDecimal.ZERO : place.multiply(HALF).multiply(BigDecimal.valueOf(terms + 1L));
        }
    }

    private static List<FactRow> facts(ReportLayout layout) {
        SampleReport report = switch (layout) {
            case HENAN -> SampleReports.pingdingshan2023();
            case SHANGHAI -> printed("示例市教育局", 2021, layout);
            case SHANGHAI_THREE_CODE_COLUMNS -> printed("示例市财政局", 2019, layout);
            case FILING -> printed("示例市工业和信息化局", 2022, layout);
        };
        return ReadSample.workbook(report, WorkbookStyle.usual()).reading().facts();
    }

    private static SampleReport printed(String department, int year, ReportLayout layout) {
        return SampleReport.of(ExampleCity.report(department, year).figures(), layout);
    }
}
