package org.juesuan.domain.statement;

import java.util.Locale;

/** What a column counts. */
public enum Measure {
    TOTAL,
    FISCAL_APPROPRIATION,
    SUPERIOR_SUBSIDY,
    INSTITUTIONAL_SERVICE,
    COMMERCIAL_OPERATING,
    AFFILIATE_REMITTANCE,
    OTHER,
    BASIC,
    PROJECT,
    REMITTANCE_TO_SUPERIOR,
    SUBSIDY_TO_AFFILIATE,
    OPENING,
    REVENUE,
    CLOSING,
    PERSONNEL,
    ROUTINE_OPERATING;

    /** The name in the warehouse and in seeds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Measure ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
