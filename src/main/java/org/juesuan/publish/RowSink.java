package org.juesuan.publish;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a query one by one, so that a result may be larger than memory. */
public interface RowSink {

    /** The columns; told once, before any row. */
    void columns(List<Column> columns) throws IOException;

    /**
     * One row: texts, numbers as {@code BigDecimal}, booleans, lists, maps, nulls; dates
     * and times as text.
     */
    void row(List<@Nullable Object> values) throws IOException;

    /** No more rows. */
    void end() throws IOException;

    /**
     * A column of a result.
     *
     * @param numeric true where its values are numbers
     */
    record Column(String name, boolean numeric) {}
}
