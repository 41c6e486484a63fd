package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowValues;

/** General public expenditure beside its budgets: the one base whose budget reports tell as a whole. */
record GeneralPublicBudget(List<RowValues> rows) {

    /** Outturn as a percentage of the original budget; null where not every department tells it. */
    @Nullable
    BigDecimal completion(int year) {
        return of(year).map(row -> Change.percent(row.number("amount_yuan"), row.number("original_budget_yuan")))
                .orElse(null);
    }

    /** Revised less original budget as a percentage of the original; null where not every department tells both. */
    @Nullable
    BigDecimal adjustment(int year) {
        return of(year).map(row -> new Change(row.number("revised_budget_yuan"), row.number("original_budget_yuan")))
                .map(Change::percent)
                .orElse(null);
    }

    void say(TableBuilder table, int year) {
        BigDecimal completion = completion(year);
        RowValues row = of(year).orElse(null);
        BigDecimal original = row == null ? null : row.number("original_budget_yuan");
        BigDecimal spent = row == null ? null : row.number("amount_yuan");
        if (completion == null || original == null || spent == null) {
            table.say("sentence.completion.unknown");
            return;
        }
        table.say(
                "sentence.completion",
                String.valueOf(year),
                Change.tenThousands(original),
                Change.tenThousands(spent),
                completion.toPlainString());
    }

    private Optional<RowValues> of(int year) {
        return rows.stream()
                .filter(row -> row.text("fiscal_year").equals(String.valueOf(year)))
                .findFirst();
    }
}
