package org.juesuan.recognise;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.domain.statement.BudgetAccount;
import org.juesuan.domain.statement.Direction;
import org.juesuan.domain.statement.Measure;

/**
 * What one header wording says of the columns under it; null where it says nothing of that.
 *
 * @param code the fixed line code a three-public column or a lane carries
 * @param yearOffset −1 for a prior-year column, 0 otherwise
 */
public record ColumnTerm(
        @Nullable ColumnRole role,
        @Nullable Direction direction,
        @Nullable BudgetAccount account,
        @Nullable Measure measure,
        @Nullable AmountKind kind,
        @Nullable String code,
        int yearOffset)
        implements Serializable {

    /** A column of which no header says anything. */
    public static final ColumnTerm UNKNOWN = new ColumnTerm(null, null, null, null, null, null, 0);

    /** This header with a deeper one under it: the deeper one decides what it speaks of. */
    public ColumnTerm under(ColumnTerm deeper) {
        return new ColumnTerm(
                deeper.role != null ? deeper.role : role,
                deeper.direction != null ? deeper.direction : direction,
                deeper.account != null ? deeper.account : account,
                deeper.measure != null ? deeper.measure : measure,
                deeper.kind != null ? deeper.kind : kind,
                deeper.code != null ? deeper.code : code,
                deeper.yearOffset != 0 ? deeper.yearOffset : yearOffset);
    }

    /** What tells amounts under it from those of another column: money, measure, phase, item and year. */
    public List<Object> distinction() {
        return List.of(
                Optional.<Object>ofNullable(account),
                Optional.ofNullable(measure).orElse(Measure.TOTAL),
                Optional.<Object>ofNullable(kind),
                Optional.ofNullable(code).orElse("total"),
                yearOffset);
    }

    /** The same with another role. */
    public ColumnTerm as(ColumnRole other) {
        return new ColumnTerm(other, direction, account, measure, kind, code, yearOffset);
    }
}
