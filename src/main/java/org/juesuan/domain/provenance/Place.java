package org.juesuan.domain.provenance;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where something is printed. Rows and columns count from 1 within a statement: rows that hold any text, headers and
 * column-number lines not counted, over all pages of the statement.
 *
 * @param page one-based page (PDF) or sheet position; null where the whole document is meant
 * @param sheet sheet name; null for a PDF
 * @param row null where no single row is meant
 * @param column null where no single column is meant
 */
public record Place(
        @Nullable Integer page,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable Integer column) implements Serializable {

    /** The whole document. */
    public static Place document() {
        return new Place(null, null, null, null);
    }

    /** A page or sheet as a whole. */
    public static Place page(int page, @Nullable String sheet) {
        return new Place(page, sheet, null, null);
    }
}
