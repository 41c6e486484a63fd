package org.juesuan.domain.statement;

import java.util.Locale;

/** What a printed line is in its statement; only details may be summed. */
public enum LineRole {
    DETAIL,
    SUBTOTAL,
    OF_WHICH,
    TOTAL,
    GRAND_TOTAL;

    /** The name in the warehouse and in seeds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LineRole ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
