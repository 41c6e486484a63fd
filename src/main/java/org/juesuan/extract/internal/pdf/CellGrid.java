package org.juesuan.extract.internal.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.RawCell;

/**
 * Cells set on a grid of distinct column and row borders, with their true spans.
 */
final class CellGrid {

    static final int HOLE = -1;

    private final double[] columns;
    private final double[] rows;
    private final List<Box> cells;
    private final int[][] owners;

    private CellGrid(double[] columns, double[] rows, List<Box> cells, int[][] owners) {
        this.columns = columns;
        this.rows = rows;
        this.cells = List.copyOf(cells);
        this.owners = owners;
    }

    static CellGrid of(List<Box> cells) {
        double[] columns = edges(cells, Box::left, Box::right);
        double[] rows = edges(cells, Box::top, Box::bottom);
        int[][] owners = new int[rows.length - 1][columns.length - 1];
        for (int[] row : owners) {
            Arrays.fill(row, HOLE);
        }
        for (int index = 0; index < cells.size(); index++) {
            Box cell = cells.get(index);
            int left = Edges.nearest(columns, cell.left());
            int right = Edges.nearest(columns, cell.right());
            for (int row = Edges.nearest(rows, cell.top()); row < Edges.nearest(rows, cell.bottom()); row++) {
                Arrays.fill(owners[row], left, right, index);
            }
        }
        return new CellGrid(columns, rows, cells, owners);
    }

    private static double[] edges(List<Box> cells, ToDoubleFunction<Box> from, ToDoubleFunction<Box> to) {
        return DoubleStream.concat(
                        cells.stream().mapToDouble(from), cells.stream().mapToDouble(to))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Boxes of the cells. */
    List<Box> cells() {
        return cells;
    }

    /** X of the column borders. */
    List<Double> columnEdges() {
        return Arrays.stream(columns).boxed().toList();
    }

    Box box() {
        return new Box(columns[0], rows[0], columns[columns.length - 1], rows[rows.length - 1]);
    }

    int rowCount() {
        return rows.length - 1;
    }

    int columnCount() {
        return columns.length - 1;
    }

    RawCell rawCell(int index, String text) {
        Box box = cells.get(index);
        int row = Edges.nearest(rows, box.top());
        int column = Edges.nearest(columns, box.left());
        return new RawCell(
                row,
                column,
                Edges.nearest(rows, box.bottom()) - row,
                Edges.nearest(columns, box.right()) - column,
                text,
                "",
                box);
    }

    /** The cell at a point; {@link #HOLE} where there is none. */
    int cellAt(double x, double y) {
        int row = Edges.interval(rows, y);
        int column = Edges.interval(columns, x);
        return row < 0 || column < 0 ? HOLE : owners[row][column];
    }

    boolean holdsInOneCell(Box inner) {
        int cell = cellAt(inner.left(), inner.top());
        return cell != HOLE && cell == cellAt(inner.right(), inner.bottom());
    }
}
