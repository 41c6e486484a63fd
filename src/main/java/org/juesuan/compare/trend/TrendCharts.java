package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowValues;

/** The tables that charts are drawn from: the same figures as in the tables of the summary. */
final class TrendCharts {
    private static final List<String> SOURCES = List.of(
            "general_public_appropriation",
            "government_fund_appropriation",
            "state_capital_appropriation",
            "superior_subsidy",
            "institutional_service",
            "commercial_operating",
            "affiliate_remittance",
            "other");

    private static final List<String> FLOWS = List.of(
            "fiscal_appropriation",
            "superior_subsidy",
            "institutional_service",
            "commercial_operating",
            "affiliate_remittance",
            "other");

    private final TrendScope scope;
    private final TrendWords words;

    TrendCharts(TrendScope scope, TrendWords words) {
        this.scope = scope;
        this.words = words;
    }

    TrendChart totals(YearPair overall) {
        TableBuilder table = TableBuilder.chart(words, "totals")
                .columns(Kind.TEXT, "year")
                .titled(Kind.MONEY, "revenue_total", words.name("revenue_total"))
                .titled(Kind.MONEY, "expenditure_total", words.name("expenditure_total"));
        for (int year : scope.years()) {
            table.line(
                    0,
                    String.valueOf(year),
                    overall.amount(year, "direction", "revenue", "code", "current_year_total"),
                    overall.amount(year, "direction", "expenditure", "code", "current_year_total"));
        }
        return new TrendChart(TrendChart.Kind.COLUMNS, table.build());
    }

    TrendChart revenue(YearPair overall) {
        TableBuilder table =
                TableBuilder.chart(words, "revenue").columns(Kind.TEXT, "item").columns(Kind.MONEY, "now");
        for (String source : SOURCES) {
            slice(table, words.name(source), overall.amount(scope.year(), "direction", "revenue", "code", source));
        }
        return new TrendChart(TrendChart.Kind.PIE, table.build());
    }

    TrendChart expenditure(List<RowValues> functional) {
        TableBuilder table = TableBuilder.chart(words, "expenditure")
                .columns(Kind.TEXT, "item")
                .columns(Kind.MONEY, "now");
        classes(functional).forEach(row -> slice(table, row.text("name"), row.number("amount_yuan")));
        return new TrendChart(TrendChart.Kind.PIE, table.build());
    }

    private static void slice(TableBuilder table, String name, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() > 0) {
            table.line(0, name, amount);
        }
    }

    private static List<RowValues> classes(List<RowValues> functional) {
        return functional.stream()
                .filter(row -> row.text("code_level").equals("class"))
                .toList();
    }

    TrendChart classes(YearPair years) {
        TableBuilder table = TableBuilder.chart(words, "classes", String.valueOf(scope.year()))
                .columns(Kind.TEXT, "item");
        scope.years().forEach(year -> table.titled(Kind.MONEY, String.valueOf(year), String.valueOf(year)));
        Map<String, String> names = new TreeMap<>();
        years.rows().forEach(row -> names.put(row.text("code"), row.text("name")));
        names.forEach((code, name) -> {
            List<@Nullable Object> line = new ArrayList<>(List.of(code.isEmpty() ? words.name("unbridged") : name));
            scope.years().forEach(year -> line.add(years.amount(year, "code", code)));
            table.line(0, line);
        });
        return new TrendChart(TrendChart.Kind.STACKED, table.build());
    }

    TrendChart flows(List<RowValues> rows) {
        TableBuilder table = TableBuilder.chart(words, "flows")
                .columns(Kind.TEXT, "from", "to")
                .columns(Kind.MONEY, "amount");
        for (String source : FLOWS) {
            rows.stream()
                    .filter(row -> row.text("source").equals(source))
                    .forEach(row ->
                            table.line(0, words.name("flow." + source), row.text("name"), row.number("amount_yuan")));
        }
        return new TrendChart(TrendChart.Kind.SANKEY, table.build());
    }

    TrendChart heat(List<RowValues> rows) {
        List<Integer> years = rows.stream()
                .filter(row -> row.number("change_percent") != null)
                .map(row -> Integer.valueOf(row.text("fiscal_year")))
                .distinct()
                .sorted()
                .toList();
        TableBuilder table = TableBuilder.chart(words, "heat").columns(Kind.TEXT, "department");
        years.forEach(year -> table.titled(Kind.PERCENT, String.valueOf(year), String.valueOf(year)));
        Map<String, Map<Integer, RowValues>> departments = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("entity_name"),
                        LinkedHashMap::new,
                        Collectors.toMap(row -> Integer.valueOf(row.text("fiscal_year")), row -> row)));
        if (years.isEmpty()) {
            departments.clear();
        }
        departments.forEach((name, ofYear) -> {
            List<@Nullable Object> line = new ArrayList<>(List.of(name));
            years.forEach(year -> {
                RowValues row = ofYear.get(year);
                line.add(row == null ? null : row.number("change_percent"));
            });
            table.line(0, line);
        });
        return new TrendChart(TrendChart.Kind.HEAT, table.build());
    }

    TrendChart waterfall(List<RowValues> functional) {
        TableBuilder table = TableBuilder.chart(words, "waterfall")
                .columns(Kind.TEXT, "item")
                .columns(Kind.MONEY, "amount");
        functional.stream()
                .filter(row -> row.text("code").equals("total") && row.number("prior_yuan") != null)
                .findFirst()
                .ifPresent(total -> {
                    table.line(0, String.valueOf(scope.year() - 1), total.number("prior_yuan"));
                    classes(functional).forEach(row -> step(table, row));
                    unbridged(table, total);
                    table.line(0, String.valueOf(scope.year()), total.number("amount_yuan"));
                });
        return new TrendChart(TrendChart.Kind.WATERFALL, table.build());
    }

    private static void step(TableBuilder table, RowValues row) {
        BigDecimal change = new Change(row.number("amount_yuan"), row.number("prior_yuan")).amount();
        if (change != null && change.signum() != 0) {
            table.line(1, row.text("name"), change);
        }
    }

    private void unbridged(TableBuilder table, RowValues total) {
        BigDecimal unbridged = total.number("unbridged_yuan");
        if (unbridged != null && unbridged.signum() != 0) {
            table.line(1, words.name("unbridged"), unbridged.negate());
        }
    }
}
