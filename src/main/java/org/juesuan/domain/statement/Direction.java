package org.juesuan.domain.statement;

import java.util.Locale;

/** Whether money came in, went out, or stood at a date. */
public enum Direction {
    REVENUE,
    EXPENDITURE,
    BALANCE;

    /** The name in the warehouse and in seeds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Direction ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
