package org.juesuan.serve;

/** Ends a command with code 2 and one line that says what was asked for and what there is. */
final class UnknownChoice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownChoice(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
