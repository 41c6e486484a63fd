package org.juesuan.extract.internal.excel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** A rectangle of a sheet, zero-based, both ends inclusive. */
record Region(int top, int left, int bottom, int right) {
    static final int LAST_ROW = 1_048_575;
    static final int LAST_COLUMN = 16_383;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    static Region of(CellRangeAddress range) {
        return new Region(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
    }

    /** Reads {@code B2:C3}; empty where it is no such range. */
    static Optional<Region> parse(String range) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Region(
                Integer.parseInt(matcher.group(2)) - 1,
                CellReference.convertColStringToIndex(matcher.group(1)),
                Integer.parseInt(matcher.group(4)) - 1,
                CellReference.convertColStringToIndex(matcher.group(3))));
    }

    /** False where an end lies before its start or off the sheet. */
    boolean isOnSheet() {
        return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= LAST_ROW && right <= LAST_COLUMN;
    }

    static Region cell(int row, int column) {
        return new Region(row, column, row, column);
    }

    boolean isSingleCell() {
        return top == bottom && left == right;
    }

    boolean startsAt(int row, int column) {
        return top == row && left == column;
    }

    /** The address of the top left cell: {@code B12}. */
    String reference() {
        return CellReference.convertNumToColString(left) + (top + 1);
    }

    /** {@code B12:C13}. */
    String address() {
        return reference() + ':' + cell(bottom, right).reference();
    }
}
