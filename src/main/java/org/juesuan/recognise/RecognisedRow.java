package org.juesuan.recognise;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.RawCell;

/**
 * A body row that holds any text.
 *
 * @param number one-based over all pages of the statement
 * @param page page of a PDF or position of the sheet
 * @param cells printed cells by column number; a blank cell has no entry
 */
public record RecognisedRow(int number, int page, @Nullable String sheet, Map<Integer, RawCell> cells)
        implements Serializable {
    public RecognisedRow {
        cells = Collections.unmodifiableMap(new TreeMap<>(cells));
    }

    /** The cell's printed text; empty where it is blank. */
    public String text(StatementColumn column) {
        RawCell cell = cells.get(column.number());
        return cell == null ? "" : cell.text();
    }
}
