package org.juesuan.operate;

import java.util.List;
import org.juesuan.load.LoadSummary;

/** What the exit code says of a load that published. */
public final class LoadOutcome {
    /** The states of a document, as they are told. */
    public static final List<String> STATES = List.of(
            "accepted", "accepted_with_breaks", "duplicate", "superseded", "ignored", "quarantined", "unreadable");

    private static final int DONE = 0;
    private static final int BREAKS_OR_ERRORS = 3;
    private static final int REFUSED_DOCUMENTS = 4;

    private LoadOutcome() {}

    /** Refused documents are told before breaks. */
    public static int exitCode(LoadSummary summary) {
        if (summary.hasRefused()) {
            return REFUSED_DOCUMENTS;
        }
        return summary.hasBreaksOrErrors() ? BREAKS_OR_ERRORS : DONE;
    }
}
