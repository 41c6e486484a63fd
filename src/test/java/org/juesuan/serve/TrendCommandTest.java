package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juesuan.serve.TrendFiguresOfSample.isFund;
import static org.juesuan.serve.TrendFiguresOfSample.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Summaries of the sample city: every figure of every table against plain sums over what the reports were printed from. */
class TrendCommandTest {
    private static final List<String> DEPARTMENTS = List.of("示例市工业和信息化局", "示例市教育局", "示例市财政局");
    private static final Map<String, Set<String>> THREE_PUBLIC = Map.of(
            "“三公”经费", Set.of("overseas_travel", "vehicle_purchase", "vehicle_operation", "reception"),
            "公务用车购置及运行维护费", Set.of("vehicle_purchase", "vehicle_operation"),
            "因公出国（境）费", Set.of("overseas_travel"),
            "公务用车购置费", Set.of("vehicle_purchase"),
            "公务用车运行维护费", Set.of("vehicle_operation"),
            "公务接待费", Set.of("reception"));
    private static final List<String> PERSONNEL = List.of("301", "303");

    private static final Map<String, Summary> SUMMARIES = new ConcurrentHashMap<>();

    static List<Arguments> summaries() {
        List<Arguments> summaries = new ArrayList<>();
        for (int year = 2019; year <= 2023; year++) {
            if (year % 2 == 0) {
                for (String department : DEPARTMENTS) {
                    summaries.add(Arguments.of(List.of(department), year));
                }
            }
            summaries.add(Arguments.of(DEPARTMENTS, year));
        }
        return summaries;
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void table1IsTheSumOfWhatCameInAndWentOut(List<String> departments, int year) {
        Summary summary = Summary.of(departments, year);
        Predicate<CSVRecord> all = row -> true;
        BigDecimal revenue = summary.expected.functional(year, all, "revenue_yuan");
        BigDecimal expenditure =
                summary.expected.functional(year, all, "basic_yuan", "project_yuan", "commercial_yuan");
        summary.assertChange("overall", "本年收入合计", of -> summary.expected.functional(of, all, "revenue_yuan"));
        summary.assertShare("overall", "本年收入合计", revenue, revenue);
        summary.assertSource("一般公共预算财政拨款收入", "general_public", revenue);
        summary.assertSource("政府性基金预算财政拨款收入", "government_fund", revenue);
        summary.assertSource("上级补助收入", "superior_subsidy", revenue);
        summary.assertSource("事业收入", "institutional_service", revenue);
        summary.assertSource("经营收入", "commercial_operating", revenue);
        summary.assertSource("其他收入", "other", revenue);
        summary.assertChange(
                "overall",
                "本年支出合计",
                of -> summary.expected.functional(of, all, "basic_yuan", "project_yuan", "commercial_yuan"));
        summary.assertNature("基本支出", "basic_yuan", expenditure);
        summary.assertNature("项目支出", "project_yuan", expenditure);
        summary.assertNature("经营支出", "commercial_yuan", expenditure);
        summary.assertChange(
                "overall",
                "收入总计",
                of -> summary.expected.functional(of, all, "revenue_yuan", "surplus_used_yuan", "opening_yuan"));
        summary.assertChange(
                "overall",
                "支出总计",
                of -> summary.expected.functional(
                        of,
                        all,
                        "basic_yuan",
                        "project_yuan",
                        "commercial_yuan",
                        "surplus_allocated_yuan",
                        "closing_yuan"));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void table2HasEveryClassSectionAndItem(List<String> departments, int year) {
        Summary summary = Summary.of(departments, year);
        summary.assertChange("functional", "", of -> summary.expected.appropriation(of, ""));
        assertThat(summary.printed.tables().get("functional").values().stream()
                        .map(line -> line.get("code"))
                        .filter(code -> !code.isEmpty()))
                .isNotEmpty()
                .allSatisfy(code ->
                        summary.assertChange("functional", code, of -> summary.expected.appropriation(of, code)));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void table3DividesExpenditureByNatureAndGroup(List<String> departments, int year) {
        Summary summary = Summary.of(departments, year);
        Predicate<CSVRecord> fund = TrendFiguresOfSample::isFund;
        BigDecimal nature = summary.expected.appropriation(year, "");
        summary.assertChange("structure", "基本支出", of -> summary.expected.functional(of, fund, "basic_yuan"));
        summary.assertShare("structure", "基本支出", summary.expected.functional(year, fund, "basic_yuan"), nature);
        summary.assertChange("structure", "项目支出", of -> summary.expected.functional(of, fund, "project_yuan"));
        Predicate<CSVRecord> personnel =
                row -> PERSONNEL.contains(row.get("code").substring(0, 3));
        BigDecimal basic = summary.expected.economic(year, row -> true);
        summary.assertChange("structure", "人员经费", of -> summary.expected.economic(of, personnel));
        summary.assertShare("structure", "人员经费", summary.expected.economic(year, personnel), basic);
        summary.assertChange("structure", "公用经费", of -> summary.expected.economic(of, personnel.negate()));
        summary.assertChange(
                "structure",
                "301 工资福利支出",
                of -> summary.expected.economic(of, row -> row.get("code").startsWith("301")));
        summary.assertChange(
                "structure",
                "302 商品和服务支出",
                of -> summary.expected.economic(of, row -> row.get("code").startsWith("302")));
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void table4HoldsThreePublicAgainstItsBudget(List<String> departments, int year) {
        Summary summary = Summary.of(departments, year);
        THREE_PUBLIC.forEach((name, items) -> {
            if (summary.printed.line("three_public", name).isEmpty()) {
                assertThat(summary.expected.threePublic(year, items, "outturn_yuan"))
                        .as(name)
                        .isZero();
            } else {
                BigDecimal now = summary.expected.threePublic(year, items, "outturn_yuan");
                BigDecimal budget = summary.expected.threePublic(year, items, "revised_budget_yuan");
                summary.printed.assertFigure("three_public", name, "now", now);
                summary.printed.assertFigure("three_public", name, "budget", budget);
                summary.printed.assertFigure("three_public", name, "completion.any", percent(now, budget));
                summary.printed.assertFigure(
                        "three_public",
                        name,
                        "before",
                        summary.before(summary.expected.threePublic(year - 1, items, "outturn_yuan")));
            }
        });
        assertThat(summary.printed.line("three_public", "“三公”经费")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void table5CarriesEachFundOver(List<String> departments, int year) {
        Summary summary = Summary.of(departments, year);
        BigDecimal opening = summary.expected.functional(year, row -> true, "opening_yuan");
        BigDecimal revenue = summary.expected.functional(year, row -> true, "revenue_yuan");
        BigDecimal closing = summary.expected.functional(year, row -> true, "closing_yuan");
        summary.printed.assertFigure("carry_over", "全部资金", "revenue", revenue);
        summary.printed.assertFigure(
                "carry_over",
                "全部资金",
                "expenditure",
                summary.expected.functional(year, row -> true, "basic_yuan", "project_yuan", "commercial_yuan"));
        if (!summary.printed.line("carry_over", "全部资金").get("opening").isEmpty()) {
            summary.printed.assertFigure("carry_over", "全部资金", "opening", opening);
            summary.printed.assertFigure("carry_over", "全部资金", "closing", closing);
            summary.printed.assertFigure("carry_over", "全部资金", "rate", percent(closing, opening.add(revenue)));
        } else {
            assertThat(opening).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("summaries")
    void indicatorsFollowTheirFormulas(List<String> departments, int year) {
        Summary summary = Summary.of(departments, year);
        BigDecimal revenue = summary.expected.functional(year, row -> true, "revenue_yuan");
        BigDecimal appropriation = summary.expected.functional(year, row -> isFund(row), "revenue_yuan");
        BigDecimal project = summary.expected.functional(year, row -> isFund(row), "project_yuan");
        BigDecimal three = summary.expected.threePublic(year, THREE_PUBLIC.get("“三公”经费"), "outturn_yuan");
        summary.printed.assertFigure("indicators", "财政拨款收入占比", "value", percent(appropriation, revenue));
        summary.printed.assertFigure(
                "indicators", "项目支出占比", "value", percent(project, summary.expected.appropriation(year, "")));
        summary.printed.assertFigure(
                "indicators",
                "人员经费占基本支出比重",
                "value",
                percent(
                        summary.expected.economic(
                                year, row -> PERSONNEL.contains(row.get("code").substring(0, 3))),
                        summary.expected.economic(year, row -> true)));
        summary.printed.assertFigure(
                "indicators", "“三公”经费占财政拨款支出比重", "value", percent(three, summary.expected.appropriation(year, "")));
    }

    /** What the program printed for a year, and what it has to have printed. */
    private record Summary(PrintedTrend printed, TrendFiguresOfSample expected, int year) {
        static Summary of(List<String> departments, int year) {
            return SUMMARIES.computeIfAbsent(
                    departments + " " + year,
                    key -> new Summary(
                            PrintedTrend.of("--departments", String.join(",", departments), "--year", year),
                            new TrendFiguresOfSample(departments),
                            year));
        }

        /** Figures of 2018 are not there. */
        @Nullable
        BigDecimal before(BigDecimal figure) {
            return year == 2019 ? null : figure;
        }

        void assertChange(String table, String line, IntFunction<BigDecimal> figure) {
            BigDecimal now = figure.apply(year);
            BigDecimal before = before(figure.apply(year - 1));
            if (printed.line(table, line).isEmpty()) {
                assertThat(now).as("%s · %s is not printed", table, line).isZero();
                return;
            }
            printed.assertFigure(table, line, "now", now);
            printed.assertFigure(table, line, "before", before);
            printed.assertFigure(table, line, "change", before == null ? null : now.subtract(before));
            printed.assertFigure(table, line, "percent", before == null ? null : percent(now.subtract(before), before));
        }

        void assertShare(String table, String line, BigDecimal part, BigDecimal whole) {
            printed.assertFigure(table, line, "share", percent(part, whole));
        }

        void assertSource(String line, String source, BigDecimal whole) {
            Predicate<CSVRecord> which = row -> row.get("source").equals(source);
            assertChange("overall", line, of -> expected.functional(of, which, "revenue_yuan"));
            if (!printed.line("overall", line).isEmpty()) {
                assertShare("overall", line, expected.functional(year, which, "revenue_yuan"), whole);
            }
        }

        void assertNature(String line, String column, BigDecimal whole) {
            assertChange("overall", line, of -> expected.functional(of, row -> true, column));
            if (!printed.line("overall", line).isEmpty()) {
                assertShare("overall", line, expected.functional(year, row -> true, column), whole);
            }
        }
    }
}
