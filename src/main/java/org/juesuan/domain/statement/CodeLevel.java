package org.juesuan.domain.statement;

import java.util.Locale;

/** Level of a classification code: class 类, section 款, item 项. */
public enum CodeLevel {
    CLASS,
    SECTION,
    ITEM;

    /** The name in the warehouse and in seeds. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CodeLevel ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
