package org.juesuan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.load.DuckDb;
import org.juesuan.serve.SampleWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The views for comparison on the sample city, held against plain sums over the figures it was printed from. */
class ComparisonViewsTest {
    private static final String INDUSTRY = "示例市工业和信息化局";

    private static Connection warehouse;
    private static List<CSVRecord> functional;
    private static List<CSVRecord> economic;

    @BeforeAll
    static void open() throws Exception {
        warehouse = DuckDb.openReadOnly(SampleWarehouse.file());
        functional = rows("example-city-functional.csv");
        economic = rows("example-city-economic.csv");
    }

    @AfterAll
    static void close() throws SQLException {
        warehouse.close();
    }

    @Test
    void theWideViewHasWhatTheLeavesAddUpTo() throws SQLException {
        String row = one("SELECT total_yuan, basic_yuan, project_yuan, general_public_yuan, appropriation_yuan"
                + " FROM mart.functional_expenditure WHERE entity_name = '" + INDUSTRY
                + "' AND report_year = 2023 AND code = '2150501'");
        Predicate<CSVRecord> item =
                leaf -> of(leaf, INDUSTRY, 2023) && leaf.get("code").equals("2150501");
        assertThat(row)
                .isEqualTo(String.join(
                        "|",
                        sum(functional, item, "basic_yuan", "project_yuan", "commercial_yuan"),
                        sum(functional, item, "basic_yuan"),
                        sum(functional, item, "project_yuan"),
                        sum(functional, item.and(source("general_public")), "basic_yuan", "project_yuan"),
                        sum(functional, item.and(ComparisonViewsTest::isAppropriation), "basic_yuan", "project_yuan")));
    }

    @Test
    void nothingIsUndisclosedWhereEveryLineIsPrinted() throws SQLException {
        for (String view : List.of("functional_expenditure", "revenue", "economic_expenditure", "three_public")) {
            assertThat(all("SELECT DISTINCT undisclosed_yuan FROM mart." + view
                            + " WHERE starts_with(entity_name, '示例市')"
                            + " AND (undisclosed_yuan IS NOT NULL OR code IN ('total', 'personnel'))"))
                    .as(view)
                    .containsExactly("0.00");
        }
    }

    @Test
    void everyCodeStandsOnceInAWideView() throws SQLException {
        for (String view : List.of(
                "functional_expenditure",
                "revenue",
                "economic_expenditure",
                "three_public",
                "government_fund",
                "state_capital")) {
            assertThat(all("SELECT report_id, fiscal_year, code FROM mart." + view
                            + " GROUP BY ALL HAVING count(*) > 1"))
                    .as(view)
                    .isEmpty();
        }
    }

    @Test
    void aTrendAddsUpTheLeavesOfEveryYearAndLevel() throws SQLException {
        for (int year = 2019; year <= 2023; year++) {
            for (String code : List.of("208", "20805", "2080505")) {
                int now = year;
                Predicate<CSVRecord> below =
                        leaf -> of(leaf, INDUSTRY, now) && leaf.get("code").startsWith(code) && isAppropriation(leaf);
                assertThat(one("SELECT amount_yuan FROM mart.trend_functional WHERE entity_name = '" + INDUSTRY
                                + "' AND measure = 'appropriation' AND fiscal_year = " + year + " AND code = '" + code
                                + "'"))
                        .as("%s in %d", code, year)
                        .isEqualTo(sum(functional, below, "basic_yuan", "project_yuan"));
            }
        }
    }

    /** 215 资源勘探信息等支出 of 2019 is 资源勘探工业信息等支出 from 2020: 11,886,900.00 and 11,645,900.00 in print. */
    @Test
    void aRenamedClassGoesOnAndItsYearBeforeIsMarkedAsCrossed() throws SQLException {
        assertThat(one("SELECT standard_name, prior_yuan, change_yuan, change_percent, crossed_percent"
                        + " FROM mart.trend_functional WHERE entity_name = '" + INDUSTRY
                        + "' AND measure = 'appropriation' AND fiscal_year = 2020 AND code = '215'"))
                .isEqualTo("资源勘探工业信息等支出|11886900.00|-241000.00|-2.03|100.00");
        assertThat(one("SELECT crossed_percent FROM mart.trend_functional WHERE entity_name = '" + INDUSTRY
                        + "' AND measure = 'appropriation' AND fiscal_year = 2021 AND code = '215'"))
                .isEqualTo("0.00");
    }

    @Test
    void theFirstYearHasNothingBefore() throws SQLException {
        assertThat(all("SELECT DISTINCT prior_yuan, change_yuan, change_percent FROM mart.trend_functional"
                        + " WHERE entity_name = '" + INDUSTRY + "' AND fiscal_year = 2019"))
                .containsExactly("null|null|null");
    }

    @Test
    void theEconomicTrendAddsUpBasicExpenditure() throws SQLException {
        Predicate<CSVRecord> wages = row -> of(row, INDUSTRY, 2022)
                && row.get("scope").equals("general_public_basic")
                && row.get("code").startsWith("301");
        assertThat(one("SELECT amount_yuan FROM mart.trend_economic WHERE entity_name = '" + INDUSTRY
                        + "' AND fiscal_year = 2022 AND code = '301'"))
                .isEqualTo(sum(economic, wages, "amount_yuan"));
    }

    @Test
    void percentagesAreRoundedHalfUpAndOnlyOfWholesAboveZero() throws SQLException {
        assertThat(one("SELECT mart.percent(1.00, 8.00), mart.percent(-1.00, 32.00), mart.percent(1.005, 100.00),"
                        + " mart.percent(1.00, 0.00), mart.percent(1.00, -5.00), mart.percent(NULL, 1.00)"))
                .isEqualTo("12.50|-3.13|1.01|null|null|null");
    }

    private static boolean of(CSVRecord row, String department, int year) {
        return row.get("department").equals(department) && row.get("year").equals(String.valueOf(year));
    }

    private static Predicate<CSVRecord> source(String source) {
        return row -> row.get("source").equals(source);
    }

    private static boolean isAppropriation(CSVRecord row) {
        return List.of("general_public", "government_fund", "state_capital").contains(row.get("source"));
    }

    private static String sum(List<CSVRecord> rows, Predicate<CSVRecord> which, String... columns) {
        BigDecimal sum = new BigDecimal("0.00");
        for (CSVRecord row : rows) {
            if (which.test(row)) {
                for (String column : columns) {
                    sum = sum.add(new BigDecimal(row.get(column)));
                }
            }
        }
        return sum.toPlainString();
    }

    private static List<CSVRecord> rows(String file) throws Exception {
        try (CSVParser parser = CSVParser.parse(
                Path.of("seeds/sample", file),
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    private static String one(String sql) throws SQLException {
        List<String> rows = all(sql);
        assertThat(rows).as(sql).hasSize(1);
        return rows.get(0);
    }

    private static List<String> all(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = warehouse.createStatement().executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getObject(column)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }
}
