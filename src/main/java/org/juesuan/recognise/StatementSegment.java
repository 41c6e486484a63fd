package org.juesuan.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;

/**
 * What stands between a statement's title and the next heading.
 *
 * @param mark 公开01表 and the like; null where none is printed
 * @param before lines between title and first table, and just above the title
 * @param after lines under the tables and between them
 */
record StatementSegment(
        StatementType type,
        String title,
        @Nullable String mark,
        int titlePage,
        @Nullable String sheet,
        List<TextLine> before,
        List<RawTable> tables,
        List<TextLine> after) {

    StatementSegment {
        before = List.copyOf(before);
        tables = List.copyOf(tables);
        after = List.copyOf(after);
    }

    /** Its number of cells. */
    int cells() {
        return tables.stream().mapToInt(table -> table.cells().size()).sum();
    }
}
