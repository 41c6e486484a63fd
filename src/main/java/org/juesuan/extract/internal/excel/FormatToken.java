package org.juesuan.extract.internal.excel;

/**
 * One element of a number format code.
 *
 * @param text the literal, or the one character of the placeholder
 */
record FormatToken(Kind kind, String text) {

    enum Kind {
        LITERAL,
        /** {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        /** Groups thousands between digits, divides by a thousand after the last one. */
        COMMA,
        PERCENT,
        /** {@code @}, the text of the cell. */
        TEXT,
        GENERAL,
        /** {@code [>=100]}. */
        CONDITION,
        /** Part of a date, time, fraction or exponent. */
        FOREIGN
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
