package org.juesuan.sample;

/**
 * A column of a printed table.
 *
 * @param width relative width on paper
 */
public record PrintedColumn(ColumnKind kind, Lane lane, float width) {

    static PrintedColumn code(Lane lane, float width) {
        return new PrintedColumn(ColumnKind.CODE, lane, width);
    }

    static PrintedColumn name(Lane lane, float width) {
        return new PrintedColumn(ColumnKind.NAME, lane, width);
    }

    static PrintedColumn lineNumber(Lane lane) {
        return new PrintedColumn(ColumnKind.LINE_NUMBER, lane, 26);
    }

    static PrintedColumn amount(Lane lane, float width) {
        return new PrintedColumn(ColumnKind.AMOUNT, lane, width);
    }
}
