package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Kind;

/** 表1: revenue by source, expenditure by nature, balances, totals; all money. */
final class OverallTable {
    private static final List<String> SOURCES = List.of(
            "general_public_appropriation",
            "government_fund_appropriation",
            "state_capital_appropriation",
            "superior_subsidy",
            "institutional_service",
            "commercial_operating",
            "affiliate_remittance",
            "other");
    private static final List<String> NATURES = List.of(
            "basic", "project", "remittance_to_superior", "commercial_operating_expenditure", "subsidy_to_affiliate");
    private static final String TOTAL = "current_year_total";

    private final YearPair figures;
    private final TrendWords words;
    private final TableBuilder table;

    private OverallTable(YearPair figures, TrendWords words) {
        this.figures = figures;
        this.words = words;
        this.table = TableBuilder.table(words, "overall")
                .columns(Kind.TEXT, "item")
                .columns(Kind.MONEY, "before", "now", "change")
                .columns(Kind.PERCENT, "percent", "share");
    }

    static TrendTable of(YearPair figures, TrendWords words) {
        OverallTable overall = new OverallTable(figures, words);
        overall.side("revenue", "revenue", SOURCES, List.of("use_of_non_appropriation_surplus", "opening"));
        overall.side("expenditure", "nature", NATURES, List.of("surplus_allocation", "closing"));
        return overall.table.build();
    }

    private void side(String side, String partSide, List<String> parts, List<String> balances) {
        @Nullable BigDecimal whole = figures.amount(figures.year(), "direction", side, "code", TOTAL);
        line(0, side + "_total", figures.change("direction", side, "code", TOTAL), whole);
        for (String part : parts) {
            String code = code(part);
            line(1, part, part(side, partSide, parts, code), whole);
        }
        for (String balance : balances) {
            line(0, balance, figures.change("direction", "balance", "code", balance), null);
        }
        Change grand = figures.change("direction", side, "code", "grand_total");
        line(0, side + "_grand_total", grand, null);
        say(side + "_grand_total", grand);
        say(side + "_total", figures.change("direction", side, "code", TOTAL));
    }

    private Change part(String side, String partSide, List<String> parts, String code) {
        return new Change(
                part(figures.year(), side, partSide, parts, code),
                part(figures.year() - 1, side, partSide, parts, code));
    }

    /** A part that a report does not print is nothing where the printed ones make up the whole; else it is unknown. */
    private @Nullable BigDecimal part(int year, String side, String partSide, List<String> parts, String code) {
        BigDecimal printed = figures.amount(year, "direction", partSide, "code", code);
        BigDecimal whole = figures.amount(year, "direction", side, "code", TOTAL);
        if (printed != null || whole == null) {
            return printed;
        }
        BigDecimal sum = parts.stream()
                .map(part -> figures.amount(year, "direction", partSide, "code", code(part)))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(whole) == 0 ? BigDecimal.ZERO : null;
    }

    private static String code(String part) {
        return part.equals("commercial_operating_expenditure") ? "commercial_operating" : part;
    }

    private void line(int depth, String name, Change change, @Nullable BigDecimal whole) {
        if (change.isNothing()) {
            return;
        }
        table.line(
                depth,
                words.name(name),
                change.before(),
                change.now(),
                change.amount(),
                change.percent(),
                Change.percent(change.now(), whole));
    }

    private void say(String name, Change change) {
        if (change.now() != null) {
            table.say(
                    "sentence.total",
                    String.valueOf(figures.year()),
                    words.name(name),
                    Change.tenThousands(change.now()),
                    change.inWords(words));
        }
    }
}
