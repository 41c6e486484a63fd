package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowValues;

/** 表2: appropriation expenditure by function down to 项, beside its budgets and the year before. */
final class FunctionalTable {
    private static final List<String> LEVELS = List.of("class", "section", "item");

    private final TrendWords words;
    private final TrendRequest request;
    private final int year;
    private final TableBuilder table;

    private FunctionalTable(TrendWords words, TrendRequest request, int year) {
        this.words = words;
        this.request = request;
        this.year = year;
        this.table = TableBuilder.table(words, "functional")
                .columns(Kind.TEXT, "code", "name")
                .columns(Kind.MONEY, "original", "revised", "now")
                .columns(Kind.PERCENT, "completion")
                .columns(Kind.MONEY, "before", "change")
                .columns(Kind.PERCENT, "percent")
                .columns(Kind.TEXT, "mark");
    }

    static TrendTable of(
            List<RowValues> rows, GeneralPublicBudget budget, TrendWords words, TrendRequest request, int year) {
        FunctionalTable functional = new FunctionalTable(words, request, year);
        rows.forEach(functional::line);
        rows.stream()
                .filter(row -> row.text("code").equals("total"))
                .findFirst()
                .ifPresent(total -> {
                    functional.unbridged(total);
                    functional.sayTotal(total, budget);
                });
        rows.forEach(functional::sayReason);
        return functional.table.build();
    }

    private void line(RowValues row) {
        Change change = change(row);
        @Nullable BigDecimal original = row.number("original_budget_yuan");
        table.line(
                LEVELS.indexOf(row.text("code_level")) + 1,
                row.text("code").equals("total") ? "" : row.text("code"),
                row.text("code").equals("total") ? words.name("total") : row.text("name"),
                original,
                row.number("revised_budget_yuan"),
                change.now(),
                Change.percent(change.now(), original),
                change.before(),
                change.amount(),
                change.percent(),
                mark(row, change));
    }

    private String mark(RowValues row, Change change) {
        List<String> marks = new ArrayList<>();
        if (isToBeExplained(change)) {
            marks.add(words.say("mark.explain"));
        }
        BigDecimal crossed = row.number("crossed_percent");
        if (crossed != null) {
            marks.add(words.say("mark.bridged", crossed.toPlainString()));
        }
        if (row.is("is_finer_than_before")) {
            marks.add(words.say("mark.finer"));
        }
        return String.join("；", marks);
    }

    /** What no code of this year answers to: shown apart, so that the lines of the year before add up to their total. */
    private void unbridged(RowValues total) {
        BigDecimal unbridged = total.number("unbridged_yuan");
        if (unbridged != null && unbridged.signum() != 0) {
            table.line(
                    1,
                    "",
                    words.name("unbridged"),
                    null,
                    null,
                    null,
                    null,
                    unbridged,
                    unbridged.negate(),
                    null,
                    words.say("mark.unbridged"));
            table.say("sentence.unbridged", Change.tenThousands(unbridged));
        }
    }

    private void sayTotal(RowValues total, GeneralPublicBudget budget) {
        Change change = change(total);
        if (change.now() == null) {
            return;
        }
        String now = Change.tenThousands(change.now());
        table.say("sentence.total", String.valueOf(year), words.name("appropriation"), now, change.inWords(words));
        budget.say(table, year);
    }

    private void sayReason(RowValues row) {
        Change change = change(row);
        if (row.text("code_level").equals("item") && isToBeExplained(change)) {
            String reason = row.text("reason").isEmpty()
                    ? words.say("sentence.reason.blank")
                    : words.say("sentence.reason", row.text("reason"), row.text("reason_page"));
            table.say("sentence.explain", row.text("code"), row.text("name"), change.inWords(words), reason);
        }
    }

    private boolean isToBeExplained(Change change) {
        return change.isToBeExplained(request.percentLimit(), request.amountLimit());
    }

    private static Change change(RowValues row) {
        return new Change(row.number("amount_yuan"), row.number("prior_yuan"));
    }
}
