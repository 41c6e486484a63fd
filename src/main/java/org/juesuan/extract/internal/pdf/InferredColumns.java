package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Columns told by where the body's text leaves the page white from top to bottom; blank ones by their heading. */
final class InferredColumns {

    private static final double GUTTER = 1;
    private static final int ROWS_THAT_OUTVOTE_ONE = 10;
    private static final int ROWS_THAT_OUTVOTE_A_WORD = 4;

    private InferredColumns() {}

    /** Columns that hold text of the body. A word alone, as 合计 in the middle of its column, makes none. */
    static List<ColumnExtent> filled(List<TokenLine> body) {
        List<PrintedLine> tokens =
                body.stream().flatMap(line -> line.tokens().stream()).toList();
        List<ColumnExtent> extents = tokens.stream().map(ColumnExtent::of).toList();
        List<ColumnExtent> columns = covered(extents, body.size() >= ROWS_THAT_OUTVOTE_ONE ? 1 : 0);
        extents.stream()
                .filter(extent -> columns.stream().noneMatch(column -> column.overlap(extent) > 0))
                .forEach(columns::add);
        List<ColumnExtent> joined = joined(columns);
        if (body.size() >= ROWS_THAT_OUTVOTE_A_WORD) {
            List<ColumnExtent> all = List.copyOf(joined);
            joined.removeIf(column -> !column.equals(all.get(0)) && isWordAlone(column, all, tokens));
        }
        return joined;
    }

    /** Texts that reach in from a neighbouring column do not count. */
    private static boolean isWordAlone(ColumnExtent column, List<ColumnExtent> all, List<PrintedLine> tokens) {
        List<PrintedLine> own = tokens.stream()
                .filter(token -> ColumnExtent.of(token).overlap(column) > 0
                        && all.stream()
                                .noneMatch(other -> !other.equals(column)
                                        && ColumnExtent.of(token).overlap(other) > 0))
                .toList();
        return own.size() == 1 && !TokenLine.isNumber(own.get(0));
    }

    /** Stretches that more than a few lines cover. */
    private static List<ColumnExtent> covered(List<ColumnExtent> tokens, int outvoted) {
        record Edge(double x, int step) {}
        List<Edge> edges = new ArrayList<>();
        for (ColumnExtent token : tokens) {
            edges.add(new Edge(token.left(), 1));
            edges.add(new Edge(token.right(), -1));
        }
        edges.sort(Comparator.comparingDouble(Edge::x).thenComparing(Edge::step, Comparator.reverseOrder()));
        List<ColumnExtent> columns = new ArrayList<>();
        int depth = 0;
        double start = 0;
        for (Edge edge : edges) {
            int before = depth;
            depth += edge.step();
            if (before == outvoted && depth == outvoted + 1) {
                start = edge.x();
            } else if (before == outvoted + 1 && depth == outvoted) {
                columns.add(new ColumnExtent(start, edge.x()));
            }
        }
        return joined(columns);
    }

    private static List<ColumnExtent> joined(List<ColumnExtent> columns) {
        List<ColumnExtent> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparingDouble(ColumnExtent::left));
        List<ColumnExtent> joined = new ArrayList<>();
        for (ColumnExtent column : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && column.left() - joined.get(last).right() < GUTTER) {
                joined.set(last, joined.get(last).union(column));
            } else {
                joined.add(column);
            }
        }
        return joined;
    }

    /** The filled columns widened by their headings, and those that hold nothing but a heading. */
    static List<ColumnExtent> of(List<ColumnExtent> filled, InferredHeader header) {
        List<ColumnExtent> columns = new ArrayList<>(filled);
        boolean[] headed = new boolean[filled.size()];
        List<ColumnExtent> homeless = new ArrayList<>();
        for (InferredHeader.Heading heading : header.lowest()) {
            ColumnExtent extent = heading.extent();
            int[] under = IntStream.range(0, filled.size())
                    .filter(i -> filled.get(i).isUnder(extent))
                    .toArray();
            for (int column : under) {
                headed[column] = true;
            }
            if (under.length == 1) {
                columns.set(under[0], columns.get(under[0]).union(extent));
            } else if (under.length == 0) {
                homeless.add(extent);
            }
        }
        settle(homeless, columns, headed);
        columns.sort(Comparator.comparingDouble(ColumnExtent::left));
        return withoutOverlap(columns);
    }

    /** A filled column has a heading somewhere near: the nearest one goes to it first; what is left heads blank columns. */
    private static void settle(List<ColumnExtent> homeless, List<ColumnExtent> columns, boolean[] headed) {
        List<ColumnExtent> left = new ArrayList<>(homeless);
        while (!left.isEmpty()) {
            int column = -1;
            ColumnExtent heading = left.get(0);
            double distance = Double.MAX_VALUE;
            for (ColumnExtent candidate : left) {
                for (int i = 0; i < headed.length; i++) {
                    double apart = -columns.get(i).overlap(candidate);
                    if (!headed[i] && apart < distance && isNextTo(candidate, columns, i)) {
                        column = i;
                        heading = candidate;
                        distance = apart;
                    }
                }
            }
            if (column < 0) {
                columns.addAll(left);
                return;
            }
            headed[column] = true;
            columns.set(column, columns.get(column).union(heading));
            left.remove(heading);
        }
    }

    private static boolean isNextTo(ColumnExtent heading, List<ColumnExtent> columns, int index) {
        ColumnExtent between = heading.union(columns.get(index));
        return IntStream.range(0, columns.size())
                .allMatch(i -> i == index || columns.get(i).overlap(between) <= 0);
    }

    /** Headings reach over their columns: where two extents overlap, the border is half way. */
    private static List<ColumnExtent> withoutOverlap(List<ColumnExtent> columns) {
        List<ColumnExtent> apart = new ArrayList<>();
        for (ColumnExtent column : columns) {
            int last = apart.size() - 1;
            if (last >= 0 && column.left() < apart.get(last).right()) {
                double border = (column.left() + Math.min(apart.get(last).right(), column.right())) / 2;
                apart.set(last, new ColumnExtent(apart.get(last).left(), border));
                apart.add(new ColumnExtent(border, Math.max(border, column.right())));
            } else {
                apart.add(column);
            }
        }
        return apart;
    }
}
