package org.juesuan.narrative;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.MoneyUnit;
import org.juesuan.domain.statement.AmountKind;

/**
 * One amount or count told by the narrative.
 *
 * @param section where it is told ({@code seeds/narrative/section.csv})
 * @param topic what it belongs to; the name of a statement where one of the nine prints the same figure
 * @param code line or item of the topic; null where an item's names fit no code or several
 * @param measure as in the statements; {@code change} for the difference from the prior year and {@code
 *     budget_change} for that from the budget of {@code amountKind}, negative for a decrease
 * @param fiscalYear year of the amount; the prior year for an implied one
 * @param amount in {@code unit}
 * @param unit 万元 and the like; for counts 个, 辆, 人次, 台, 批次; 分 for a score
 * @param decimals digits printed after the point
 * @param printed the number as printed; for an implied amount the number it follows from
 * @param implied true where it is not printed and follows from this year's total and the printed change
 * @param reason the reason printed for it; null where none is
 * @param sentence as printed, line breaks removed
 * @param page where the figure stands
 */
public record NarrativeAmount(
        String section,
        String topic,
        @Nullable String code,
        String measure,
        AmountKind amountKind,
        int fiscalYear,
        BigDecimal amount,
        String unit,
        int decimals,
        String printed,
        boolean implied,
        @Nullable String reason,
        String sentence,
        int page)
        implements Serializable {

    /** The same amount with the reason told for it. */
    NarrativeAmount because(String told) {
        return new NarrativeAmount(
                section,
                topic,
                code,
                measure,
                amountKind,
                fiscalYear,
                amount,
                unit,
                decimals,
                printed,
                implied,
                told,
                sentence,
                page);
    }

    /** Whether both tell an amount of the same thing, this one of the same year and phase. */
    boolean isOfSame(NarrativeAmount other) {
        return topic.equals(other.topic)
                && Objects.equals(code, other.code)
                && measure.equals(other.measure)
                && amountKind == other.amountKind
                && fiscalYear == other.fiscalYear;
    }

    /** Whether both tell the same of the same thing. */
    boolean repeats(NarrativeAmount other) {
        return code != null && isOfSame(other) && amount.compareTo(other.amount) == 0 && unit.equals(other.unit);
    }

    boolean isTotalOf(Subject subject) {
        return topic.equals(subject.topic())
                && Objects.equals(code, subject.code())
                && measure.equals(subject.measure())
                && amountKind == AmountKind.OUTTURN;
    }

    /** The amount in yuan; empty for counts and scores. */
    public Optional<BigDecimal> amountYuan() {
        return MoneyUnit.parse(unit).map(money -> money.toYuan(amount));
    }
}
