package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.juesuan.sample.SampleSeeds;
import org.junit.jupiter.api.Test;

/** Codes by the seeds, and as the sample reports print them. */
class CodesCommandTest {
    @Test
    void aCodeStandsUnderEveryNameItHadWithTheYearsItWasPrinted() {
        assertThat(csv("--search", "20805", "--year", "2019").lines().toList())
                .startsWith(
                        "scheme,code,code_level,parent,name,official,valid_from_year,valid_to_year,evidence,"
                                + "printed_years,reports",
                        "functional,20805,款,208,行政事业单位离退休,true,,2019,A,2019," + reports(2019, "20805"),
                        "functional,2080501,项,20805,行政单位离退休,true,,,A,,0",
                        "functional,2080501,项,20805,归口管理的行政单位离退休,false,,,,2019," + reports(2019, "2080501"));
        assertThat(csv("--search", "行政事业单位养老"))
                .contains("functional,20805,款,208,行政事业单位养老支出,true,2020,,A,\"2020,2021,2022,2023\",");
    }

    @Test
    void oneSchemeMayBeAskedFor() {
        assertThat(csv("--scheme", "economic", "--search", "30101", "--year", "2020"))
                .contains("economic_department,30101,款,301,基本工资,true,,,A,2020," + reports(2020, ""));
        assertThat(csv("--scheme", "economic")).doesNotContain("functional");
    }

    @Test
    void betweenTwoYearsARenamedCodeHasBothNames() {
        assertThat(csv("--diff", "2019", "2020").lines().toList())
                .startsWith(
                        "scheme,from_code,from_name,relation,to_code,to_name,weight,certainty,printed_from,printed_to",
                        "functional,20805,行政事业单位离退休,renamed,20805,行政事业单位养老支出,1.000000000,printed,"
                                + "行政事业单位离退休,行政事业单位养老支出")
                .anyMatch(line -> line.startsWith("functional,2080504,未归口管理的行政单位离退休,merged,2080501,行政单位离退休,"));
    }

    @Test
    void aCodeThatWasUsedAgainHasTheNameOfItsYear() {
        assertThat(csv("--diff", "2017", "2018", "--scheme", "economic"))
                .contains("economic_department,30311,住房公积金,moved,30113,住房公积金,1.000000000,printed,,");
    }

    @Test
    void aNewCodeHasNothingBeforeIt() {
        assertThat(csv("--diff", "2018", "2019", "--search", "224"))
                .contains("functional,,,new,224,灾害防治及应急管理支出,,printed,,");
    }

    @Test
    void whatReportsPrintOtherwiseThanTheSeedsIsVisible() {
        CommandLineRun run = CommandLineRun.of(
                "query",
                "SELECT fiscal_year, code, printed_name, official_name, disagreement, report_count"
                        + " FROM ref.code_disagreement WHERE code = '2080501' ORDER BY ALL",
                "--format",
                "csv",
                "--warehouse",
                SampleWarehouse.file());

        assertThat(run.out())
                .isEqualTo("fiscal_year,code,printed_name,official_name,disagreement,report_count\n"
                        + "2019,2080501,归口管理的行政单位离退休,行政单位离退休,name_unknown," + reports(2019, "2080501") + "\n");
    }

    @Test
    void yearsInTheWrongOrderAreRefused() {
        assertThat(run("--diff", "2020", "2019").err())
                .startsWith("--diff · found [2020, 2019] · expected two years, the earlier one first");
        assertThat(run("--diff", "2019", "2020", "--year", "2019").exitCode()).isEqualTo(2);
    }

    /** Reports of a year that print an item beginning so; an empty beginning means any. */
    private static long reports(int year, String code) {
        return SampleSeeds.rows("example-city-functional.csv").stream()
                .filter(row -> row.get("year").equals(String.valueOf(year))
                        && row.get("code").startsWith(code))
                .map(row -> row.get("department"))
                .distinct()
                .count();
    }

    private static String csv(Object... arguments) {
        CommandLineRun run = run(Stream.concat(Arrays.stream(arguments), Stream.of("--format", "csv"))
                .toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static CommandLineRun run(Object... arguments) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("codes", "--warehouse", SampleWarehouse.file()), Arrays.stream(arguments))
                        .toArray());
    }
}
