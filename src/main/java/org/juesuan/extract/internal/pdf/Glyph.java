package org.juesuan.extract.internal.pdf;

/**
 * A character on the upright page. Its vertical place is told by base line and font size: font boxes are of no use,
 * some are 1.4 em tall.
 */
record Glyph(String text, double left, double right, double baseline, double em) {

    static final double CENTRE_ABOVE_BASELINE = 0.36;
    static final double ASCENT = 0.8;
    static final double DESCENT = 0.08;
    private static final int FIRST_WIDE_CHARACTER = 0x2E80;

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return baseline - em * CENTRE_ABOVE_BASELINE;
    }

    double top() {
        return baseline - em * ASCENT;
    }

    double bottom() {
        return baseline + em * DESCENT;
    }

    boolean isWide() {
        return text.codePointAt(0) >= FIRST_WIDE_CHARACTER;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
