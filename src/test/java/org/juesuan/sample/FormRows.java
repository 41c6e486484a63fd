package org.juesuan.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lays the lines of a statement out as body rows: one row per slot, every lane in its own columns. */
final class FormRows {
    private final List<PrintedColumn> columns;
    private final Map<Lane, List<Measure>> measures;
    private final ZeroPrint zeros;

    /** How an amount of zero is printed. */
    enum ZeroPrint {
        PRINTED,
        BLANK
    }

    FormRows(List<PrintedColumn> columns, Map<Lane, List<Measure>> measures, ZeroPrint zeros) {
        this.columns = columns;
        this.measures = measures;
        this.zeros = zeros;
    }

    static FormRows whole(List<PrintedColumn> columns, List<Measure> measures, ZeroPrint zeros) {
        return new FormRows(columns, Map.of(Lane.WHOLE, measures), zeros);
    }

    /** The rows of all slots up to the last; a slot without any line gives a row of empty cells (or 行次 alone). */
    List<PrintedRow> rows(List<FigureLine> lines) {
        int slots = lines.stream().mapToInt(FigureLine::slot).max().orElse(0);
        Map<Integer, Map<Lane, FigureLine>> bySlot = new java.util.HashMap<>();
        for (FigureLine line : lines) {
            bySlot.computeIfAbsent(line.slot(), slot -> new EnumMap<>(Lane.class))
                    .put(line.lane(), line);
        }
        List<PrintedRow> rows = new ArrayList<>();
        for (int slot = 1; slot <= slots; slot++) {
            rows.add(row(slot, slots, bySlot.getOrDefault(slot, Map.of())));
        }
        return rows;
    }

    private PrintedRow row(int slot, int slots, Map<Lane, FigureLine> lines) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        Map<Lane, Integer> amounts = new EnumMap<>(Lane.class);
        for (int index = 0; index < columns.size(); index++) {
            PrintedColumn column = columns.get(index);
            FigureLine line = lines.get(column.lane());
            if (column.kind() == ColumnKind.LINE_NUMBER) {
                cells.set(index, Integer.toString(slot + slots * lanesBefore(column.lane())));
            }
            if (line == null) {
                continue;
            }
            if (column.kind() == ColumnKind.CODE) {
                cells.set(index, codePart(line.code(), index));
            }
            if (column.kind() == ColumnKind.NAME) {
                cells.set(index, line.label());
            }
            if (column.kind() == ColumnKind.AMOUNT) {
                int place = amounts.merge(column.lane(), 1, Integer::sum) - 1;
                cells.set(
                        index,
                        amount(
                                line,
                                measures.getOrDefault(column.lane(), List.of()).get(place)));
            }
        }
        return PrintedRow.of(cells);
    }

    private String amount(FigureLine line, Measure measure) {
        Long value = line.values().get(measure);
        if (value == null || (value == 0 && zeros == ZeroPrint.BLANK)) {
            return "";
        }
        return PrintedAmount.of(value);
    }

    /** The whole code, or its 类, 款, 项 part where the lane has several code columns. */
    private String codePart(String code, int index) {
        Lane lane = columns.get(index).lane();
        int parts = 0;
        int place = 0;
        for (int other = 0; other < columns.size(); other++) {
            if (columns.get(other).kind() == ColumnKind.CODE
                    && columns.get(other).lane() == lane) {
                parts++;
                place += other < index ? 1 : 0;
            }
        }
        if (parts == 1 || code.isEmpty()) {
            return code;
        }
        int from = place == 0 ? 0 : 1 + 2 * place;
        return code.length() < from + 2 ? "" : code.substring(from, from + (place == 0 ? 3 : 2));
    }

    private int lanesBefore(Lane lane) {
        return (int) columns.stream()
                .map(PrintedColumn::lane)
                .distinct()
                .takeWhile(other -> other != lane)
                .count();
    }

    /** Moves the label of every row without code into the code columns and merges it over the name. */
    static List<PrintedRow> mergeTotals(List<PrintedRow> rows, int nameColumn) {
        return rows.stream().map(row -> mergeTotal(row, nameColumn)).toList();
    }

    private static PrintedRow mergeTotal(PrintedRow row, int nameColumn) {
        String label = row.cells().get(nameColumn);
        if (label.isEmpty() || !row.cells().get(0).isEmpty()) {
            return row;
        }
        PrintedRow moved = row.withCell(nameColumn, "").withCell(0, label);
        return new PrintedRow(moved.cells(), List.of(new PrintedRow.Merge(0, nameColumn + 1)));
    }

    /** The lines with the first (合计) moved behind the others. */
    static List<FigureLine> totalLast(List<FigureLine> lines) {
        List<FigureLine> moved = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            moved.add(atSlot(lines.get(index), lines.get(index).lane(), index));
        }
        moved.add(atSlot(lines.get(0), lines.get(0).lane(), lines.size()));
        return moved;
    }

    static FigureLine atSlot(FigureLine line, Lane lane, int slot) {
        return new FigureLine(line.statement(), slot, lane, line.code(), line.label(), line.values());
    }
}
