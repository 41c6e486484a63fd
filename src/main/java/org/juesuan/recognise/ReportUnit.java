package org.juesuan.recognise;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of units whose accounts are consolidated (决算单位构成).
 *
 * @param level {@code own_level} or {@code unit}
 * @param note what stands beside it; null where nothing does
 */
public record ReportUnit(
        int ordinal,
        String unitName,
        String level,
        @Nullable String note) implements Serializable {}
