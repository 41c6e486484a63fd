package org.juesuan.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/** Tables as the adapters give them, from text: a line a row, cells by a bar; {@code ^} goes on above, {@code <} before. */
final class FormTables {
    private FormTables() {}

    static RawTable table(int page, String text) {
        return table(
                page,
                text.strip().lines().map(line -> List.of(line.split("\\|", -1))).toList());
    }

    static RawTable table(int page, List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<RawCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                String text = text(rows, row, column);
                if (!text.equals("^") && !text.equals("<")) {
                    cells.add(new RawCell(
                            row,
                            column,
                            span(rows, row, column, 1, 0, "^"),
                            span(rows, row, column, 0, 1, "<"),
                            text,
                            "",
                            new Box(column * 10.0, row * 10.0, column * 10.0 + 10, row * 10.0 + 10)));
                }
            }
        }
        List<Double> edges =
                IntStream.rangeClosed(0, columns).mapToObj(edge -> edge * 10.0).toList();
        Box box = new Box(0, 0, columns * 10.0, rows.size() * 10.0);
        return new RawTable(page, null, box, rows.size(), columns, edges, true, cells);
    }

    private static int span(List<List<String>> rows, int row, int column, int down, int right, String mark) {
        int span = 1;
        while (text(rows, row + span * down, column + span * right).equals(mark)) {
            span++;
        }
        return span;
    }

    private static String text(List<List<String>> rows, int row, int column) {
        boolean inside = row < rows.size() && column < rows.get(row).size();
        return inside ? rows.get(row).get(column).strip() : "";
    }
}
