package org.juesuan.serve.office;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.juesuan.compare.trend.TrendTable;
import org.juesuan.serve.trend.TrendCells;

/**
 * How wide the columns of a table are, in halves of an ideograph: numbers as wide as the widest, texts share the rest and
 * wrap.
 */
final class ColumnWidths {
    private static final int PADDING = 3;
    private static final int INDENT = 2;
    private static final int NARROWEST = 8;
    private static final int NARROWEST_TEXT = 14;

    private final TrendTable table;

    ColumnWidths(TrendTable table) {
        this.table = table;
    }

    /** Wide enough for every cell. */
    List<Integer> natural() {
        return IntStream.range(0, table.columns().size())
                .map(this::natural)
                .boxed()
                .toList();
    }

    /**
     * Shrunk at the texts and the titles of several words, and stretched in proportion so that all columns together fill
     * the whole.
     */
    List<Integer> filling(int whole) {
        List<Integer> wanted = IntStream.range(0, table.columns().size())
                .map(i -> isNumeric(i) ? wide(i, longestWord(i)) : natural(i))
                .boxed()
                .toList();
        int texts = sum(wanted, false);
        int numbers = sum(wanted, true);
        int room = Math.max(1, Math.min(texts, halves(whole) - numbers));
        List<Integer> fitted = IntStream.range(0, wanted.size())
                .map(i -> isNumeric(i)
                        ? wanted.get(i)
                        : Math.max(Math.min(wanted.get(i), NARROWEST_TEXT), wanted.get(i) * room / texts))
                .boxed()
                .toList();
        int taken = fitted.stream().mapToInt(Integer::intValue).sum();
        return fitted.stream().map(width -> width * whole / taken).toList();
    }

    static int of(String text) {
        return text.codePoints().map(point -> point > 0xFF ? 2 : 1).sum();
    }

    /** A half of an ideograph of the size tables are set in is 80 twentieths of a point. */
    private static int halves(int twips) {
        return twips / TrendDocument.HALF_IDEOGRAPH;
    }

    private int sum(List<Integer> widths, boolean ofNumbers) {
        return IntStream.range(0, widths.size())
                .filter(i -> isNumeric(i) == ofNumbers)
                .map(widths::get)
                .sum();
    }

    private boolean isNumeric(int column) {
        return TrendCells.isNumeric(table.columns().get(column).kind());
    }

    private int natural(int column) {
        return wide(column, of(table.columns().get(column).title()));
    }

    private int longestWord(int column) {
        return Arrays.stream(table.columns().get(column).title().split(" "))
                .mapToInt(ColumnWidths::of)
                .max()
                .orElse(0);
    }

    private int wide(int column, int title) {
        int cells = table.lines().stream()
                .mapToInt(line -> of(TrendCells.text(
                                table.columns().get(column).kind(), line.cells().get(column)))
                        + (column == 0 ? line.depth() * INDENT : 0))
                .max()
                .orElse(0);
        return PADDING + Math.max(NARROWEST, Math.max(cells, title));
    }
}
