package org.juesuan.serve;

import static org.juesuan.serve.TrendFiguresOfSample.percent;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.sample.SampleSeeds;

/**
 * What every number of a summary of the sample city has to be: plain sums over the figures its reports were printed from,
 * keyed {@code table · line · column}. Computed here from {@code seeds/sample} alone; figures of 2018 are not there.
 */
final class ExpectedTrend {
    private static final Predicate<CSVRecord> ALL = row -> true;
    private static final String[] SPENT = {"basic_yuan", "project_yuan", "commercial_yuan"};
    private static final Set<String> PERSONNEL = Set.of("301", "303");
    private static final Set<String> VEHICLES = Set.of("vehicle_purchase", "vehicle_operation");
    private static final Map<String, Set<String>> THREE_PUBLIC = Map.of(
            "“三公”经费", Set.of("overseas_travel", "vehicle_purchase", "vehicle_operation", "reception"),
            "公务用车购置及运行维护费", VEHICLES,
            "因公出国（境）费", Set.of("overseas_travel"),
            "公务用车购置费", Set.of("vehicle_purchase"),
            "公务用车运行维护费", Set.of("vehicle_operation"),
            "公务接待费", Set.of("reception"));
    private static final Map<String, String> SOURCES = Map.of(
            "一般公共预算财政拨款收入", "general_public",
            "政府性基金预算财政拨款收入", "government_fund",
            "上级补助收入", "superior_subsidy",
            "事业收入", "institutional_service",
            "经营收入", "commercial_operating",
            "其他收入", "other");

    private final TrendFiguresOfSample figures;
    private final int year;
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    private ExpectedTrend(List<String> departments, int year) {
        this.figures = new TrendFiguresOfSample(departments);
        this.year = year;
    }

    /** Number by {@code table · line · column}; zero where the reports print nothing. */
    static Map<String, BigDecimal> numbers(List<String> departments, int year) {
        ExpectedTrend expected = new ExpectedTrend(departments, year);
        expected.overall();
        expected.functional();
        expected.structure();
        expected.threePublic();
        expected.carryOver();
        expected.bodies();
        expected.indicators();
        expected.crossed();
        expected.charts();
        return expected.numbers;
    }

    private void overall() {
        BigDecimal revenue = figures.functional(year, ALL, "revenue_yuan");
        BigDecimal spent = figures.functional(year, ALL, SPENT);
        change("overall", "本年收入合计", of -> figures.functional(of, ALL, "revenue_yuan"), revenue);
        SOURCES.forEach((name, source) ->
                change("overall", name, of -> figures.functional(of, is(source), "revenue_yuan"), revenue));
        change("overall", "使用非财政拨款结余", of -> figures.functional(of, ALL, "surplus_used_yuan"), null);
        change("overall", "年初结转和结余", of -> figures.functional(of, ALL, "opening_yuan"), null);
        change(
                "overall",
                "收入总计",
                of -> figures.functional(of, ALL, "revenue_yuan", "surplus_used_yuan", "opening_yuan"),
                null);
        change("overall", "本年支出合计", of -> figures.functional(of, ALL, SPENT), spent);
        change("overall", "基本支出", of -> figures.functional(of, ALL, "basic_yuan"), spent);
        change("overall", "项目支出", of -> figures.functional(of, ALL, "project_yuan"), spent);
        change("overall", "经营支出", of -> figures.functional(of, ALL, "commercial_yuan"), spent);
        change("overall", "结余分配", of -> figures.functional(of, ALL, "surplus_allocated_yuan"), null);
        change("overall", "年末结转和结余", of -> figures.functional(of, ALL, "closing_yuan"), null);
        change(
                "overall",
                "支出总计",
                of -> figures.functional(
                        of,
                        ALL,
                        "basic_yuan",
                        "project_yuan",
                        "commercial_yuan",
                        "surplus_allocated_yuan",
                        "closing_yuan"),
                null);
    }

    private void functional() {
        code("");
        for (CSVRecord row : SampleSeeds.rows("example-city-functional.csv")) {
            for (int length = 3; length <= 7; length += 2) {
                code(row.get("code").substring(0, length));
            }
        }
    }

    private void code(String code) {
        change("functional", code, of -> figures.appropriation(of, code), null);
        BigDecimal now = figures.appropriation(year, code);
        BigDecimal original = figures.originalBudget(year, code);
        put("functional", code, "original", original);
        put("functional", code, "completion", percent(now, original));
    }

    private void structure() {
        BigDecimal nature = figures.appropriation(year, "");
        change("structure", "按支出性质（财政拨款）", of -> figures.appropriation(of, ""), nature);
        change("structure", "基本支出", of -> figures.functional(of, TrendFiguresOfSample::isFund, "basic_yuan"), nature);
        change("structure", "项目支出", of -> figures.functional(of, TrendFiguresOfSample::isFund, "project_yuan"), nature);
        BigDecimal basic = figures.economic(year, ALL);
        change("structure", "按人员和公用（一般公共预算基本支出）", of -> figures.economic(of, ALL), basic);
        change("structure", "按经济分类（一般公共预算基本支出）", of -> figures.economic(of, ALL), basic);
        change("structure", "人员经费", of -> figures.economic(of, ExpectedTrend::isPersonnel), basic);
        change("structure", "公用经费", of -> figures.economic(of, row -> !isPersonnel(row)), basic);
        Map.of("301 工资福利支出", "301", "302 商品和服务支出", "302", "303 对个人和家庭的补助", "303", "310 资本性支出", "310")
                .forEach((name, code) -> change("structure", name, of -> figures.economic(of, under(code)), basic));
    }

    private void threePublic() {
        THREE_PUBLIC.forEach((name, items) -> {
            change("three_public", name, of -> figures.threePublic(of, items, "outturn_yuan"), null);
            BigDecimal budget = figures.threePublic(year, items, "revised_budget_yuan");
            put("three_public", name, "budget", budget);
            put(
                    "three_public",
                    name,
                    "completion.any",
                    percent(figures.threePublic(year, items, "outturn_yuan"), budget));
        });
        change("three_public", "会议费（一般公共预算基本支出）", of -> figures.economic(of, under("30215")), null);
        change("three_public", "培训费（一般公共预算基本支出）", of -> figures.economic(of, under("30216")), null);
    }

    private void carryOver() {
        fund("全部资金", ALL);
        fund("财政拨款", TrendFiguresOfSample::isFund);
        fund("一般公共预算财政拨款", is("general_public"));
        fund("政府性基金预算财政拨款", is("government_fund"));
        fund("国有资本经营预算财政拨款", is("state_capital"));
    }

    private void fund(String name, Predicate<CSVRecord> which) {
        BigDecimal opening = figures.functional(year, which, "opening_yuan");
        BigDecimal revenue = figures.functional(year, which, "revenue_yuan");
        BigDecimal closing = figures.functional(year, which, "closing_yuan");
        put("carry_over", name, "opening", opening);
        put("carry_over", name, "revenue", revenue);
        put("carry_over", name, "expenditure", figures.functional(year, which, SPENT));
        put("carry_over", name, "closing", closing);
        put("carry_over", name, "rate", percent(closing, opening.add(revenue)));
    }

    private void bodies() {
        BigDecimal whole = figures.appropriation(year, "");
        for (String department : figures.departments()) {
            TrendFiguresOfSample own = new TrendFiguresOfSample(List.of(department));
            change("bodies", department, of -> own.appropriation(of, ""), whole);
        }
    }

    private void indicators() {
        indicator(
                "年初预算完成率",
                of -> percent(
                        figures.functional(of, is("general_public"), "basic_yuan", "project_yuan"),
                        figures.functional(of, is("general_public"), "original_budget_yuan")));
        indicator(
                "财政拨款收入占比",
                of -> percent(
                        figures.functional(of, TrendFiguresOfSample::isFund, "revenue_yuan"),
                        figures.functional(of, ALL, "revenue_yuan")));
        indicator(
                "项目支出占比",
                of -> percent(
                        figures.functional(of, TrendFiguresOfSample::isFund, "project_yuan"),
                        figures.appropriation(of, "")));
        indicator(
                "人员经费占基本支出比重",
                of -> percent(figures.economic(of, ExpectedTrend::isPersonnel), figures.economic(of, ALL)));
        indicator(
                "结转结余率",
                of -> percent(
                        figures.functional(of, ALL, "closing_yuan"),
                        figures.functional(of, ALL, "opening_yuan", "revenue_yuan")));
        indicator(
                "“三公”经费占财政拨款支出比重",
                of -> percent(
                        figures.threePublic(of, THREE_PUBLIC.get("“三公”经费"), "outturn_yuan"),
                        figures.appropriation(of, "")));
    }

    private void indicator(String name, IntFunction<BigDecimal> formula) {
        put("indicators", name, "value", formula.apply(year));
        put("indicators", name, "value.before", formula.apply(year - 1));
    }

    /** In 2020 these items got other names, and 2080504 became part of 2080501. */
    private void crossed() {
        if (year == 2020) {
            List.of("2080501→2080501", "2080504→2080501", "2080599→2080599", "2159999→2159999")
                    .forEach(this::crossed);
        }
    }

    private void crossed(String way) {
        BigDecimal before = figures.appropriation(year - 1, way.substring(0, 7));
        put("incomparable", way, "amount.before", before);
        put("incomparable", way, "share.before", percent(before, figures.appropriation(year - 1, "")));
    }

    private void charts() {
        SOURCES.forEach(
                (name, source) -> put("revenue", name, "now", figures.functional(year, is(source), "revenue_yuan")));
        put("waterfall", String.valueOf(year - 1), "amount", figures.appropriation(year - 1, ""));
        put("waterfall", String.valueOf(year), "amount", figures.appropriation(year, ""));
        SampleSeeds.rows("codes.csv").stream()
                .filter(this::isOfficial)
                .filter(row -> row.get("scheme").equals("functional")
                        && row.get("code").length() == 3)
                .forEach(row -> ofClass(row.get("code"), row.get("name")));
        for (int of = 2019; of <= year; of++) {
            put("totals", String.valueOf(of), "revenue_total", figures.functional(of, ALL, "revenue_yuan"));
            put("totals", String.valueOf(of), "expenditure_total", figures.functional(of, ALL, SPENT));
            for (String department : figures.departments()) {
                TrendFiguresOfSample own = new TrendFiguresOfSample(List.of(department));
                BigDecimal before = own.appropriation(of - 1, "");
                put(
                        "heat",
                        department,
                        String.valueOf(of),
                        percent(own.appropriation(of, "").subtract(before), before));
            }
        }
    }

    private boolean isOfficial(CSVRecord name) {
        String from = name.get("valid_from_year");
        String to = name.get("valid_to_year");
        return (from.isEmpty() || Integer.parseInt(from) <= year) && (to.isEmpty() || year <= Integer.parseInt(to));
    }

    private void ofClass(String code, String name) {
        BigDecimal now = figures.appropriation(year, code);
        put("expenditure", name, "now", now);
        put("waterfall", name, "amount", now.subtract(figures.appropriation(year - 1, code)));
        for (int of = 2019; of <= year; of++) {
            put("classes", name, String.valueOf(of), figures.appropriation(of, code));
        }
        put("flows", "财政拨款收入→" + name, "amount", flow(TrendFiguresOfSample::isFund, code));
        SOURCES.forEach((label, source) -> put("flows", label + "→" + name, "amount", flow(is(source), code)));
    }

    private BigDecimal flow(Predicate<CSVRecord> source, String code) {
        return figures.functional(year, source.and(under(code)), "revenue_yuan");
    }

    private void change(String table, String line, IntFunction<BigDecimal> figure, BigDecimal whole) {
        BigDecimal now = figure.apply(year);
        put(table, line, "now", now);
        put(table, line, "share", whole == null ? null : percent(now, whole));
        if (year > 2019) {
            BigDecimal before = figure.apply(year - 1);
            put(table, line, "before", before);
            put(table, line, "change", now.subtract(before));
            put(table, line, "percent", percent(now.subtract(before), before));
        }
    }

    private void put(String table, String line, String column, BigDecimal number) {
        if (number != null) {
            numbers.put(table + " · " + line + " · " + column, number);
        }
    }

    private static Predicate<CSVRecord> is(String source) {
        return row -> row.get("source").equals(source);
    }

    private static Predicate<CSVRecord> under(String code) {
        return row -> row.get("code").startsWith(code);
    }

    private static boolean isPersonnel(CSVRecord row) {
        return PERSONNEL.contains(row.get("code").substring(0, 3));
    }
}
