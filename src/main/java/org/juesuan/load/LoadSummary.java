package org.juesuan.load;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a load came to, over all the files it found.
 *
 * @param runId the run that brought what is published
 * @param change what the load made of the published file
 * @param documents number of files by state, in the order of the states
 * @param reports the accepted reports among them, by path
 * @param refused the unreadable and quarantined files, by path
 * @param findings number of findings of the accepted reports by severity, gravest first
 * @param facts amounts of the accepted reports
 * @param crossReportBreaks identities between reports that break and are not waived, over the whole warehouse
 */
public record LoadSummary(
        String runId,
        Change change,
        Map<String, Integer> documents,
        List<ReportLine> reports,
        List<RefusedDocument> refused,
        Map<String, Integer> findings,
        long facts,
        long crossReportBreaks) {

    /** What a load makes of the published file. */
    public enum Change {
        /** It took the place of the last one. */
        PUBLISHED,
        /** It stayed, since no file, rule or seed has changed since. */
        NOTHING_NEW
    }

    /** The same, said by a later load that found nothing new. */
    public LoadSummary asNothingNew() {
        return new LoadSummary(
                runId, Change.NOTHING_NEW, documents, reports, refused, findings, facts, crossReportBreaks);
    }

    /** One accepted report. */
    public record ReportLine(
            String entityName, int year, String edition, String verdict, int statements, int facts, int findings) {}

    /**
     * One file that could not be loaded.
     *
     * @param code of its first FATAL finding; null where it could not be read
     */
    public record RefusedDocument(
            String path,
            String state,
            String reason,
            @Nullable String code,
            @Nullable String statement,
            @Nullable Integer page,
            @Nullable Integer row,
            @Nullable Integer column,
            @Nullable String printed,
            @Nullable String expected) {}

    /** True where at least one document was unreadable or quarantined. */
    public boolean hasRefused() {
        return !refused.isEmpty();
    }

    /** True where an accepted report has a break or a finding of severity ERROR. */
    public boolean hasBreaksOrErrors() {
        return documents.getOrDefault("accepted_with_breaks", 0) > 0
                || findings.getOrDefault("ERROR", 0) > 0
                || crossReportBreaks > 0;
    }
}
