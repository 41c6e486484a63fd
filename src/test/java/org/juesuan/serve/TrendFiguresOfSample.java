package org.juesuan.serve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.juesuan.sample.SampleSeeds;

/** Plain sums over the figures the sample city was printed from: what a summary of these departments has to say. */
record TrendFiguresOfSample(List<String> departments) {
    static final Set<String> FUNDS = Set.of("general_public", "government_fund", "state_capital");

    BigDecimal functional(int year, Predicate<CSVRecord> which, String... columns) {
        return sum("example-city-functional.csv", year, which, columns);
    }

    BigDecimal economic(int year, Predicate<CSVRecord> which) {
        return sum(
                "example-city-economic.csv",
                year,
                row -> row.get("scope").equals("general_public_basic") && which.test(row),
                "amount_yuan");
    }

    BigDecimal threePublic(int year, Set<String> items, String column) {
        return sum("example-city-three-public.csv", year, row -> items.contains(row.get("item")), column);
    }

    /** Basic and project expenditure of the three funds on codes that begin so. */
    BigDecimal appropriation(int year, String code) {
        return functional(year, row -> isFund(row) && row.get("code").startsWith(code), "basic_yuan", "project_yuan");
    }

    /** As narratives tell it: of general public money only, each item in the unit of its report with two decimals. */
    BigDecimal originalBudget(int year, String code) {
        BigDecimal sum = new BigDecimal("0.00");
        for (CSVRecord row : SampleSeeds.rows("example-city-functional.csv")) {
            if (departments.contains(row.get("department"))
                    && row.get("year").equals(String.valueOf(year))
                    && row.get("source").equals("general_public")
                    && row.get("code").startsWith(code)) {
                sum = sum.add(new BigDecimal(row.get("original_budget_yuan"))
                        .setScale(isInYuan(row.get("department"), year) ? 2 : -2, RoundingMode.HALF_UP));
            }
        }
        return sum;
    }

    private static boolean isInYuan(String department, int year) {
        return SampleSeeds.rows("example-city-reports.csv").stream()
                .anyMatch(report -> report.get("department").equals(department)
                        && report.get("year").equals(String.valueOf(year))
                        && report.get("unit").equals("YUAN"));
    }

    static boolean isFund(CSVRecord row) {
        return FUNDS.contains(row.get("source"));
    }

    private BigDecimal sum(String file, int year, Predicate<CSVRecord> which, String... columns) {
        BigDecimal sum = new BigDecimal("0.00");
        for (CSVRecord row : SampleSeeds.rows(file)) {
            if (departments.contains(row.get("department"))
                    && row.get("year").equals(String.valueOf(year))
                    && which.test(row)) {
                for (String column : columns) {
                    sum = sum.add(new BigDecimal(row.get(column)));
                }
            }
        }
        return sum;
    }

    static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? null : part.multiply(new BigDecimal(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
