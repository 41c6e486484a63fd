package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juesuan.serve.TrendFiguresOfSample.percent;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every figure of {@code compare}, by statement, measure and code of every level, for three departments and five years,
 * against plain sums over seeds/sample: amount, share, the year before, change and its percentage.
 */
class CompareFiguresTest {
    private static final List<String> DEPARTMENTS = List.of("示例市工业和信息化局", "示例市教育局", "示例市财政局");
    private static final Set<String> VEHICLES = Set.of("vehicle_purchase", "vehicle_operation");
    private static final Set<String> THREE_PUBLIC =
            Set.of("overseas_travel", "vehicle_purchase", "vehicle_operation", "reception");
    /** Of seeds/context/population.csv, from 2019. */
    private static final List<BigDecimal> INHABITANTS = List.of(
            new BigDecimal(801_200),
            new BigDecimal(803_500),
            new BigDecimal(804_100),
            new BigDecimal(802_900),
            new BigDecimal(800_000));

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2023;

    /** A figure of one department in one year. */
    private interface Figure extends BiFunction<TrendFiguresOfSample, Integer, BigDecimal> {}

    static List<Arguments> comparisons() {
        List<Arguments> comparisons = new ArrayList<>();
        for (String code : List.of(
                "total", "201", "205", "208", "210", "212", "215", "221", "20805", "22102", "2080505", "2210201")) {
            comparisons.add(functional(
                    "appropriation", "total", code, TrendFiguresOfSample::isFund, "basic_yuan", "project_yuan"));
        }
        for (String code : List.of("total", "208", "20805", "2080505")) {
            Predicate<CSVRecord> all = row -> true;
            comparisons.add(
                    functional("expenditure", "total", code, all, "basic_yuan", "project_yuan", "commercial_yuan"));
            comparisons.add(functional("expenditure", "basic", code, all, "basic_yuan"));
            comparisons.add(
                    functional("general_public_expenditure", "project", code, is("general_public"), "project_yuan"));
            comparisons.add(functional("revenue", "total", code, all, "revenue_yuan"));
        }
        comparisons.add(functional("expenditure", "project", "total", row -> true, "project_yuan"));
        comparisons.add(
                functional("revenue", "fiscal_appropriation", "total", TrendFiguresOfSample::isFund, "revenue_yuan"));
        for (String code : List.of("total", "301", "302", "303", "310", "30113", "30201")) {
            comparisons.add(Arguments.of(
                    "general_public_basic_expenditure",
                    "basic",
                    code,
                    (Figure) (figures, year) -> figures.economic(year, under(code)),
                    (Figure) (figures, year) -> figures.economic(year, row -> true)));
        }
        comparisons.add(threePublic("total", THREE_PUBLIC));
        comparisons.add(threePublic("vehicles", VEHICLES));
        comparisons.add(threePublic("reception", Set.of("reception")));
        return comparisons;
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyFigureIsThatOfTheLeaves(String statement, String measure, String code, Figure amount, Figure whole)
            throws Exception {
        List<CSVRecord> rows = compare(statement, measure, code);
        assertThat(rows).isNotEmpty();
        for (CSVRecord row : rows) {
            TrendFiguresOfSample figures = new TrendFiguresOfSample(List.of(row.get("entity_name")));
            int year = Integer.parseInt(row.get("fiscal_year"));
            BigDecimal now = amount.apply(figures, year);
            BigDecimal before = year == FIRST_YEAR ? null : amount.apply(figures, year - 1);
            assertFigure(row, "amount_yuan", now);
            assertFigure(row, "share_percent", percent(now, whole.apply(figures, year)));
            assertFigure(row, "unbridged_yuan", BigDecimal.ZERO);
            assertFigure(row, "amount_rank", BigDecimal.valueOf(rank(rows, year, now)));
            assertFigure(
                    row,
                    "per_inhabitant_yuan",
                    now.divide(INHABITANTS.get(year - FIRST_YEAR), 2, RoundingMode.HALF_UP));
            if (before == null || !row.get("prior_yuan").isEmpty() || before.signum() != 0) {
                assertFigure(row, "prior_yuan", before);
                assertFigure(row, "change_yuan", before == null ? null : now.subtract(before));
                assertFigure(row, "change_percent", before == null ? null : percent(now.subtract(before), before));
            }
        }
        assertThat(rows.stream()
                        .map(row -> new BigDecimal(row.get("amount_yuan")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("nothing is left out")
                .isEqualByComparingTo(whole(amount));
    }

    private static long rank(List<CSVRecord> rows, int year, BigDecimal amount) {
        return 1
                + rows.stream()
                        .filter(row -> row.get("fiscal_year").equals(String.valueOf(year))
                                && new BigDecimal(row.get("amount_yuan")).compareTo(amount) > 0)
                        .count();
    }

    private static BigDecimal whole(Figure amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            sum = sum.add(amount.apply(new TrendFiguresOfSample(DEPARTMENTS), year));
        }
        return sum;
    }

    private static void assertFigure(CSVRecord row, String column, @Nullable BigDecimal expected) {
        String place = "%s %s %s".formatted(row.get("entity_name"), row.get("fiscal_year"), column);
        if (expected == null) {
            assertThat(row.get(column)).as(place).isEmpty();
        } else {
            assertThat(new BigDecimal(row.get(column))).as(place).isEqualByComparingTo(expected);
        }
    }

    private static Arguments functional(
            String statement, String measure, String code, Predicate<CSVRecord> which, String... columns) {
        return Arguments.of(
                statement,
                measure,
                code,
                (Figure) (figures, year) -> figures.functional(year, which.and(under(code)), columns),
                (Figure) (figures, year) -> figures.functional(year, which, columns));
    }

    private static Arguments threePublic(String code, Set<String> items) {
        return Arguments.of(
                "three_public_expense",
                "total",
                code,
                (Figure) (figures, year) -> figures.threePublic(year, items, "outturn_yuan"),
                (Figure) (figures, year) -> figures.threePublic(year, THREE_PUBLIC, "outturn_yuan"));
    }

    private static Predicate<CSVRecord> under(String code) {
        return row -> code.equals("total") || row.get("code").startsWith(code);
    }

    private static Predicate<CSVRecord> is(String source) {
        return row -> row.get("source").equals(source);
    }

    private static List<CSVRecord> compare(String statement, String measure, String code) throws Exception {
        CommandLineRun run = CommandLineRun.of(
                "compare",
                "--format",
                "csv",
                "--warehouse",
                SampleWarehouse.file(),
                "--departments",
                String.join(",", DEPARTMENTS),
                "--statement",
                statement,
                "--measure",
                measure,
                "--code",
                code);
        assertThat(run.exitCode()).as(run.err()).isZero();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var records = format.parse(new StringReader(run.out()))) {
            return records.getRecords();
        }
    }
}
