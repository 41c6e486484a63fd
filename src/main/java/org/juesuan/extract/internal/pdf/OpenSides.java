package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Closes tables drawn without an outer border: where three or more rulings of one table run on beyond the last crossing
 * ruling and end on one line, that line is a border. So the first and last columns of a side-less table are cells, and
 * so is a last row that the page break left open.
 */
final class OpenSides {

    private static final double LEAST_OVERHANG = 8;
    private static final int LEAST_ENDS = 3;

    private OpenSides() {}

    static Rulings closed(Rulings rulings) {
        List<RulingLine> verticals = with(rulings.verticals(), borders(rulings.horizontals(), rulings.verticals()));
        List<RulingLine> horizontals = with(rulings.horizontals(), borders(verticals, rulings.horizontals()));
        return new Rulings(horizontals, verticals);
    }

    private static List<RulingLine> with(List<RulingLine> lines, List<RulingLine> borders) {
        List<RulingLine> all = new ArrayList<>(lines);
        all.addAll(borders);
        all.sort(Comparator.comparingDouble(RulingLine::position));
        return all;
    }

    private static List<RulingLine> borders(List<RulingLine> lines, List<RulingLine> perpendiculars) {
        double[] positions =
                perpendiculars.stream().mapToDouble(RulingLine::position).toArray();
        List<Crossing> before = new ArrayList<>();
        List<Crossing> after = new ArrayList<>();
        for (RulingLine line : lines) {
            List<RulingLine> met = met(line, perpendiculars, positions);
            if (met.isEmpty()) {
                continue;
            }
            if (met.get(0).position() - line.start() > LEAST_OVERHANG) {
                before.add(new Crossing(line, met));
            }
            if (line.end() - met.get(met.size() - 1).position() > LEAST_OVERHANG) {
                after.add(new Crossing(line, met));
            }
        }
        List<RulingLine> borders = new ArrayList<>(borders(before, RulingLine::start));
        borders.addAll(borders(after, RulingLine::end));
        return borders;
    }

    private static List<RulingLine> met(RulingLine line, List<RulingLine> perpendiculars, double[] positions) {
        List<RulingLine> met = new ArrayList<>();
        for (int i = Edges.firstAtLeast(positions, line.start() - Rulings.TOLERANCE);
                i < positions.length && positions[i] <= line.end() + Rulings.TOLERANCE;
                i++) {
            if (line.meets(perpendiculars.get(i), Rulings.TOLERANCE)) {
                met.add(perpendiculars.get(i));
            }
        }
        return met;
    }

    private static List<RulingLine> borders(List<Crossing> overhanging, ToDoubleFunction<RulingLine> end) {
        List<Crossing> remaining = new ArrayList<>(overhanging);
        remaining.sort(Comparator.comparingDouble(crossing -> crossing.line().position()));
        List<RulingLine> borders = new ArrayList<>();
        while (!remaining.isEmpty()) {
            List<Crossing> side = takeOneSide(remaining, end);
            if (side.size() >= LEAST_ENDS) {
                borders.add(new RulingLine(
                        end.applyAsDouble(side.get(0).line()),
                        side.get(0).line().position(),
                        side.get(side.size() - 1).line().position()));
            }
        }
        return borders;
    }

    /** Takes the first crossing and all further ones of the same table that end on the same line. */
    private static List<Crossing> takeOneSide(List<Crossing> remaining, ToDoubleFunction<RulingLine> end) {
        List<Crossing> side = new ArrayList<>();
        side.add(remaining.remove(0));
        for (int i = 0; i < remaining.size(); ) {
            Crossing candidate = remaining.get(i);
            Crossing last = side.get(side.size() - 1);
            double apart = end.applyAsDouble(candidate.line()) - end.applyAsDouble(last.line());
            if (Math.abs(apart) <= Rulings.TOLERANCE && last.sharesTable(candidate)) {
                side.add(remaining.remove(i));
            } else {
                i++;
            }
        }
        return side;
    }

    /** A ruling with the perpendicular ones that it meets. */
    private record Crossing(RulingLine line, List<RulingLine> met) {
        boolean sharesTable(Crossing other) {
            return met.stream().anyMatch(other.met::contains);
        }
    }
}
