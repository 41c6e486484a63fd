package org.juesuan.compare;

/** Something was asked for that the warehouse does not hold; the message names it and what is there. */
public final class UnknownValueException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnknownValueException(String message) {
        super(message);
    }
}
