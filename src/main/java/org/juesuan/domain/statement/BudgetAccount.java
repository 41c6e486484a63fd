package org.juesuan.domain.statement;

import java.util.Locale;

/** Which money a figure counts; {@code all} is never added to its parts. */
public enum BudgetAccount {
    ALL,
    FISCAL_APPROPRIATION,
    GENERAL_PUBLIC,
    GOVERNMENT_FUND,
    STATE_CAPITAL;

    /** The name in the warehouse and in seeds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static BudgetAccount ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
