package org.juesuan.seed;

/** A seed file that cannot be used as it stands; the message names file, place, what was found and what was expected. */
public final class InvalidSeedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public InvalidSeedException(String message) {
        super(message);
    }

    /** Without the name of this class: an operator reads it. */
    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
