package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Summaries of the sample city: every number of every table and chart against plain sums over seeds/sample. */
class TrendCommandTest {
    private static final List<String> DEPARTMENTS = List.of("示例市工业和信息化局", "示例市教育局", "示例市财政局");

    /** Held by {@link TrendOutlierTest}. */
    private static final Set<String> ELSEWHERE = Set.of("outliers");

    /** What reports may leave unprinted although it is told for other items: the narratives of some layouts tell no budget. */
    private static final Set<String> MAY_BE_UNTOLD = Set.of("original", "completion");

    static List<Arguments> summaries() {
        List<Arguments> summaries = new ArrayList<>();
        for (int year = 2019; year <= 2023; year++) {
            for (String department : DEPARTMENTS) {
                summaries.add(Arguments.of(List.of(department), year));
            }
            summaries.add(Arguments.of(DEPARTMENTS, year));
        }
        return summaries;
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void everyNumberIsWhatTheFiguresBehindTheReportsAddUpTo(List<String> departments, int year) throws IOException {
        Map<String, BigDecimal> expected = ExpectedTrend.numbers(departments, year);
        Map<String, BigDecimal> printed = numbers(departments, year);
        assertThat(printed).hasSizeGreaterThan(100);
        printed.forEach((cell, number) -> {
            assertThat(expected).as("a figure computed apart").containsKey(cell);
            assertThat(number).as(cell).isEqualByComparingTo(expected.get(cell));
        });
        expected.forEach((cell, number) -> {
            if (number.signum() != 0 && !mayBeMissing(cell, departments, year, expected)) {
                assertThat(printed).as("printed, expected %s", number).containsKey(cell);
            }
        });
    }

    /** The completion of a budget is told in every year by one layout at least. */
    @Test
    void budgetsThatNarrativesTellAreShown() throws IOException {
        Map<String, BigDecimal> printed = numbers(List.of("示例市财政局"), 2019);
        assertThat(printed)
                .containsEntry("functional ·  · original", new BigDecimal("15851500.00"))
                .containsEntry("functional ·  · completion", new BigDecimal("103.02"))
                .containsEntry("indicators · 年初预算完成率 · value", new BigDecimal("103.02"));
    }

    private static boolean mayBeMissing(
            String cell, List<String> departments, int year, Map<String, BigDecimal> expected) {
        String[] place = cell.split(" · ", -1);
        return switch (place[0]) {
            case "functional" -> MAY_BE_UNTOLD.contains(place[2]);
            case "bodies" -> departments.size() == 1;
            case "flows" -> place[1].matches("(一般公共|政府性基金)预算财政拨款收入→.*");
            case "waterfall" -> year == 2019;
            case "indicators" -> place[1].equals("年初预算完成率") || place[1].equals("结转结余率");
            case "carry_over", "overall" -> isAfterAnUnprintedZero(place, expected);
            default -> false;
        };
    }

    /** Reports leave the balance lines of nothing blank: no rate and no change follow from a blank. */
    private static boolean isAfterAnUnprintedZero(String[] place, Map<String, BigDecimal> expected) {
        String line = place[0] + " · " + place[1] + " · ";
        return switch (place[2]) {
            case "rate", "closing" -> expected.get(line + "opening").signum() == 0;
            case "change", "percent" ->
                expected.get(line + "before").signum() == 0
                        || expected.get(line + "now").signum() == 0;
            default -> false;
        };
    }

    private static Map<String, BigDecimal> numbers(List<String> departments, int year) throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "trend",
                "--format",
                "csv",
                "--warehouse",
                SampleWarehouse.file(),
                "--departments",
                String.join(",", departments),
                "--year",
                year);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return parse(run.out());
    }

    private static Map<String, BigDecimal> parse(String csv) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, List<String>> texts = new HashMap<>();
        List<CSVRecord> rows;
        try (var records = format.parse(new StringReader(csv))) {
            rows = records.getRecords();
        }
        rows.stream()
                .filter(row -> row.get("number").isEmpty())
                .forEach(row -> texts.computeIfAbsent(row.get("table") + row.get("line"), line -> new ArrayList<>())
                        .add(row.get("text")));
        Map<String, BigDecimal> numbers = new TreeMap<>();
        for (CSVRecord row : rows) {
            if (!row.get("number").isEmpty() && !ELSEWHERE.contains(row.get("table"))) {
                numbers.put(
                        row.get("table") + " · "
                                + name(row.get("table"), texts.get(row.get("table") + row.get("line"))) + " · "
                                + row.get("column"),
                        new BigDecimal(row.get("number")));
            }
        }
        return numbers;
    }

    private static String name(String table, List<String> texts) {
        return switch (table) {
            case "flows" -> texts.get(0) + "→" + texts.get(1);
            case "incomparable" -> texts.get(2);
            default -> texts.get(0);
        };
    }
}
