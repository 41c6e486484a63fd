package org.juesuan.extract.internal.pdf;

/**
 * A visible character in the page's own coordinates (y upwards).
 *
 * @param x left end of its base line, in writing direction
 * @param directionX writing direction, a unit vector
 * @param width advance without letter spacing
 * @param em size of the font as drawn
 */
record InkGlyph(String text, double x, double y, double directionX, double directionY, double width, double em) {

    private static final double MOST_SLANT = 0.1;

    double centreX() {
        return x + directionX * width / 2 - directionY * em * Glyph.CENTRE_ABOVE_BASELINE;
    }

    double centreY() {
        return y + directionY * width / 2 + directionX * em * Glyph.CENTRE_ABOVE_BASELINE;
    }

    /** Neither along nor across the page: a watermark. */
    boolean isOblique() {
        return Math.min(Math.abs(directionX), Math.abs(directionY)) > MOST_SLANT;
    }

    Quarter direction() {
        return Quarter.of(directionX, directionY);
    }
}
