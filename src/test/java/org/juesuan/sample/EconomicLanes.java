package org.juesuan.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Parts the lines of the economic statement into lanes, the two totals in the last row. */
final class EconomicLanes {
    static final String PERSONNEL = "人员经费合计";
    static final String ROUTINE = "公用经费合计";

    private EconomicLanes() {}

    static List<FigureLine> three(List<FigureLine> lines) {
        return lanes(lines, line -> {
            String code = line.code();
            if (code.startsWith("301") || code.startsWith("303")) {
                return Lane.LEFT;
            }
            return code.startsWith("302") ? Lane.MIDDLE : Lane.RIGHT;
        });
    }

    static List<FigureLine> two(List<FigureLine> lines) {
        return lanes(
                lines, line -> line.code().startsWith("301") || line.code().startsWith("303") ? Lane.LEFT : Lane.RIGHT);
    }

    private static List<FigureLine> lanes(List<FigureLine> lines, Function<FigureLine, Lane> laneOf) {
        Map<Lane, Integer> filled = new EnumMap<>(Lane.class);
        List<FigureLine> placed = new ArrayList<>();
        lines.stream()
                .filter(line -> !line.code().isEmpty())
                .sorted(java.util.Comparator.comparing(FigureLine::code))
                .forEach(line -> {
                    Lane lane = laneOf.apply(line);
                    placed.add(FormRows.atSlot(line, lane, filled.merge(lane, 1, Integer::sum)));
                });
        int last = filled.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        for (FigureLine line : lines) {
            if (line.code().isEmpty()) {
                placed.add(FormRows.atSlot(line, PERSONNEL.equals(line.label()) ? Lane.LEFT : Lane.RIGHT, last));
            }
        }
        return placed;
    }

    /**
     * Merges the labels of the two totals in the last row.
     *
     * @param laneWidth columns of one lane: code, name, amount
     * @param columns columns of the table
     */
    static List<PrintedRow> mergeTotals(List<PrintedRow> rows, int laneWidth, int columns) {
        List<PrintedRow> merged = new ArrayList<>(rows);
        PrintedRow last = rows.get(rows.size() - 1);
        String personnel = last.cells().get(laneWidth - 2);
        String routine = last.cells().get(columns - 2);
        PrintedRow moved = last.withCell(laneWidth - 2, "")
                .withCell(columns - 2, "")
                .withCell(0, personnel)
                .withCell(laneWidth, routine);
        merged.set(
                rows.size() - 1,
                new PrintedRow(
                        moved.cells(),
                        List.of(
                                new PrintedRow.Merge(0, laneWidth - 1),
                                new PrintedRow.Merge(laneWidth, columns - laneWidth - 1))));
        return merged;
    }
}
