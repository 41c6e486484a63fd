package org.juesuan.operate;

import org.juesuan.load.LoadSummary;

/** What the exit code says of a load that published. */
public final class LoadOutcome {
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
