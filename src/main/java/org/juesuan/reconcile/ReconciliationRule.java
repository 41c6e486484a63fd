package org.juesuan.reconcile;

import java.util.List;
import org.juesuan.domain.finding.Severity;

/**
 * One identity (勾稽关系): a row of the catalogue and the SQL that gives its terms.
 *
 * @param blank what a side without a printed amount is: {@code ZERO} where the row or column it belongs to is printed
 *     elsewhere, {@code ABSENT} where nothing tells
 * @param reads the statements it needs, or {@code narrative}
 * @param unit what both sides are printed in where they are no money (%, 辆); empty for money
 * @param sql one query whose rows are terms: sha256, place, statement, side, fact_id, amount_yuan, precision_yuan and,
 *     where they differ from their defaults, sign and leaves
 */
public record ReconciliationRule(
        String id,
        Category category,
        Severity severity,
        Comparison comparison,
        Blank blank,
        List<String> reads,
        String sentenceZh,
        String sentenceEn,
        String unit,
        String sql) {

    /** What a side without a printed amount counts as. */
    public enum Blank {
        ZERO,
        ABSENT
    }

    public ReconciliationRule {
        reads = List.copyOf(reads);
    }
}
