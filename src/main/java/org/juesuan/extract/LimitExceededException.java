package org.juesuan.extract;

/** A bound on one document was passed. The message is the clause its reader gets; unchecked to pass through parsers. */
public final class LimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LimitExceededException(String reason) {
        super(reason);
    }
}
