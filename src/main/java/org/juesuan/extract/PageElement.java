package org.juesuan.extract;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Box;

/** Something on a page or sheet, in reading order: a line of text outside tables, or a table. */
public sealed interface PageElement extends Serializable permits TextLine, RawTable {

    /** One-based page of a PDF; one-based position of the sheet in a workbook. */
    int page();

    /** Sheet name; null for a PDF. */
    @Nullable
    String sheet();

    Box box();
}
