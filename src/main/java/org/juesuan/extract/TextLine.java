package org.juesuan.extract;

import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Box;

/**
 * One printed line outside any table, left to right; words far apart are kept apart by spaces.
 *
 * @param fontSize height of its characters in points; 0 where unknown (sheets)
 */
public record TextLine(int page, @Nullable String sheet, Box box, String text, double fontSize)
        implements PageElement {}
