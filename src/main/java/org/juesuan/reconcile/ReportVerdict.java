package org.juesuan.reconcile;

import java.util.Locale;

/** What becomes of a report that was read. */
public enum ReportVerdict {
    ACCEPTED,
    /** At least one identity of severity ERROR breaks and is not waived; the report is loaded all the same. */
    ACCEPTED_WITH_BREAKS,
    /** A FATAL finding keeps it out of the warehouse. */
    QUARANTINED;

    /** The name in the warehouse. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReportVerdict ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
