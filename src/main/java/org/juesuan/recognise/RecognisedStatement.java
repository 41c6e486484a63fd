package org.juesuan.recognise;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.StatementType;

/**
 * One statement of a report, understood: which columns it has and which rows.
 *
 * @param mark 公开01表 and the like; null where none is printed
 * @param unit null where none is printed
 * @param emptySentence the sentence that declares it empty; null where none is printed
 * @param notes lines under the tables
 * @param bodies names of the body in its title block
 * @param years years in its title block
 * @param ledger cells already accounted for: headers, blanks, dropped lines
 * @param cells all cells of its tables
 */
public record RecognisedStatement(
        StatementType type,
        BudgetAccount account,
        String title,
        @Nullable String mark,
        @Nullable MoneyUnit unit,
        @Nullable String emptySentence,
        int firstPage,
        int lastPage,
        @Nullable String sheet,
        List<StatementColumn> columns,
        List<RecognisedRow> rows,
        List<String> notes,
        List<String> bodies,
        List<Integer> years,
        CellLedger ledger,
        int cells)
        implements Serializable {
    public RecognisedStatement {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        bodies = List.copyOf(bodies);
        years = List.copyOf(years);
    }

    /** True where a cell in an amount column prints a number, be it one that cannot be read as an amount. */
    public boolean printsAmounts() {
        return rows.stream().anyMatch(this::printsAmount);
    }

    private boolean printsAmount(RecognisedRow row) {
        return columns.stream()
                .filter(StatementColumn::holdsAmounts)
                .anyMatch(column -> CellText.printsDigit(row.text(column)));
    }

    /** Number of lanes that stand side by side. */
    public int lanes() {
        return columns.stream().mapToInt(StatementColumn::lane).max().orElse(0) + 1;
    }
}
