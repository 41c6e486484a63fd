package org.juesuan.reading;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.StatementState;
import org.juesuan.domain.statement.StatementType;

/**
 * How one of the nine statements stands in a report.
 *
 * @param title as printed; null where absent
 * @param printedMark 公开01表 and the like; null where none is printed
 * @param unit null where none is printed
 * @param precisionYuan the finest printed place in yuan; null without amounts
 * @param emptySentence the sentence that declares it empty; null where none is printed
 */
public record StatementReading(
        StatementType statement,
        BudgetAccount budgetAccount,
        StatementState state,
        @Nullable String title,
        @Nullable String printedMark,
        @Nullable MoneyUnit unit,
        @Nullable BigDecimal precisionYuan,
        @Nullable String emptySentence,
        @Nullable Integer firstPage,
        @Nullable Integer lastPage)
        implements Serializable {}
