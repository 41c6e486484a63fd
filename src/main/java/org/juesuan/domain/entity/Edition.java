package org.juesuan.domain.entity;

import java.util.Locale;

/** Whether the accounts are consolidated over a department's units (部门决算) or of one unit alone (单位决算). */
public enum Edition {
    DEPARTMENT,
    UNIT;

    /** The name in the warehouse. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
