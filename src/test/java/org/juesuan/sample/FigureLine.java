package org.juesuan.sample;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One line of a statement before any layout: its amounts as whole hundredths of the printed unit.
 *
 * @param slot 1-based place of the line in its lane of the national form
 * @param code functional or economic code, empty for a summary line
 * @param label printed name
 */
public record FigureLine(
        StatementKind statement, int slot, Lane lane, String code, String label, Map<Measure, Long> values) {

    public FigureLine {
        Map<Measure, Long> copy = new EnumMap<>(Measure.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** The amount, 0 where the line has none. */
    public long value(Measure measure) {
        return values.getOrDefault(measure, 0L);
    }
}
