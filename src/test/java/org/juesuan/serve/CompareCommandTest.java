package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;
import org.juesuan.sample.SampleSeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons on the sample city, held against plain sums over the figures it was printed from. */
class CompareCommandTest {
    private static final List<String> DEPARTMENTS = List.of("示例市工业和信息化局", "示例市教育局", "示例市财政局");
    private static final List<String> FUNDS = List.of("general_public", "government_fund", "state_capital");

    @TempDir
    Path folder;

    @Test
    void everyDepartmentAndYearHasTheSumOfItsLeaves() {
        for (String code : List.of("total", "208", "20805", "2210201")) {
            String expected = DEPARTMENTS.stream()
                    .flatMap(department -> Stream.of(2019, 2020, 2021, 2022, 2023)
                            .map(year -> department + "," + year + "," + appropriation(department, year, code)))
                    .collect(Collectors.joining("\n"));
            assertThat(columns(csv("--code", code, "--departments", String.join(",", DEPARTMENTS)), 3, 4, 7))
                    .as(code)
                    .isEqualTo(expected);
        }
    }

    /** 2080504 未归口管理的行政单位离退休 and the renamed 2080501 of 2019 are one item from 2020 on. */
    @Test
    void rebasedToALaterYearTheNamesAndCodesAreThatYears() {
        String rebased = csv("--code", "20805", "--rebase", "2023", "--years", "2019", "--department", "示例市财政局");
        assertThat(columns(rebased, 4, 6, 7)).isEqualTo("2019,行政事业单位养老支出," + appropriation("示例市财政局", 2019, "20805"));
        assertThat(rebased).contains("codes_rebased");
    }

    /**
     * 行政运行 of 示例市财政局 2022, 9,546,800.00 yuan, as if it had been divided among two other items in 2023 that have
     * 465,900.00 and 358,700.00 of their own.
     */
    @Test
    void anAmountOfASplitCodeIsDividedByTheWeightsOfTheBridge() throws Exception {
        Path split = Files.copy(SampleWarehouse.file(), folder.resolve("split.duckdb"));
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(split))) {
            Sql.execute(
                    connection,
                    "INSERT INTO mart.code_route VALUES"
                            + " ('functional', 2022, '2010601', 2023, '2010602', 'split', true, 0, 0.3),"
                            + " ('functional', 2022, '2010601', 2023, '2010604', 'split', true, 0.3, 1)");
        }

        assertThat(rebasedTo2023(split, "2010602")).isEqualTo("3329940.00");
        assertThat(rebasedTo2023(split, "2010604")).isEqualTo("7041460.00");
        assertThat(rebasedTo2023(SampleWarehouse.file(), "2010601")).isEqualTo("9546800.00");
    }

    private static String rebasedTo2023(Path warehouse, String code) {
        CommandLineRun run = CommandLineRun.of(
                "compare",
                "--code",
                code,
                "--years",
                "2022",
                "--department",
                "示例市财政局",
                "--rebase",
                "2023",
                "--format",
                "csv",
                "--warehouse",
                warehouse);
        return columns(run.out(), 7);
    }

    @Test
    void aChangeIsThatOfTheSameCodesAndItsPercentageIsRoundedHalfUp() {
        BigDecimal now = new BigDecimal(appropriation("示例市财政局", 2022, "20805"));
        BigDecimal before = new BigDecimal(appropriation("示例市财政局", 2021, "20805"));
        BigDecimal percent = now.subtract(before).multiply(new BigDecimal(100)).divide(before, 2, RoundingMode.HALF_UP);
        assertThat(columns(csv("--code", "20805", "--years", "2022", "--department", "示例市财政局"), 9, 10, 11))
                .isEqualTo(before + "," + now.subtract(before) + "," + percent);
    }

    @Test
    void aTableShowsTenThousandYuanAndAColumnForEachYear() {
        String table = CommandLineRun.of(
                        "compare",
                        "--years",
                        "2022-2023",
                        "--department",
                        "示例市教育局",
                        "--warehouse",
                        SampleWarehouse.file())
                .out();
        assertThat(table.lines().findFirst().orElseThrow())
                .contains("2022 (万元)")
                .contains("2023 (万元)");
        assertThat(table)
                .contains(tenThousands(appropriation("示例市教育局", 2022, "total")))
                .contains(tenThousands(appropriation("示例市教育局", 2023, "total")));
    }

    @Test
    void theLargestDepartmentsOfTheLatestYearAreChosen() {
        assertThat(columns(csv("--top", "1", "--years", "2023", "--peer-group", "示例市综合经济部门"), 3))
                .isEqualTo("示例市财政局");
    }

    @Test
    void amountsPerHeadStandWhereTheContextIsThereOnly() {
        String total = appropriation("示例市财政局", 2023, "total");
        assertThat(columns(csv("--department", "示例市财政局", "--years", "2021,2023"), 4, 15, 16))
                .isEqualTo("2021,"
                        + new BigDecimal(appropriation("示例市财政局", 2021, "total"))
                                .divide(new BigDecimal(804_100), 2, RoundingMode.HALF_UP)
                        + ",\n2023,"
                        + new BigDecimal(total).divide(new BigDecimal(800_000), 2, RoundingMode.HALF_UP)
                        + ","
                        + new BigDecimal(total).divide(new BigDecimal(120), 2, RoundingMode.HALF_UP));
    }

    @Test
    void allMoneySaysThatInternalFlowsAreNotEliminated() {
        assertThat(csv("--statement", "expenditure", "--years", "2023")).contains("internal_flows_not_eliminated");
        assertThat(csv("--years", "2023")).doesNotContain("internal_flows_not_eliminated");
    }

    @Test
    void aWorkbookHoldsTheSameFiguresAsNumbers() throws Exception {
        Path file = folder.resolve("compare.xlsx");
        CommandLineRun run = CommandLineRun.of(
                "compare",
                "--format",
                "xlsx",
                "--output",
                file,
                "--warehouse",
                SampleWarehouse.file(),
                "--department",
                "示例市财政局",
                "--years",
                "2023");
        assertThat(run.exitCode()).isZero();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            Row row = sheet.getRow(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("示例市财政局");
            assertThat(BigDecimal.valueOf(row.getCell(7).getNumericCellValue()))
                    .isEqualByComparingTo(appropriation("示例市财政局", 2023, "total"));
        }
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatIs() {
        assertThat(refused("--code", "20805051").err())
                .startsWith("warehouse · code · found '20805051' · expected such as 2080505");
        assertThat(refused("--department", "示例市财政").err())
                .startsWith("warehouse · department · found '示例市财政' · expected such as 示例市财政局");
        assertThat(refused("--years", "1999").err()).contains("2019");
        assertThat(run("--years", "2023-2019").exitCode()).isEqualTo(2);
        assertThat(run("--measure", "profit").exitCode()).isEqualTo(2);
    }

    private CommandLineRun refused(Object... arguments) {
        CommandLineRun run = run(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run;
    }

    private static String csv(Object... arguments) {
        CommandLineRun run = run(Stream.concat(Arrays.stream(arguments), Stream.of("--format", "csv"))
                .toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static CommandLineRun run(Object... arguments) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("compare", "--warehouse", SampleWarehouse.file()), Arrays.stream(arguments))
                        .toArray());
    }

    /** Columns by their zero-based number, without the header. */
    private static String columns(String csv, int... numbers) {
        return csv.lines()
                .skip(1)
                .map(line -> {
                    String[] fields = line.split(",", -1);
                    return Arrays.stream(numbers)
                            .mapToObj(number -> fields[number])
                            .collect(Collectors.joining(","));
                })
                .collect(Collectors.joining("\n"));
    }

    private static String appropriation(String department, int year, String code) {
        return SampleSeeds.rows("example-city-functional.csv").stream()
                .filter(row -> row.get("department").equals(department)
                        && row.get("year").equals(String.valueOf(year))
                        && FUNDS.contains(row.get("source"))
                        && (code.equals("total") || row.get("code").startsWith(code)))
                .map(row -> new BigDecimal(row.get("basic_yuan")).add(new BigDecimal(row.get("project_yuan"))))
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .toPlainString();
    }

    private static String tenThousands(String yuan) {
        return new BigDecimal(yuan)
                .divide(new BigDecimal(10_000), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
