package org.juesuan.narrative;

import java.math.BigDecimal;
import java.util.Objects;
import org.juesuan.domain.statement.AmountKind;

/** What 'compared with last year' implies: the prior year's total is this year's less the printed change. */
final class ImpliedPriorYear {
    private ImpliedPriorYear() {}

    static boolean isTotalOf(NarrativeAmount amount, NarrativeAmount change, String measure) {
        return amount.topic().equals(change.topic())
                && Objects.equals(amount.code(), change.code())
                && amount.measure().equals(measure)
                && amount.amountKind() == AmountKind.OUTTURN
                && amount.unit().equals(change.unit());
    }

    /** What 'unchanged' implies. */
    static NarrativeAmount same(NarrativeAmount total, String words, String sentence, int page, int priorYear) {
        return implied(total, total.amount(), words, sentence, page, priorYear);
    }

    static NarrativeAmount of(NarrativeAmount total, NarrativeAmount change, int priorYear) {
        BigDecimal implied = total.amount().subtract(change.amount());
        return implied(total, implied, change.printed(), change.sentence(), change.page(), priorYear);
    }

    private static NarrativeAmount implied(
            NarrativeAmount total, BigDecimal implied, String printed, String sentence, int page, int priorYear) {
        return new NarrativeAmount(
                total.section(),
                total.topic(),
                total.code(),
                total.measure(),
                AmountKind.OUTTURN,
                priorYear,
                implied,
                total.unit(),
                Math.max(0, implied.scale()),
                printed,
                true,
                null,
                sentence,
                page);
    }
}
