package org.juesuan.recognise;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;

/**
 * A self-evaluation form (绩效自评表) as it stands in a document.
 *
 * @param title as printed; null where a table is told by its header words alone
 * @param page one-based page or sheet position of its title
 * @param sheet sheet name; null for a PDF
 * @param lines printed between title and first table
 * @param tables its grid, one table a page or band, in reading order; never empty
 */
public record FormSegment(
        FormKind kind,
        @Nullable String title,
        int page,
        @Nullable String sheet,
        List<TextLine> lines,
        List<RawTable> tables)
        implements Serializable {
    public FormSegment {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }
}
