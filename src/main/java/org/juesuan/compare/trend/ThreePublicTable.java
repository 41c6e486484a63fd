package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowValues;

/**
 * 表4: the three public expenses, meetings and training, each beside the one budget its report prints; meetings and
 * training of basic expenditure, for which no report prints a budget, under their own names.
 */
final class ThreePublicTable {
    private static final String TOTAL = "three_public_total";
    private static final List<String> ITEMS = List.of(
            TOTAL,
            "overseas_travel",
            "vehicles",
            "vehicle_purchase",
            "vehicle_operation",
            "reception",
            "meetings",
            "training",
            "meetings_basic",
            "training_basic");
    private static final List<String> PARTS_OF_VEHICLES = List.of("vehicle_purchase", "vehicle_operation");
    private static final List<String> BESIDE =
            List.of(TOTAL, "meetings", "training", "meetings_basic", "training_basic");

    private static final List<String> BASES = List.of("revised_budget", "original_budget", "budget_unspecified");

    private final TrendWords words;
    private final TableBuilder table;

    private ThreePublicTable(TrendWords words) {
        this.words = words;
        this.table = TableBuilder.table(words, "three_public")
                .columns(Kind.TEXT, "item")
                .columns(Kind.MONEY, "before", "budget", "now")
                .columns(Kind.PERCENT, "completion.any")
                .columns(Kind.TEXT, "budget.basis")
                .columns(Kind.MONEY, "change")
                .columns(Kind.PERCENT, "percent");
    }

    static TrendTable of(List<RowValues> rows, TrendWords words) {
        ThreePublicTable three = new ThreePublicTable(words);
        for (String item : ITEMS) {
            rows.stream()
                    .filter(row -> row.text("code").equals(item.equals(TOTAL) ? "total" : item))
                    .findFirst()
                    .ifPresent(row -> three.item(item, row));
        }
        return three.table.build();
    }

    private void item(String item, RowValues row) {
        Change change = new Change(row.number("amount_yuan"), row.number("prior_yuan"));
        String basis = BASES.stream()
                .filter(base -> row.number(base + "_yuan") != null)
                .findFirst()
                .orElse("original_budget");
        @Nullable BigDecimal budget = row.number(basis + "_yuan");
        int depth = BESIDE.contains(item) ? 0 : PARTS_OF_VEHICLES.contains(item) ? 2 : 1;
        table.line(
                depth,
                words.name(item),
                change.before(),
                budget,
                change.now(),
                Change.percent(change.now(), budget),
                budget == null ? "" : words.name(basis),
                change.amount(),
                change.percent());
        say(words.name(item), change, budget, words.name(basis));
    }

    private void say(String item, Change change, @Nullable BigDecimal budget, String basis) {
        if (change.now() == null) {
            table.say("sentence.no.outturn", item);
            return;
        }
        String now = Change.tenThousands(change.now());
        BigDecimal completion = Change.percent(change.now(), budget);
        if (completion == null) {
            table.say("sentence.no.budget", item, now, change.inWords(words));
        } else {
            table.say("sentence.completion.three", item, now, basis, completion.toPlainString(), change.inWords(words));
        }
    }
}
