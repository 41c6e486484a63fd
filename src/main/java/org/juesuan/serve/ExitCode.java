package org.juesuan.serve;

/** What a command's exit code tells a script. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    /** Accepted, with at least one break or one finding of severity ERROR. */
    static final int BREAKS_OR_ERRORS = 3;
    /** At least one document unreadable or quarantined; the others are loaded. Told before breaks. */
    static final int REFUSED_DOCUMENTS = 4;

    private ExitCode() {}
}
