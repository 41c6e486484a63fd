package org.juesuan.extract.internal.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Gives each drawn code its text and place, and counts the codes that have no Unicode meaning. */
final class GlyphDecoder {

    private static final double SMALLEST_FONT = 0.5;
    private static final double WIDTH_OF_VERTICAL_TEXT = 1;
    private static final String UNKNOWN = "\uFFFD";

    private int unmapped;

    int unmapped() {
        return unmapped;
    }

    /** Null where nothing is printed. */
    @Nullable
    InkGlyph decode(Matrix place, PDFont font, int code, @Nullable String unicode, Vector displacement) {
        double a = place.getScaleX();
        double b = place.getShearY();
        double length = Math.hypot(a, b);
        double determinant = Math.abs(a * place.getScaleY() - b * place.getShearX());
        if (length == 0 || determinant / length < SMALLEST_FONT) {
            return null;
        }
        double advance = font.isVertical() ? WIDTH_OF_VERTICAL_TEXT : displacement.getX();
        return new InkGlyph(
                text(unicode),
                place.getTranslateX(),
                place.getTranslateY(),
                a / length,
                b / length,
                advance * length,
                determinant / length * emOf(font));
    }

    private String text(@Nullable String unicode) {
        if (unicode == null || unicode.isEmpty() || hasNoMeaning(unicode.codePointAt(0))) {
            unmapped++;
            return UNKNOWN;
        }
        return unicode;
    }

    private static boolean hasNoMeaning(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            case Character.CONTROL -> !Character.isWhitespace(character);
            default -> character == UNKNOWN.charAt(0);
        };
    }

    /** Size of an em in text space: 1, but Type 3 fonts may be drawn in any unit. */
    private static double emOf(PDFont font) {
        if (!(font instanceof PDType3Font type3) || type3.getFontBBox() == null) {
            return 1;
        }
        double height =
                Math.abs(type3.getFontBBox().getHeight() * type3.getFontMatrix().getScaleY());
        return height < 0.5 || height > 2.5 ? height == 0 ? 1 : height : 1;
    }
}
