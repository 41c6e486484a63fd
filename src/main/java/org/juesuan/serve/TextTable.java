package org.juesuan.serve;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows in columns that stand straight on a terminal, Chinese characters counted as two. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> rightAligned = new HashSet<>();

    TextTable(List<String> header) {
        this.header = List.copyOf(header);
    }

    TextTable right(String... columns) {
        for (String column : columns) {
            rightAligned.add(header.indexOf(column));
        }
        return this;
    }

    TextTable right(int column) {
        rightAligned.add(column);
        return this;
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(TextTable::oneLine).toList());
    }

    void print(PrintWriter out) {
        int[] widths = widths();
        print(header, widths, out);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        print(rule, widths, out);
        rows.forEach(row -> print(row, widths, out));
    }

    private void print(List<String> cells, int[] widths, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
            line.append(i == 0 ? "" : GAP).append(rightAligned.contains(i) ? padding + cell : cell + padding);
        }
        out.println(line.toString().stripTrailing());
    }

    private int[] widths() {
        int[] widths = header.stream().mapToInt(DisplayWidth::of).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("[\\r\\n\\t]+", " ");
    }
}
