package org.juesuan.serve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.sample.SampleSeeds;

/** Plain sums over the figures that the sample reports were printed from. */
final class CityFigures {
    static final List<String> FUNDS = List.of("general_public", "government_fund", "state_capital");

    private CityFigures() {}

    /** What items beginning with a code did with money of some sources; no source means all. */
    static BigDecimal functional(String department, int year, String code, List<String> sources, String... columns) {
        return sum(
                "example-city-functional.csv",
                row -> of(row, department, year)
                        && row.get("code").startsWith(code)
                        && (sources.isEmpty() || sources.contains(row.get("source"))),
                columns);
    }

    /** Appropriation expenditure of a code; an empty code means all. */
    static BigDecimal appropriation(String department, int year, String code) {
        return functional(department, year, code, FUNDS, "basic_yuan", "project_yuan");
    }

    /** Basic expenditure of general public appropriation under an economic code. */
    static BigDecimal basic(String department, int year, String code) {
        return sum(
                "example-city-economic.csv",
                row -> of(row, department, year)
                        && row.get("scope").equals("general_public_basic")
                        && row.get("code").startsWith(code),
                "amount_yuan");
    }

    /** Items of the three public expenses that begin so; an empty beginning means all. */
    static BigDecimal threePublic(String department, int year, String item, String column) {
        return sum(
                "example-city-three-public.csv",
                row -> of(row, department, year) && row.get("item").startsWith(item),
                column);
    }

    static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(new BigDecimal(100))
                .divide(whole, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static boolean of(CSVRecord row, String department, int year) {
        return row.get("department").equals(department) && row.get("year").equals(String.valueOf(year));
    }

    private static BigDecimal sum(String file, Predicate<CSVRecord> wanted, String... columns) {
        BigDecimal sum = new BigDecimal("0.00");
        for (CSVRecord row : SampleSeeds.rows(file)) {
            if (wanted.test(row)) {
                for (String column : columns) {
                    sum = sum.add(new BigDecimal(row.get(column)));
                }
            }
        }
        return sum;
    }
}
