package org.juesuan.sample;

import java.util.List;

/**
 * A self-evaluation form ready to print.
 *
 * @param lines under the title, such as 填报单位：…
 * @param widths relative widths of its columns
 * @param rows text by column; {@link #ABOVE} and {@link #BEFORE} where a cell goes on
 */
public record PrintedForm(String title, List<String> lines, List<Integer> widths, List<List<String>> rows) {
    /** The cell above goes on. */
    static final String ABOVE = "^";

    /** The cell to the left goes on. */
    static final String BEFORE = "<";

    public PrintedForm {
        lines = List.copyOf(lines);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != widths.size()) {
                throw new IllegalArgumentException(title + ": " + row + ", expected " + widths.size() + " cells");
            }
        }
    }

    boolean begins(int row, int column) {
        String text = rows.get(row).get(column);
        return !text.equals(ABOVE) && !text.equals(BEFORE);
    }

    int columnSpan(int row, int column) {
        int span = 1;
        while (column + span < widths.size() && rows.get(row).get(column + span).equals(BEFORE)) {
            span++;
        }
        return span;
    }

    int rowSpan(int row, int column) {
        int span = 1;
        while (row + span < rows.size() && rows.get(row + span).get(column).equals(ABOVE)) {
            span++;
        }
        return span;
    }
}
