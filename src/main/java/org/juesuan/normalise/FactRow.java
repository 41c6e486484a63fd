package org.juesuan.normalise;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.provenance.Box;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.domain.statement.CodeLevel;
import org.juesuan.domain.statement.Direction;
import org.juesuan.domain.statement.LineRole;
import org.juesuan.domain.statement.Measure;
import org.juesuan.domain.statement.StatementType;

/**
 * One printed amount with its meaning. Its columns are those of {@code mart.amount}.
 *
 * @param fiscalYear the year of the amount (a prior-year column differs from the report's year)
 * @param code classification code or fixed name; null where the line has no known meaning
 * @param codeLevel null for names and totals
 * @param codeResolution how the code was found: {@code printed}, {@code alias}, {@code by_name}, {@code fixed},
 *     {@code unresolved}
 * @param label as printed, white space removed
 * @param standardName official name of the code in that year; null where unknown
 * @param lane {@code left}, {@code middle}, {@code right}, or empty in a statement of one lane
 * @param amountYuan in yuan, exact
 * @param printed the amount exactly as printed
 * @param decimals digits printed after the point
 * @param corrected the printed text that an approved correction replaces; null where nothing was corrected
 * @param reference the cell's address on a sheet; empty for a page
 * @param box where the cell stands
 */
public record FactRow(
        StatementType statement,
        int fiscalYear,
        AmountKind amountKind,
        Direction direction,
        BudgetAccount budgetAccount,
        ClassificationScheme classification,
        @Nullable String code,
        @Nullable CodeLevel codeLevel,
        String codeResolution,
        String label,
        @Nullable String standardName,
        LineRole lineRole,
        boolean leaf,
        Measure measure,
        String lane,
        BigDecimal amountYuan,
        String printed,
        MoneyUnit unit,
        int decimals,
        @Nullable String corrected,
        Place place,
        String reference,
        Box box)
        implements Serializable {}
