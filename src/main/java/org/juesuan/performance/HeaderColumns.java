package org.juesuan.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns that a header row of a form opens, by the stretch each of its cells covers. */
final class HeaderColumns {
    private record Stretch(FormColumn column, double left, double right) {}

    private final List<Stretch> stretches;

    private HeaderColumns(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** Before any header. */
    static HeaderColumns none() {
        return new HeaderColumns(List.of());
    }

    /** The columns of a header row; of two columns of weights the first belongs to the level before it. */
    static HeaderColumns of(GridRow row, FormWords words) {
        List<Stretch> stretches = new ArrayList<>();
        for (GridRow.Cell cell : row.printed()) {
            words.column(cell.text()).ifPresent(column -> {
                stretches.add(new Stretch(column, cell.left(), cell.right()));
            });
        }
        int last = lastWeight(stretches);
        for (int i = 0; i < last; i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.column() == FormColumn.WEIGHT) {
                stretches.set(i, new Stretch(FormColumn.LEVEL_1_WEIGHT, stretch.left(), stretch.right()));
            }
        }
        return new HeaderColumns(List.copyOf(stretches));
    }

    private static int lastWeight(List<Stretch> stretches) {
        int last = -1;
        for (int i = 0; i < stretches.size(); i++) {
            last = stretches.get(i).column() == FormColumn.WEIGHT ? i : last;
        }
        return last;
    }

    /** The column a cell stands in: the one it covers most of; empty where it stands in none. */
    Optional<FormColumn> of(GridRow.Cell cell) {
        return stretches.stream()
                .filter(stretch -> cell.overlap(stretch.left(), stretch.right()) > 0)
                .max(Comparator.comparingDouble(stretch -> cell.overlap(stretch.left(), stretch.right())))
                .map(Stretch::column);
    }

    /** The cells of a row that print anything, by their columns; a second one in the same column is left over. */
    Assigned assign(List<GridRow.Cell> printed) {
        Map<FormColumn, GridRow.Cell> byColumn = new EnumMap<>(FormColumn.class);
        List<GridRow.Cell> others = new ArrayList<>();
        for (GridRow.Cell cell : printed) {
            Optional<FormColumn> column = of(cell);
            if (column.isEmpty() || byColumn.putIfAbsent(column.get(), cell) != null) {
                others.add(cell);
            }
        }
        return new Assigned(byColumn, others);
    }

    /**
     * A row's cells under their columns.
     *
     * @param others cells outside every column, or in one that another cell holds
     */
    record Assigned(Map<FormColumn, GridRow.Cell> byColumn, List<GridRow.Cell> others) {
        @Nullable
        String text(FormColumn column) {
            GridRow.Cell cell = byColumn.get(column);
            return cell == null ? null : cell.text();
        }

        boolean has(FormColumn column) {
            return byColumn.containsKey(column);
        }
    }

    /** The cell of a row, blank or not, that stands in a column. */
    Optional<GridRow.Cell> cellIn(GridRow row, FormColumn column) {
        return row.cells().stream()
                .filter(cell -> of(cell).filter(found -> found == column).isPresent())
                .findFirst();
    }

    /** The left border of the first column that holds amounts. */
    double firstPhase() {
        return stretches.stream()
                .filter(stretch -> FormColumn.PHASES.contains(stretch.column()))
                .mapToDouble(Stretch::left)
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
