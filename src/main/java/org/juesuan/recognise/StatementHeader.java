package org.juesuan.recognise;

import java.util.List;

/**
 * The header of a statement's first table.
 *
 * @param columns its columns from left to right
 * @param bodyStart zero-based first row under the header, column-number line included in the body
 * @param cells keys of every header wording, to know repeated headers by
 */
record StatementHeader(List<StatementColumn> columns, int bodyStart, List<String> cells) {
    StatementHeader {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** True where at least one column is understood as amounts. */
    boolean understood() {
        return columns.stream().anyMatch(StatementColumn::holdsAmounts);
    }
}
