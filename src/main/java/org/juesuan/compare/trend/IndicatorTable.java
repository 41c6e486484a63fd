package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowValues;

/** Indicators with fixed formulas, this year and, where its figures are there, the year before; two decimals. */
final class IndicatorTable {
    private final TrendWords words;
    private final int year;
    private final TableBuilder table;

    private IndicatorTable(TrendWords words, int year) {
        this.words = words;
        this.year = year;
        this.table = TableBuilder.table(words, "indicators")
                .columns(Kind.TEXT, "indicator")
                .columns(Kind.PERCENT, "value", "value.before")
                .columns(Kind.TEXT, "formula");
    }

    /** The figures that the other tables show. */
    record Figures(
            YearPair overall,
            YearPair structure,
            List<RowValues> functional,
            GeneralPublicBudget budget,
            List<RowValues> threePublic,
            List<RowValues> carryOver) {}

    static TrendTable of(Figures figures, TrendWords words, int year) {
        IndicatorTable indicators = new IndicatorTable(words, year);
        indicators.both("completion", figures.budget()::completion);
        indicators.both("adjustment", figures.budget()::adjustment);
        indicators.both("appropriation", of -> appropriationShare(figures.overall(), of));
        indicators.both("project", of -> share(figures.structure(), of, "nature", "project", "basic"));
        indicators.both("personnel", of -> share(figures.structure(), of, "group", "personnel", "routine_operating"));
        indicators.both("carry_over", of -> CarryOverTable.rate(figures.carryOver(), "all", of));
        RowValues total = first(figures.functional(), "total");
        RowValues three = first(figures.threePublic(), "total");
        indicators.line(
                "three_public",
                Change.percent(number(three, "amount_yuan"), number(total, "amount_yuan")),
                Change.percent(number(three, "prior_yuan"), number(total, "prior_yuan")));
        return indicators.table.build();
    }

    /** A formula for one year. */
    private interface Formula {
        @Nullable
        BigDecimal of(int year);
    }

    private void both(String name, Formula formula) {
        line(name, formula.of(year), formula.of(year - 1));
    }

    private void line(String name, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        table.line(0, words.say("indicator." + name), now, before, words.say("indicator." + name + ".formula"));
    }

    private static @Nullable BigDecimal appropriationShare(YearPair overall, int year) {
        BigDecimal appropriation = null;
        for (String fund : List.of("general_public", "government_fund", "state_capital")) {
            BigDecimal part = overall.amount(year, "direction", "revenue", "code", fund + "_appropriation");
            appropriation = appropriation == null ? part : part == null ? appropriation : appropriation.add(part);
        }
        return Change.percent(
                appropriation, overall.amount(year, "direction", "revenue", "code", "current_year_total"));
    }

    private static @Nullable BigDecimal share(YearPair figures, int year, String part, String code, String other) {
        BigDecimal amount = figures.amount(year, "part", part, "code", code);
        BigDecimal rest = figures.amount(year, "part", part, "code", other);
        return amount == null || rest == null ? null : Change.percent(amount, amount.add(rest));
    }

    private static @Nullable RowValues first(List<RowValues> rows, String code) {
        return rows.stream()
                .filter(row -> row.text("code").equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal number(@Nullable RowValues row, String column) {
        return row == null ? null : row.number(column);
    }
}
