package org.juesuan.pipeline;

/** A load that ended without publishing; the message says why and what to do. */
public final class LoadFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    LoadFailedException(String message) {
        super(message);
    }

    LoadFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
