package org.juesuan.domain.entity;

import java.util.Locale;

/** What kind of body publishes: a department, its own level (本级/机关), a unit under it, or a system (系统). */
public enum EntityKind {
    DEPARTMENT,
    OWN_LEVEL,
    UNIT,
    SYSTEM;

    /** The name in the warehouse. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
