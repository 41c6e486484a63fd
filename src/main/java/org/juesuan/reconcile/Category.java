package org.juesuan.reconcile;

import java.util.Locale;

/** What an identity spans: one statement, two statements, two reports, or a statement and the narrative. */
public enum Category {
    STATEMENT,
    CROSS_STATEMENT,
    CROSS_REPORT,
    NARRATIVE;

    /** The name in the catalogue and in the warehouse. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Category ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
