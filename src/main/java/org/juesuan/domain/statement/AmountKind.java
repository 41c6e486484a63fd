package org.juesuan.domain.statement;

import java.util.Locale;

/** Which phase of the budget cycle a figure belongs to (决算数, 年初预算数, 全年/调整预算数, 预算数 of unknown basis). */
public enum AmountKind {
    OUTTURN,
    ORIGINAL_BUDGET,
    REVISED_BUDGET,
    BUDGET_UNSPECIFIED;

    /** The name in the warehouse and in seeds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AmountKind ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
