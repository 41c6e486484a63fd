package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Columns told by where the body's text leaves the page white from top to bottom; blank ones by their heading. */
final class InferredColumns {

    private static final double GUTTER = 4;
    private static final int ROWS_THAT_OUTVOTE_ONE = 10;
    private static final double FARTHEST_HEADING = 40;

    private InferredColumns() {}

    /**
     * @param headings the lowest headings, those with nothing more below them
     * @param lonely which of them may stand over no column of the body: others head several columns
     */
    static List<ColumnExtent> of(
            List<TokenLine> body, List<ColumnExtent> headings, Predicate<ColumnExtent> lonely) {
        List<ColumnExtent> tokens = body.stream()
                .flatMap(line -> line.tokens().stream())
                .map(ColumnExtent::of)
                .toList();
        int outvoted = body.size() >= ROWS_THAT_OUTVOTE_ONE ? 1 : 0;
        List<ColumnExtent> columns = covered(tokens, outvoted);
        tokens.stream()
                .filter(token -> columns.stream().noneMatch(column -> column.overlap(token) > 0))
                .forEach(columns::add);
        List<ColumnExtent> joined = joined(columns);
        return withHeadings(joined, headings, lonely);
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

    private static List<ColumnExtent> withHeadings(
            List<ColumnExtent> body, List<ColumnExtent> headings, Predicate<ColumnExtent> lonely) {
        List<ColumnExtent> columns = new ArrayList<>(body);
        boolean[] headed = new boolean[body.size()];
        List<ColumnExtent> homeless = new ArrayList<>();
        for (ColumnExtent heading : headings) {
            int[] under = IntStream.range(0, body.size())
                    .filter(i -> body.get(i).isUnder(heading))
                    .toArray();
            for (int column : under) {
                headed[column] = true;
            }
            if (under.length == 1) {
                columns.set(under[0], columns.get(under[0]).union(heading));
            } else if (under.length == 0 && lonely.test(heading)) {
                homeless.add(heading);
            }
        }
        for (ColumnExtent heading : homeless) {
            int nearest = nearestWithoutHeading(columns.subList(0, body.size()), headed, heading);
            if (nearest < 0) {
                columns.add(heading);
            } else {
                headed[nearest] = true;
                columns.set(nearest, columns.get(nearest).union(heading));
            }
        }
        columns.sort(Comparator.comparingDouble(ColumnExtent::left));
        return withoutOverlap(columns);
    }

    private static int nearestWithoutHeading(List<ColumnExtent> columns, boolean[] headed, ColumnExtent heading) {
        int nearest = -1;
        double distance = FARTHEST_HEADING;
        for (int i = 0; i < columns.size(); i++) {
            double apart = -columns.get(i).overlap(heading);
            if (!headed[i] && apart < distance) {
                nearest = i;
                distance = apart;
            }
        }
        return nearest;
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
