package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Headings above the columns of a table without rulings; a heading may be printed on several lines. */
final class InferredHeader {

    private static final double WRAPPED = 1.6;
    private static final double OFF_CENTRE = 6;
    private static final double MUCH_NEARER = 0.6;

    /**
     * @param firstLine zero-based header line it begins on
     * @param lastLine the line it ends on
     */
    record Heading(int firstLine, int lastLine, List<PrintedLine> parts) {

        ColumnExtent extent() {
            return parts.stream()
                    .map(ColumnExtent::of)
                    .reduce(ColumnExtent::union)
                    .orElseThrow();
        }

        boolean isAbove(Heading other) {
            return other.firstLine > lastLine;
        }
    }

    private final List<Heading> headings = new ArrayList<>();
    private final List<ColumnExtent> filled;
    private final int lineCount;

    /** @param filled the columns that hold text of the body */
    InferredHeader(List<TokenLine> lines, List<ColumnExtent> filled) {
        this.filled = filled;
        lineCount = lines.size();
        for (int index = 0; index < lines.size(); index++) {
            for (PrintedLine token : lines.get(index).tokens()) {
                add(index, token, lines);
            }
        }
    }

    private void add(int line, PrintedLine token, List<TokenLine> lines) {
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.lastLine() < line && goesOn(heading, token, lines, line)) {
                List<PrintedLine> parts = Stream.concat(heading.parts().stream(), Stream.of(token))
                        .toList();
                headings.set(i, new Heading(heading.firstLine(), line, parts));
                return;
            }
        }
        headings.add(new Heading(line, line, List.of(token)));
    }

    /** The next line of one heading: close below it, under its middle, and nothing else is there. */
    private static boolean goesOn(Heading heading, PrintedLine token, List<TokenLine> lines, int line) {
        ColumnExtent extent = ColumnExtent.of(token);
        PrintedLine above = heading.parts().get(heading.parts().size() - 1);
        double distance = token.words().get(0).baseline() - above.words().get(0).baseline();
        boolean centred = Math.abs(extent.centre() - heading.extent().centre()) <= OFF_CENTRE
                || Math.abs(extent.left() - heading.extent().left()) <= OFF_CENTRE;
        boolean alone = lines.get(line).tokens().stream()
                        .filter(other -> ColumnExtent.of(other).overlap(heading.extent()) > 0)
                        .count()
                <= 1;
        boolean countsColumns = lines.get(line).numbers().size() > 1;
        return distance <= WRAPPED * token.fontSize() && centred && alone && !countsColumns;
    }

    int lineCount() {
        return lineCount;
    }

    List<Heading> headings() {
        return headings;
    }

    private boolean isLowest(Heading heading) {
        return headings.stream().noneMatch(other -> heading.isAbove(other) && sharesColumn(heading, other));
    }

    /** Nothing stands below it, neither under it nor under the columns that it is in the middle of. */
    boolean headsOneColumn(Heading heading) {
        return isLowest(heading) && isLonely(heading);
    }

    /** Not a heading printed between its columns, over the gap, with lower headings on its left and on its right. */
    private boolean isLonely(Heading heading) {
        return !hasLower(heading, -1) || !hasLower(heading, 1);
    }

    private boolean sharesColumn(Heading heading, Heading lower) {
        return heading.extent().overlap(lower.extent()) > 0
                || filled.stream()
                        .anyMatch(column -> column.overlap(heading.extent()) > 0 && column.overlap(lower.extent()) > 0);
    }

    private boolean hasLower(Heading heading, int side) {
        double centre = heading.extent().centre();
        double reach = headings.stream()
                .filter(other -> other.firstLine() <= heading.lastLine() && other.lastLine() >= heading.firstLine())
                .mapToDouble(other -> side * (other.extent().centre() - centre) / 2)
                .filter(distance -> distance > 0)
                .min()
                .orElse(Double.MAX_VALUE);
        return headings.stream()
                .filter(other -> other.firstLine() > heading.lastLine())
                .mapToDouble(other -> side * (other.extent().centre() - centre))
                .anyMatch(distance -> distance > 0 && distance < reach);
    }

    List<Heading> lowest() {
        return headings.stream().filter(this::headsOneColumn).toList();
    }

    /**
     * The columns that a heading stands over, first and last: a lowest one those it touches; another one as many as keep
     * it in their middle, as long as no neighbour on its line stands over them.
     */
    int[] columnsOf(Heading heading, List<ColumnExtent> columns) {
        int first = columns.size() - 1;
        int last = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isUnder(heading.extent())) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        if (first > last) {
            int nearest = nearest(heading.extent(), columns);
            return isLonely(heading) ? new int[] {nearest, nearest} : widened(heading, columns, nearest, nearest);
        }
        return headsOneColumn(heading) ? new int[] {first, last} : widened(heading, columns, first, last);
    }

    private static int nearest(ColumnExtent extent, List<ColumnExtent> columns) {
        int nearest = 0;
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).overlap(extent) > columns.get(nearest).overlap(extent)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private int[] widened(Heading heading, List<ColumnExtent> columns, int first, int last) {
        int[] best = {first, last};
        double bestOff = offCentre(heading, columns, first, last);
        for (int from = first; from >= 0 && isFree(heading, columns.get(from)); from--) {
            for (int to = last; to < columns.size() && isFree(heading, columns.get(to)); to++) {
                double off = offCentre(heading, columns, from, to);
                boolean wider = to - from > best[1] - best[0];
                if (off < bestOff - OFF_CENTRE || (wider && off <= Math.max(bestOff, OFF_CENTRE))) {
                    best = new int[] {from, to};
                    bestOff = off;
                }
            }
        }
        return best;
    }

    private static double offCentre(Heading heading, List<ColumnExtent> columns, int first, int last) {
        double centre = (columns.get(first).left() + columns.get(last).right()) / 2;
        return Math.abs(centre - heading.extent().centre());
    }

    /** No other heading of the same line is over the column, and it has a heading further down. */
    private boolean isFree(Heading heading, ColumnExtent column) {
        boolean taken = headings.stream()
                .anyMatch(other -> !other.equals(heading)
                        && other.firstLine() <= heading.lastLine()
                        && other.lastLine() >= heading.firstLine()
                        && (column.isUnder(other.extent()) || isMuchNearer(column, other, heading)));
        return !taken
                && headings.stream()
                        .anyMatch(other -> other.firstLine() > heading.lastLine() && column.isUnder(other.extent()));
    }

    private static boolean isMuchNearer(ColumnExtent column, Heading other, Heading heading) {
        double toOther = Math.abs(column.centre() - other.extent().centre());
        return toOther
                < MUCH_NEARER * Math.abs(column.centre() - heading.extent().centre());
    }
}
