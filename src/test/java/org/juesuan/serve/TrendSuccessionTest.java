package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 示例市旅游发展委员会 became 示例市文化和旅游局 in 2020, 示例市文物局 was merged into it in 2021; tourism went from 216 to 207 in
 * 2019 and pensions from 2080504 to 2080501 in 2020. The figures are added up by hand from seeds/sample.
 */
class TrendSuccessionTest {
    private static final String DEPARTMENT = "示例市文化和旅游局";

    @ParameterizedTest
    @CsvSource({
        "2019, 7382200, 7069400, 312800, 4.42",
        "2020, 7686300, 7382200, 304100, 4.12",
        "2021, 7739800, 7686300, 53500, 0.70"
    })
    void theBodiesThatBecameOneAreAddedUpInEveryYear(
            int year, BigDecimal now, BigDecimal before, BigDecimal change, BigDecimal percent) {
        assertChange(trend(year), "", now, before, change, percent);
    }

    @Test
    void anAmountGoesWhereItsCodeWent() {
        PrintedTrend trend = trend(2020);
        assertChange(trend, "2080501", yuan(240_000), yuan(226_000), yuan(14_000), new BigDecimal("6.19"));
        assertThat(trend.line("functional", "2080501").get("mark")).isEqualTo("上年数100.00%经科目换算");
        assertThat(trend.line("functional", "2080504")).isEmpty();
    }

    /** 21605 as a whole went to 20701; which of its items went to which is not known. */
    @Test
    void whereOnlyTheSectionIsKnownToHaveMovedItsItemsHaveNoYearBefore() {
        PrintedTrend trend = trend(2019);
        assertChange(trend, "20701", yuan(4_485_000), yuan(4_262_000), yuan(223_000), new BigDecimal("5.23"));
        assertChange(trend, "207", yuan(6_087_000), yuan(5_824_000), yuan(263_000), new BigDecimal("4.52"));
        assertChange(trend, "2070101", yuan(3_105_000), null, null, null);
        assertThat(trend.line("functional", "2070113").get("mark")).isEqualTo("上年数只能对应到上级科目");
        assertThat(trend.line("functional", "216")).isEmpty();
    }

    @Test
    void whatWasRenamedMergedAndMovedIsTold() {
        assertThat(incomparable(2019))
                .contains(
                        List.of("部门并入", DEPARTMENT, "示例市文物局", "1759400.00", ""),
                        List.of("部门更名", DEPARTMENT, "示例市旅游发展委员会", "5310000.00", ""),
                        List.of("科目合并", "旅游宣传", "2160504→20701", "1250000.00", "17.68"),
                        List.of("科目合并", "行政运行", "2160501→20701", "3012000.00", "42.61"));
        assertThat(incomparable(2020))
                .contains(List.of("科目合并", "未归口管理的行政单位离退休", "2080504→2080501", "226000.00", "3.06"));
        assertThat(incomparable(2021)).containsExactly(List.of("部门并入", DEPARTMENT, "示例市文物局", "1844600.00", ""));
    }

    @Test
    void aFormerNameFindsWhatTheBodyBecame() {
        CommandLineRun run = CommandLineRun.of(
                "compare", "--warehouse", SampleWarehouse.file(), "--format", "csv", "--department", "示例市旅游发展委员会");
        assertThat(run.out().lines().skip(1).map(line -> {
                    String[] fields = line.split(",", -1);
                    return fields[3] + " " + fields[4] + " " + fields[7];
                }))
                .containsExactly(
                        DEPARTMENT + " 2018 7069400.00",
                        DEPARTMENT + " 2019 7382200.00",
                        DEPARTMENT + " 2020 7686300.00",
                        DEPARTMENT + " 2021 7739800.00");
    }

    private static PrintedTrend trend(int year) {
        return PrintedTrend.of("--departments", DEPARTMENT, "--year", year);
    }

    private static List<List<String>> incomparable(int year) {
        return trend(year).tables().getOrDefault("incomparable", Map.of()).values().stream()
                .map(line -> List.copyOf(line.values()))
                .toList();
    }

    private static void assertChange(
            PrintedTrend trend,
            String code,
            BigDecimal now,
            @Nullable BigDecimal before,
            @Nullable BigDecimal change,
            @Nullable BigDecimal percent) {
        trend.assertFigure("functional", code, "now", now);
        trend.assertFigure("functional", code, "before", before);
        trend.assertFigure("functional", code, "change", change);
        trend.assertFigure("functional", code, "percent", percent);
    }

    private static BigDecimal yuan(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
