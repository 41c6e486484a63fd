package org.juesuan.publish;

/** A query that was refused or failed; the message says what was found and what to do. */
public final class QueryFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    QueryFailedException(String message) {
        super(message);
    }

    QueryFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
