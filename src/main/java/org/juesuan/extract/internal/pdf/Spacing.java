package org.juesuan.extract.internal.pdf;

/** Tells a gap between words from the ordinary distance of letters, digits or ideographs. */
final class Spacing {

    private static final double BETWEEN_LETTERS = 0.2;
    private static final double BETWEEN_OTHERS = 0.35;
    private static final double DRAWN_SPACE = 0.15;
    private static final double WIDE = 2;

    private Spacing() {}

    static boolean isGap(Glyph last, Glyph next) {
        double widest = isLetter(last) && isLetter(next) ? BETWEEN_LETTERS : BETWEEN_OTHERS;
        return gapInEms(last, next) > widest;
    }

    /** What is printed between two neighbours: nothing, a space, or two where the page leaves a wide gap. */
    static String between(Word last, Word next) {
        double gap = gapInEms(last.last(), next.first());
        if (gap >= WIDE) {
            return "  ";
        }
        boolean drawnSpace = next.afterSpace() && gap >= DRAWN_SPACE;
        return drawnSpace || isGap(last.last(), next.first()) ? " " : "";
    }

    private static double gapInEms(Glyph last, Glyph next) {
        return (next.left() - last.right()) / Math.max(last.em(), next.em());
    }

    private static boolean isLetter(Glyph glyph) {
        return !glyph.isWide() && Character.isLetter(glyph.text().codePointAt(0));
    }
}
