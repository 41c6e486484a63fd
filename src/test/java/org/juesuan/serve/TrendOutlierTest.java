package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.juesuan.sample.SampleSeeds;
import org.junit.jupiter.api.Test;

/** What stands out in the sample city's 2023, worked out here from seeds/sample: robust z against the own history. */
class TrendOutlierTest {
    private static final List<String> DEPARTMENTS = List.of("示例市工业和信息化局", "示例市教育局", "示例市财政局");
    private static final int YEAR = 2023;
    private static final int FEWEST = 4;
    private static final double LIMIT = 3.5;
    private static final double NORMAL = 0.6745;
    private static final double TEN_THOUSAND = 10_000;

    @Test
    void everyItemFarFromItsOwnHistoryIsListedWithTheFiguresBehindIt() {
        List<String> expected = new ArrayList<>();
        for (String department : DEPARTMENTS) {
            TreeSet<String> codes = new TreeSet<>();
            SampleSeeds.rows("example-city-functional.csv").stream()
                    .filter(row -> row.get("department").equals(department))
                    .forEach(row -> codes.add(row.get("code")));
            codes.forEach(code -> expected(department, code).ifPresent(expected::add));
        }
        Map<Integer, Map<String, String>> printed = PrintedTrend.of(
                        "--departments", String.join(",", DEPARTMENTS), "--year", YEAR)
                .tables()
                .get("outliers");
        assertThat(expected).isNotEmpty();
        assertThat(printed.values().stream()
                        .filter(line -> line.get("with").startsWith("自身历年"))
                        .map(line -> "%s %s %.2f %.2f %.1f %s"
                                .formatted(
                                        line.get("department"),
                                        line.get("code"),
                                        Double.valueOf(line.get("observed")),
                                        Double.valueOf(line.get("middle")),
                                        Double.valueOf(line.get("z")),
                                        line.get("others"))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static java.util.Optional<String> expected(String department, String code) {
        TrendFiguresOfSample figures = new TrendFiguresOfSample(List.of(department));
        List<String> shown = new ArrayList<>();
        List<Double> history = new ArrayList<>();
        for (int year = 2019; year < YEAR; year++) {
            double amount = figures.appropriation(year, code).doubleValue() / TEN_THOUSAND;
            if (amount != 0) {
                history.add(amount);
                shown.add(String.format(Locale.ROOT, "%d: %.2f", year, amount));
            }
        }
        double now = figures.appropriation(YEAR, code).doubleValue() / TEN_THOUSAND;
        double middle = median(history);
        double spread =
                median(history.stream().map(other -> Math.abs(other - middle)).toList());
        double z = NORMAL * (now - middle) / spread;
        return history.size() < FEWEST || now == 0 || spread == 0 || Math.abs(z) <= LIMIT
                ? java.util.Optional.empty()
                : java.util.Optional.of(String.format(
                        Locale.ROOT,
                        "%s %s %.2f %.2f %.1f %s",
                        department,
                        code,
                        now,
                        middle,
                        z,
                        String.join(" · ", shown)));
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1
                        ? sorted[half]
                        : Arrays.stream(sorted, half - 1, half + 1).average().orElseThrow();
    }
}
