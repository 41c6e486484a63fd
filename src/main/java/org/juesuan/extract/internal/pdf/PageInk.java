package org.juesuan.extract.internal.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What one page draws, in its own coordinates: the result of a single pass over its content.
 *
 * @param visibleArea the crop box
 * @param rotation the page's /Rotate, which counts only where there is no text to tell the direction
 * @param unmapped how many drawn characters have no Unicode meaning
 * @param hasImage whether the page shows a picture
 */
record PageInk(
        Rectangle2D visibleArea,
        int rotation,
        List<InkGlyph> glyphs,
        List<Segment> segments,
        int unmapped,
        boolean hasImage) {}
