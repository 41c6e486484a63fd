package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.domain.provenance.Box;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Finds the tables that rulings enclose: Tabula gives the cells, cells that share a corner make one table. */
final class Lattice {

    private Lattice() {}

    static List<CellGrid> tables(Rulings rulings) {
        if (rulings.horizontals().isEmpty() || rulings.verticals().isEmpty()) {
            return List.of();
        }
        List<CellGrid> grids = new ArrayList<>();
        for (List<Box> group : groups(cells(rulings))) {
            if (group.size() > 1) {
                grids.add(CellGrid.of(group));
            }
        }
        return withoutNested(grids);
    }

    /** Tabula counts in single precision: its cells are set back on the exact rulings. */
    private static List<Box> cells(Rulings rulings) {
        double[] rows = positions(rulings.horizontals());
        double[] columns = positions(rulings.verticals());
        return SpreadsheetExtractionAlgorithm.findCells(
                        rulings.horizontals().stream().map(Lattice::horizontal).toList(),
                        rulings.verticals().stream().map(Lattice::vertical).toList())
                .stream()
                .map(cell -> new Box(
                        columns[Edges.nearest(columns, cell.getMinX())],
                        rows[Edges.nearest(rows, cell.getMinY())],
                        columns[Edges.nearest(columns, cell.getMaxX())],
                        rows[Edges.nearest(rows, cell.getMaxY())]))
                .toList();
    }

    private static double[] positions(List<RulingLine> rulings) {
        return rulings.stream().mapToDouble(RulingLine::position).toArray();
    }

    private static Ruling horizontal(RulingLine line) {
        return new Ruling((float) line.position(), (float) line.start(), (float) line.length(), 0);
    }

    private static Ruling vertical(RulingLine line) {
        return new Ruling((float) line.start(), (float) line.position(), 0, (float) line.length());
    }

    private static List<List<Box>> groups(List<Box> cells) {
        Map<Corner, Integer> corners = new HashMap<>();
        int[] parent = new int[cells.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (Corner corner : Corner.of(cells.get(i))) {
                Integer neighbour = corners.putIfAbsent(corner, i);
                if (neighbour != null) {
                    parent[root(parent, i)] = root(parent, neighbour);
                }
            }
        }
        Map<Integer, List<Box>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), key -> new ArrayList<>()).add(cells.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int index) {
        int root = index;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** A table inside another table's cell is a check box or an outline, not a table. */
    private static List<CellGrid> withoutNested(List<CellGrid> grids) {
        return grids.stream()
                .filter(grid -> grids.stream().noneMatch(other -> other != grid && other.holdsInOneCell(grid.box())))
                .sorted(Comparator.comparingDouble((CellGrid grid) -> grid.box().top())
                        .thenComparingDouble(grid -> grid.box().left()))
                .toList();
    }

    private record Corner(double x, double y) {
        static List<Corner> of(Box box) {
            return List.of(
                    new Corner(box.left(), box.top()),
                    new Corner(box.right(), box.top()),
                    new Corner(box.left(), box.bottom()),
                    new Corner(box.right(), box.bottom()));
        }
    }
}
