package org.juesuan.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.PrintedAmount;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.domain.statement.LineRole;
import org.juesuan.extract.RawCell;
import org.juesuan.recognise.LineNames;
import org.juesuan.recognise.RecognisedRow;
import org.juesuan.recognise.StatementColumn;

/**
 * One line of one lane with its amounts, before it is known which lines have children.
 *
 * @param code null where the line has no known meaning
 * @param coded true where the code was printed, false for lines told by name
 * @param account the fund the line itself speaks of; null where it speaks of none
 */
record LineDraft(
        RecognisedRow row,
        int lane,
        LineNames.Lane list,
        @Nullable String code,
        boolean coded,
        ClassificationScheme scheme,
        LineRole role,
        String label,
        @Nullable String standardName,
        String resolution,
        @Nullable BudgetAccount account,
        List<Amount> amounts) {

    /**
     * An amount of the line.
     *
     * @param corrected the corrected text of an approved correction; null where the printed text counts
     */
    record Amount(
            StatementColumn column,
            RawCell cell,
            PrintedAmount printed,
            @Nullable String corrected) {}

    LineDraft {
        amounts = List.copyOf(amounts);
    }

    boolean printsIn(StatementColumn column) {
        return amounts.stream().anyMatch(amount -> amount.column().number() == column.number());
    }
}
