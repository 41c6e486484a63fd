package org.juesuan.serve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.RowSink;

/**
 * The rows of an answer: the first thousands of them in their order, of all of them their number and a sum of hashes, so
 * that two long answers can be held against each other. Numbers are equal whatever their scale.
 */
final class CountedRows implements RowSink {
    private static final int MOST_KEPT = 5_000;

    private final List<List<String>> rows = new ArrayList<>();
    private long number;
    private long hash;

    @Override
    public void columns(List<Column> columns) {}

    @Override
    public void row(List<@Nullable Object> values) {
        List<String> texts = new ArrayList<>(values.size());
        long hashOfRow = 17;
        for (Object value : values) {
            String text = text(value);
            texts.add(text);
            hashOfRow = hashOfRow * 1_000_003 + text.hashCode();
        }
        number++;
        hash += hashOfRow * hashOfRow;
        if (number <= MOST_KEPT) {
            rows.add(texts);
        }
    }

    @Override
    public void end() {}

    /** In their order, up to some thousands. */
    List<List<String>> rows() {
        return rows;
    }

    /** Equal where two answers have the same rows, in whatever order. */
    String sum() {
        return number + " rows " + Long.toHexString(hash);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }
}
