package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width. */
final class TextFit {
    /** Punctuation that must not open a line. */
    private static final String NOT_FIRST = "，。、；：）》”？！%";

    private final ReportFont font;

    TextFit(ReportFont font) {
        this.font = font;
    }

    /** Lines of at most {@code width} points; Latin words and numbers are kept whole where they fit. */
    List<String> wrap(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String piece : pieces(text)) {
            float pieceWidth = font.width(piece) * size;
            boolean hangs = NOT_FIRST.contains(piece);
            if (used + pieceWidth > width && !line.isEmpty() && !hangs) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(piece);
            used += pieceWidth;
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            if (isLatin(text.charAt(start))) {
                while (end < text.length() && isLatin(text.charAt(end))) {
                    end++;
                }
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static boolean isLatin(char character) {
        return character > 0x20 && character < 0x7f;
    }
}
