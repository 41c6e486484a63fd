package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;

/** Other forms of the basic expenditure by economic code, made from the three lanes of the national one. */
public final class EconomicForm {
    private static final int LANE = 3;

    private final PrintedTable table;

    /** Where the totals of personnel and routine cost stand. */
    public enum Totals {
        FIRST,
        LAST
    }

    EconomicForm(PrintedTable table) {
        this.table = table;
    }

    /** 301 and 01 in two columns, lane by lane. */
    PrintedTable twoCodeColumns() {
        List<PrintedColumn> columns = new ArrayList<>();
        List<String> top = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int lane = 0; lane < table.columns().size() / LANE; lane++) {
            Lane name = table.columns().get(lane * LANE).lane();
            columns.addAll(List.of(
                    PrintedColumn.code(name, 30),
                    PrintedColumn.code(name, 30),
                    PrintedColumn.name(name, 130),
                    PrintedColumn.amount(name, 62)));
            top.add("经济分类科目编码|<|科目名称|决算数");
            below.add("类|款|^|^");
        }
        List<PrintedRow> rows = table.rows().stream().map(this::parted).toList();
        return table.withGrid(columns, TableHeader.of(String.join("|", top), String.join("|", below)), rows);
    }

    private PrintedRow parted(PrintedRow row) {
        List<String> cells = new ArrayList<>();
        List<PrintedRow.Merge> merges = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cells().get(column);
            boolean code = column % LANE == 0;
            boolean section = code && text.matches("\\d{5}");
            if (code && !text.isEmpty() && !text.matches("\\d+")) {
                int span = row.spanAt(column);
                merges.add(new PrintedRow.Merge(cells.size(), span + (span + LANE - 1) / LANE));
            }
            cells.add(section ? text.substring(0, 3) : text);
            if (code) {
                cells.add(section ? text.substring(3) : "");
            }
        }
        return new PrintedRow(cells, merges);
    }

    /** One line a row. */
    PrintedTable oneBlock(Totals totals) {
        List<PrintedRow> lines = new ArrayList<>();
        List<PrintedRow> sums = new ArrayList<>();
        for (int lane = 0; lane < table.columns().size() / LANE; lane++) {
            for (PrintedRow row : table.rows()) {
                add(row, lane * LANE, lines, sums);
            }
        }
        lines.addAll(totals == Totals.FIRST ? 0 : lines.size(), sums);
        return table.withGrid(
                List.of(
                        PrintedColumn.code(Lane.WHOLE, 90),
                        PrintedColumn.name(Lane.WHOLE, 260),
                        PrintedColumn.amount(Lane.WHOLE, 120)),
                TableHeader.of("经济分类科目编码|科目名称|决算数"),
                lines);
    }

    private static void add(PrintedRow row, int first, List<PrintedRow> lines, List<PrintedRow> sums) {
        String code = row.cells().get(first);
        String name = row.cells().get(first + 1);
        boolean total = !code.matches("\\d*");
        String amount = row.cells().get(lastOf(row, first));
        if (total) {
            sums.add(PrintedRow.of(List.of("", code, amount)));
        } else if (!code.isEmpty() && row.spanAt(first) == 1) {
            lines.add(PrintedRow.of(List.of(code, name, amount)));
        }
    }

    /** The amount of a merged total stands in the last lane it spans. */
    private static int lastOf(PrintedRow row, int first) {
        int span = row.spanAt(first);
        return first + Math.max(span, LANE - 1);
    }
}
