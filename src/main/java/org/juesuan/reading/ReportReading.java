package org.juesuan.reading;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.Severity;
import org.juesuan.narrative.GlossaryTerm;
import org.juesuan.narrative.NarrativeReading;
import org.juesuan.normalise.FactRow;
import org.juesuan.performance.PerformanceReading;
import org.juesuan.recognise.ReportIdentity;
import org.juesuan.recognise.ReportUnit;

/**
 * Everything read from one document.
 *
 * @param outcome what became of it
 * @param reason why it is ignored or unreadable, one clause; null where it was read
 * @param identity null where it was not read, or where body or year cannot be told (then a FATAL finding says so)
 * @param extractor adapter and version, for example {@code pdf/1}; empty where it was not read
 * @param statements one for each of the nine where it was read
 * @param narrative the lines outside the statements
 * @param told what those lines tell
 * @param glossary the terms of its glossary section (名词解释)
 * @param performance its self-evaluation forms (绩效自评表)
 */
public record ReportReading(
        Outcome outcome,
        @Nullable String reason,
        @Nullable ReportIdentity identity,
        int pageCount,
        String extractor,
        List<StatementReading> statements,
        List<FactRow> facts,
        List<Finding> findings,
        List<LedgerEntry> ledger,
        List<ReportUnit> units,
        List<NarrativeBlock> narrative,
        NarrativeReading told,
        List<GlossaryTerm> glossary,
        PerformanceReading performance)
        implements Serializable {

    /** What became of a document. */
    public enum Outcome {
        READ,
        IGNORED,
        UNREADABLE
    }

    public ReportReading {
        statements = List.copyOf(statements);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        ledger = List.copyOf(ledger);
        units = List.copyOf(units);
        narrative = List.copyOf(narrative);
        glossary = List.copyOf(glossary);
    }

    /** A reading without glossary and forms. */
    public ReportReading(
            Outcome outcome,
            @Nullable String reason,
            @Nullable ReportIdentity identity,
            int pageCount,
            String extractor,
            List<StatementReading> statements,
            List<FactRow> facts,
            List<Finding> findings,
            List<LedgerEntry> ledger,
            List<ReportUnit> units,
            List<NarrativeBlock> narrative,
            NarrativeReading told) {
        this(
                outcome,
                reason,
                identity,
                pageCount,
                extractor,
                statements,
                facts,
                findings,
                ledger,
                units,
                narrative,
                told,
                List.of(),
                PerformanceReading.NONE);
    }

    /** True where a FATAL finding keeps the whole document out of the facts. */
    public boolean quarantined() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.FATAL);
    }

    /** A document that holds no final accounts. */
    public static ReportReading ignored(String reason, int pageCount, String extractor) {
        return empty(Outcome.IGNORED, reason, pageCount, extractor);
    }

    /** A document that cannot be read. */
    public static ReportReading unreadable(String reason) {
        return empty(Outcome.UNREADABLE, reason, 0, "");
    }

    private static ReportReading empty(Outcome outcome, String reason, int pageCount, String extractor) {
        return new ReportReading(
                outcome,
                reason,
                null,
                pageCount,
                extractor,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NarrativeReading.NONE);
    }
}
