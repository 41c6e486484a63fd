package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page's rulings put in order: those on nearly one line share its position, pieces and dashes are joined, and strokes
 * too short to border a cell are dropped.
 *
 * @param horizontals by position from the top
 * @param verticals by position from the left
 */
record Rulings(List<RulingLine> horizontals, List<RulingLine> verticals) {

    static final double TOLERANCE = 2;

    /** The two strokes of a double border are one ruling. */
    private static final double SAME_LINE = 3.2;

    private static final double SHORTEST = 20;
    private static final double LONGEST_DASH = 10;
    private static final double DASH_GAP = 5;

    static Rulings of(List<RulingLine> horizontals, List<RulingLine> verticals) {
        List<RulingLine> across = joined(horizontals);
        List<RulingLine> down = joined(verticals);
        return new Rulings(withoutNoise(across, down), withoutNoise(down, across));
    }

    private static List<RulingLine> joined(List<RulingLine> raw) {
        List<RulingLine> sorted = new ArrayList<>(raw);
        sorted.sort(Comparator.comparingDouble(RulingLine::position));
        List<RulingLine> joined = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            boolean apart = to == sorted.size()
                    || sorted.get(to).position() - sorted.get(from).position() > SAME_LINE;
            if (apart) {
                joined.addAll(joinedOnOneLine(sorted.subList(from, to)));
                from = to;
            }
        }
        return joined;
    }

    private static List<RulingLine> joinedOnOneLine(List<RulingLine> cluster) {
        double position = meanPosition(cluster);
        List<RulingLine> pieces = new ArrayList<>(cluster);
        pieces.sort(Comparator.comparingDouble(RulingLine::start));
        List<RulingLine> joined = new ArrayList<>();
        double start = pieces.get(0).start();
        double end = pieces.get(0).end();
        double lastPiece = pieces.get(0).length();
        for (RulingLine piece : pieces.subList(1, pieces.size())) {
            if (piece.start() - end > widestGap(lastPiece, piece.length())) {
                joined.add(new RulingLine(position, start, end));
                start = piece.start();
                end = piece.end();
            }
            end = Math.max(end, piece.end());
            lastPiece = piece.length();
        }
        joined.add(new RulingLine(position, start, end));
        return joined;
    }

    private static double meanPosition(List<RulingLine> cluster) {
        double weight = 0;
        double sum = 0;
        for (RulingLine line : cluster) {
            double length = Math.max(line.length(), 0.1);
            weight += length;
            sum += line.position() * length;
        }
        return sum / weight;
    }

    private static double widestGap(double length, double nextLength) {
        return length <= LONGEST_DASH && nextLength <= LONGEST_DASH ? DASH_GAP : TOLERANCE;
    }

    private static List<RulingLine> withoutNoise(List<RulingLine> lines, List<RulingLine> perpendiculars) {
        double[] positions =
                perpendiculars.stream().mapToDouble(RulingLine::position).toArray();
        return lines.stream()
                .filter(line -> line.length() >= SHORTEST || crossesTwo(line, perpendiculars, positions))
                .toList();
    }

    private static boolean crossesTwo(RulingLine line, List<RulingLine> perpendiculars, double[] positions) {
        int crossed = 0;
        for (int i = Edges.firstAtLeast(positions, line.start() - TOLERANCE);
                i < positions.length && positions[i] <= line.end() + TOLERANCE;
                i++) {
            if (line.meets(perpendiculars.get(i), TOLERANCE) && ++crossed == 2) {
                return true;
            }
        }
        return false;
    }
}
