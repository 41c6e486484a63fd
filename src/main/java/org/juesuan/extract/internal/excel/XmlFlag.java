package org.juesuan.extract.internal.excel;

import org.jspecify.annotations.Nullable;

/** A boolean attribute of Office XML. */
final class XmlFlag {
    private XmlFlag() {}

    static boolean isSet(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /** Stated, and stated to be off. */
    static boolean isCleared(@Nullable String value) {
        return value != null && !isSet(value);
    }
}
