package org.juesuan.extract;

import java.io.Serializable;
import java.util.List;

/**
 * All that is printed in a document, in reading order: page by page from the top, or sheet by sheet.
 *
 * @param pageCount pages of a PDF, visible sheets of a workbook
 * @param extractor which adapter at which version read it, for example {@code pdf/1}
 * @param notes what the adapter dropped or repaired, one line each (hidden sheet skipped, external link ignored)
 * @param damages parts that are lost or not as they were written
 */
public record ExtractedDocument(
        int pageCount, String extractor, List<PageElement> elements, List<String> notes, List<Damage> damages)
        implements Serializable {
    public ExtractedDocument {
        elements = List.copyOf(elements);
        notes = List.copyOf(notes);
        damages = List.copyOf(damages);
    }

    /** A document without damage. */
    public ExtractedDocument(int pageCount, String extractor, List<PageElement> elements, List<String> notes) {
        this(pageCount, extractor, elements, notes, List.of());
    }
}
