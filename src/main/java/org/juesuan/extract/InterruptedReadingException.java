package org.juesuan.extract;

/** The thread that reads a document was told to stop. Unchecked to pass through parsers. */
public final class InterruptedReadingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private InterruptedReadingException() {
        super("told to stop");
    }

    /** Ends the reading if its thread was interrupted, and leaves it interrupted; to be called wherever a parser loops. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedReadingException();
        }
    }
}
