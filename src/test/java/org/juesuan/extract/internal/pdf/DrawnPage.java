package org.juesuan.extract.internal.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Content of one test page, placed as a reader measures: points from the top left corner. {@code turn} is the page's
 * /Rotate; the content is drawn so that it stands upright once a viewer has turned the page.
 */
final class DrawnPage {

    private final double width;
    private final double height;
    private final int turn;
    private final StringBuilder content = new StringBuilder();

    private DrawnPage(double width, double height, int turn) {
        this.width = width;
        this.height = height;
        this.turn = turn;
        draw(
                switch (turn) {
                    case 90 -> "0 1 -1 0 %s 0 cm".formatted(point(height));
                    case 180 -> "-1 0 0 -1 %s %s cm".formatted(point(width), point(height));
                    case 270 -> "0 -1 1 0 0 %s cm".formatted(point(width));
                    default -> "1 0 0 1 0 0 cm";
                });
    }

    static DrawnPage a4() {
        return new DrawnPage(595, 842, 0);
    }

    static DrawnPage landscape() {
        return turned(0);
    }

    static DrawnPage turned(int degrees) {
        return new DrawnPage(842, 595, degrees);
    }

    /** Raw operators. */
    DrawnPage draw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    DrawnPage line(double x1, double y1, double x2, double y2) {
        return draw("%s %s m %s %s l S".formatted(point(x1), point(height - y1), point(x2), point(height - y2)));
    }

    DrawnPage bar(double left, double top, double right, double bottom) {
        return draw("%s %s %s %s re f"
                .formatted(point(left), point(height - bottom), point(right - left), point(bottom - top)));
    }

    DrawnPage grid(double[] columns, double[] rows) {
        for (double x : columns) {
            line(x, rows[0], x, rows[rows.length - 1]);
        }
        for (double y : rows) {
            line(columns[0], y, columns[columns.length - 1], y);
        }
        return this;
    }

    /** Latin text in 10 pt Helvetica from a base line. */
    DrawnPage text(double x, double baseline, String text) {
        return text("/Latin", "(" + text.replace("(", "\\(").replace(")", "\\)") + ")", x, baseline, 10);
    }

    /** Latin text that ends at a place, every character taken for half an em wide. */
    DrawnPage textUpTo(double right, double baseline, String text) {
        double width = text.chars()
                .mapToDouble(character -> character == '.' || character == ',' ? 2.78 : 5.56)
                .sum();
        return text(right - width, baseline, text);
    }

    DrawnPage chinese(double x, double baseline, String text) {
        return chinese(x, baseline, 10, text);
    }

    DrawnPage chinese(double x, double baseline, double size, String text) {
        String codes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return text("/Chinese", "<" + codes + ">", x, baseline, size);
    }

    /** Codes in the font without Unicode meaning. */
    DrawnPage meaningless(double x, double baseline, String hexadecimalCodes) {
        return text("/Meaningless", "<" + hexadecimalCodes + ">", x, baseline, 10);
    }

    private DrawnPage text(String font, String string, double x, double baseline, double size) {
        return draw("BT %s %s Tf 1 0 0 1 %s %s Tm %s Tj ET"
                .formatted(font, point(size), point(x), point(height - baseline), string));
    }

    private static String point(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    double mediaWidth() {
        return turn % 180 == 0 ? width : height;
    }

    double mediaHeight() {
        return turn % 180 == 0 ? height : width;
    }

    int turn() {
        return turn;
    }

    byte[] content() {
        return content.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
