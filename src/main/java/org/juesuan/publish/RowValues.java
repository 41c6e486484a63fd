package org.juesuan.publish;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a query by column name. */
public record RowValues(Map<String, @Nullable Object> values) {
    public RowValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A number; null where the column is null or holds something else. */
    public @Nullable BigDecimal number(String column) {
        return values.get(column) instanceof BigDecimal number ? number : null;
    }

    /** As text; empty where the column is null. */
    public String text(String column) {
        Object value = values.get(column);
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** True where the column is true. */
    public boolean is(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }
}
