package org.juesuan.domain.statement;

import java.util.Locale;

/** The scheme that a line's code belongs to. */
public enum ClassificationScheme {
    FUNCTIONAL,
    ECONOMIC,
    REVENUE_SOURCE,
    EXPENDITURE_NATURE,
    THREE_PUBLIC,
    BALANCE;

    /** The name in the warehouse and in seeds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ClassificationScheme ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
