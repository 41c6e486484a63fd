package org.juesuan.sample;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;

/** Turns text into glyph codes of one PDF document. */
interface ReportFont {
    /** Width of the text in units of the font size. */
    float width(String text);

    /** Appends the operators that set the font and show the text; the text matrix is already set. */
    void show(ContentWriter content, float size, String text);

    /** The /Font entry of every page's resources, complete once all text was shown. */
    COSDictionary fonts() throws IOException;

    /** Half an em for half-width characters, one em for all others. */
    static float gridWidth(String text) {
        float width = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            width += character >= 0x20 && character < 0x7f ? 0.5f : 1;
        }
        return width;
    }
}
