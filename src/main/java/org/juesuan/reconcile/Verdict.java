package org.juesuan.reconcile;

import java.util.Locale;

/** What an identity says at one place. {@code DIFFERS} is said of comparable figures only and is never a break. */
public enum Verdict {
    EXACT,
    ROUNDING,
    BREAK,
    DIFFERS,
    NOT_EVALUATED;

    /** The name in the warehouse. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Verdict ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
