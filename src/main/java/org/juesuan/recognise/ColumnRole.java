package org.juesuan.recognise;

import java.util.Locale;

/** What the cells of a column are. */
public enum ColumnRole {
    CODE,
    CODE_CLASS,
    CODE_SECTION,
    CODE_ITEM,
    LABEL,
    ORDINAL,
    AMOUNT,
    /** An amount that is part of its neighbour (其中：…). */
    OF_WHICH,
    IGNORED;

    static ColumnRole ofSeed(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** True where the column holds amounts. */
    public boolean holdsAmounts() {
        return this == AMOUNT || this == OF_WHICH;
    }

    /** True where the column holds a code or a part of one. */
    public boolean holdsCode() {
        return this == CODE || this == CODE_CLASS || this == CODE_SECTION || this == CODE_ITEM;
    }
}
