package org.juesuan.sample;

import java.util.Locale;

/** Where a column stands in a table whose lanes are printed side by side. */
public enum Lane {
    WHOLE,
    LEFT,
    MIDDLE,
    RIGHT;

    /** The name in the ground-truth files: empty where the table has a single lane. */
    public String block() {
        return this == WHOLE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
