package org.juesuan.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/** Says which column of a statement a cell of one of its tables belongs to, by where its middle lies. */
final class ColumnMap {
    private static final double FIT = 0.04;
    private static final double GAPS_IN_PLACE = 0.7;

    private final List<StatementColumn> columns;
    private final double scale;
    private final double offset;
    private final Measure measure;

    /** What tells where a cell stands: on a later page without rulings only its text, since blank columns leave no border. */
    private enum Measure {
        BY_BORDERS,
        BY_TEXT
    }

    private ColumnMap(List<StatementColumn> columns, double scale, double offset, Measure measure) {
        this.measure = measure;
        this.columns = columns;
        this.scale = scale;
        this.offset = offset;
    }

    static ColumnMap identity(List<StatementColumn> columns) {
        return new ColumnMap(columns, 1, 0, Measure.BY_BORDERS);
    }

    /**
     * A map for a table on another page, moved or slightly scaled (without rulings it stands where it
     * stood, some columns blank); null where its borders are others.
     */
    static @Nullable ColumnMap fit(List<StatementColumn> columns, RawTable table) {
        double left = columns.get(0).left();
        double width = columns.get(columns.size() - 1).right() - left;
        double otherLeft = table.columnEdges().get(0);
        double otherWidth = table.columnEdges().get(table.columnCount()) - otherLeft;
        if (!table.ruled()) {
            ColumnMap same = new ColumnMap(columns, 1, 0, Measure.BY_TEXT);
            return same.explainsGaps(table, width) ? same : null;
        }
        if (otherWidth <= 0 || Math.abs(width - otherWidth) > width * 0.2) {
            return null;
        }
        double scale = width / otherWidth;
        ColumnMap map = new ColumnMap(columns, scale, left - otherLeft * scale, Measure.BY_BORDERS);
        return map.explains(table, width) ? map : null;
    }

    /**
     * True where the table's borders are the statement's: nearly all of its inner borders, or, where cells are merged or
     * only one row is left, none that the statement does not have.
     */
    private boolean explains(RawTable table, double width) {
        List<Double> inner = table.columnEdges().subList(1, table.columnCount()).stream()
                .map(edge -> edge * scale + offset)
                .toList();
        List<Double> own = columns.stream().skip(1).map(StatementColumn::left).toList();
        double tolerance = width * FIT / 2;
        return share(own, inner, tolerance) >= 0.7 || !inner.isEmpty() && share(inner, own, tolerance) >= 0.99;
    }

    /** Without rulings a border is drawn somewhere in the gap between two columns, and blank columns have none. */
    private boolean explainsGaps(RawTable table, double width) {
        List<Double> inner = table.columnEdges().subList(1, table.columnCount());
        List<Double> own = columns.stream().skip(1).map(StatementColumn::left).toList();
        return !inner.isEmpty() && share(inner, own, width * FIT) >= GAPS_IN_PLACE;
    }

    private static double share(List<Double> edges, List<Double> among, double tolerance) {
        long found = edges.stream()
                .filter(edge -> among.stream().anyMatch(other -> Math.abs(other - edge) < tolerance))
                .count();
        return edges.isEmpty() ? 1 : (double) found / edges.size();
    }

    /** The number of the column that a cell's text belongs to; a cell over several goes to the last line name among them. */
    int column(RawTable table, RawCell cell) {
        if (measure == Measure.BY_TEXT) {
            return nearest((cell.box().left() + cell.box().right()) / 2);
        }
        double left = table.columnEdges().get(cell.column()) * scale + offset;
        double right = table.columnEdges().get(cell.column() + cell.columnSpan()) * scale + offset;
        StatementColumn label = columns.stream()
                .filter(column -> column.is(ColumnRole.LABEL) && overlaps(column, left, right))
                .reduce((first, second) -> second)
                .orElse(null);
        return label != null ? label.number() : nearest((left + right) / 2);
    }

    private static boolean overlaps(StatementColumn column, double left, double right) {
        double shared = Math.min(column.right(), right) - Math.max(column.left(), left);
        return shared > (column.right() - column.left()) / 2;
    }

    private int nearest(double x) {
        StatementColumn best = columns.get(0);
        for (StatementColumn column : columns) {
            if (x >= column.left()) {
                best = column;
            }
        }
        return best.number();
    }
}
