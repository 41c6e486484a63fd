package org.juesuan.reconcile;

import java.util.Locale;

/** How the two sides of an identity are held against each other; each has its own envelope. */
public enum Comparison {
    /** Two sums of printed amounts; half a printed place for each non-zero term. */
    EQUALITY,
    /** One item printed twice; nothing is allowed. */
    COPY_LEAF,
    /** One computed total printed twice; one printed place, or what the rounding of its leaves can explain. */
    COPY_TOTAL,
    /** The left side does not exceed the right. */
    AT_MOST,
    /** Two figures that may differ for good reasons; a difference is told and never a break. */
    COMPARABLE;

    /** The name in the catalogue. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Comparison ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
