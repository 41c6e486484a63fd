package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowValues;

/** 表5: what was carried into the year, came in, went out and was carried on, by fund. */
final class CarryOverTable {
    private static final List<String> FUNDS =
            List.of("all", "fiscal_appropriation", "general_public", "government_fund", "state_capital");

    private static final int DEEPEST = 2;

    private CarryOverTable() {}

    static TrendTable of(List<RowValues> rows, TrendWords words, int year) {
        TableBuilder table = TableBuilder.table(words, "carry_over")
                .columns(Kind.TEXT, "item")
                .columns(Kind.MONEY, "opening", "revenue", "expenditure", "closing")
                .columns(Kind.PERCENT, "rate");
        for (String fund : FUNDS) {
            row(rows, fund, year).ifPresent(row -> {
                line(table, words.name(fund), Math.min(FUNDS.indexOf(fund), DEEPEST), row);
                say(table, words.name(fund), row);
            });
        }
        return table.build();
    }

    /** Closing as a percentage of what there was to spend; null where either is not printed or nothing was there. */
    static @Nullable BigDecimal rate(List<RowValues> rows, String fund, int year) {
        return row(rows, fund, year).map(CarryOverTable::rate).orElse(null);
    }

    private static Optional<RowValues> row(List<RowValues> rows, String fund, int year) {
        return rows.stream()
                .filter(row -> row.text("budget_account").equals(fund)
                        && row.text("fiscal_year").equals(String.valueOf(year)))
                .findFirst();
    }

    private static @Nullable BigDecimal rate(RowValues row) {
        BigDecimal opening = row.number("opening_yuan");
        BigDecimal revenue = row.number("revenue_yuan");
        return opening == null || revenue == null
                ? null
                : Change.percent(row.number("closing_yuan"), opening.add(revenue));
    }

    private static void line(TableBuilder table, String name, int depth, RowValues row) {
        table.line(
                depth,
                name,
                row.number("opening_yuan"),
                row.number("revenue_yuan"),
                row.number("expenditure_yuan"),
                row.number("closing_yuan"),
                rate(row));
    }

    private static void say(TableBuilder table, String name, RowValues row) {
        BigDecimal closing = row.number("closing_yuan");
        BigDecimal rate = rate(row);
        if (closing != null && rate != null) {
            table.say("sentence.carry", name, Change.tenThousands(closing), rate.toPlainString());
        } else if (closing != null) {
            table.say("sentence.carry.unknown", name, Change.tenThousands(closing));
        }
    }
}
