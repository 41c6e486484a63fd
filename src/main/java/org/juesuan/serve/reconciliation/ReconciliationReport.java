package org.juesuan.serve.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a reader is told of one document.
 *
 * @param key what the source tells documents apart by
 * @param verdict {@code accepted}, {@code accepted_with_breaks}, {@code quarantined} or {@code unreadable}
 * @param reason why it was refused; null where it was read
 * @param outcomes every identity at every place, exact ones too
 */
public record ReconciliationReport(
        String key,
        @Nullable String sha256,
        String path,
        @Nullable String reportId,
        @Nullable String entityName,
        @Nullable String edition,
        @Nullable Integer reportYear,
        @Nullable Integer pageCount,
        String verdict,
        @Nullable String reason,
        List<Outcome> outcomes,
        List<ShownFinding> findings,
        List<ShownStatement> statements,
        List<LedgerLine> ledger) {

    public ReconciliationReport {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
        statements = List.copyOf(statements);
        ledger = List.copyOf(ledger);
    }

    /**
     * One identity at one place.
     *
     * @param unit printed unit of its statement; null where none is known
     * @param reason why it was not evaluated; null where it was
     * @param terms the printed amounts of both sides; empty where the identity holds exactly
     */
    public record Outcome(
            String ruleId,
            String category,
            String severity,
            @Nullable String statement,
            String place,
            @Nullable BigDecimal left,
            @Nullable BigDecimal right,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal envelope,
            String verdict,
            @Nullable String reason,
            @Nullable String suggestion,
            @Nullable String waived,
            String sentence,
            @Nullable String unit,
            List<Term> terms) {
        public Outcome {
            terms = List.copyOf(terms);
        }
    }

    /** One printed amount that took part; row and column are 0 in a sentence of the narrative. */
    public record Term(
            String side,
            String statement,
            @Nullable Integer page,
            @Nullable String sheet,
            int row,
            int column,
            String cellReference,
            String label,
            String printed,
            String unit,
            @Nullable String corrected) {}

    /** One finding of any stage. */
    public record ShownFinding(
            String code,
            String severity,
            String stage,
            @Nullable String statement,
            @Nullable Integer page,
            @Nullable String sheet,
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable String printed,
            @Nullable String expected,
            String message) {}

    /** How one of the nine statements, or a self-evaluation form, stands. */
    public record ShownStatement(
            String statement,
            String state,
            @Nullable String title,
            @Nullable String unit,
            @Nullable Integer firstPage,
            @Nullable Integer lastPage) {}

    /** How many cells of a statement ended in one way. */
    public record LedgerLine(String statement, String disposition, String reason, int cells) {}

    /** The outcomes of one verdict, in the order of the catalogue. */
    public List<Outcome> outcomes(String verdict) {
        return outcomes.stream()
                .filter(outcome -> outcome.verdict().equals(verdict))
                .toList();
    }
}
