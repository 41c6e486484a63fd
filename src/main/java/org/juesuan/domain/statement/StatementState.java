package org.juesuan.domain.statement;

import java.util.Locale;

/** Whether a statement stands in the report: with figures, with the sentence that it is empty, or not at all. */
public enum StatementState {
    PRESENT,
    DECLARED_EMPTY,
    ABSENT;

    /** The name in the warehouse and in seeds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static StatementState ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
