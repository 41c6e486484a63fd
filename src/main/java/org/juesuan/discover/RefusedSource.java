package org.juesuan.discover;

import java.io.Serializable;

/**
 * Something found that was not read.
 *
 * @param path as reached from the source given, with {@code /} between names
 * @param reason one clause
 */
public record RefusedSource(String path, Verdict verdict, String reason) implements Serializable {

    /** How much it matters. */
    public enum Verdict {
        /** Reported, and no error. */
        IGNORED,
        /** A document that should have been read. */
        UNREADABLE
    }
}
