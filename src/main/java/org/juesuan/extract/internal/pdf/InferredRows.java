package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Groups the lines of a body into rows. Rulings between lines decide where there are enough of them; else a line with a
 * number is a row of its own, and a line without joins the row that it is clearly nearer to than rows are to each other.
 */
final class InferredRows {

    private static final double WRAPPED = 0.75;
    private static final double WRAPPED_EMS = 1.35;
    private static final double EVEN = 0.8;
    private static final double NEARER_THAN_EVEN = 0.85;
    static final double RAISED = 1.2;

    private final List<TokenLine> body;
    private final double reach;

    private InferredRows(List<TokenLine> body) {
        this.body = body;
        this.reach = reach(body);
    }

    static List<List<TokenLine>> of(List<TokenLine> body, List<RulingLine> separators) {
        boolean[] joins = new boolean[body.size()];
        int separated = 0;
        for (int i = 1; i < body.size(); i++) {
            joins[i] = !isSeparated(body.get(i - 1), body.get(i), separators);
            separated += joins[i] ? 0 : 1;
        }
        boolean ruled = separated * 2 >= body.size() - 1;
        return rows(body, ruled ? joins : new InferredRows(body).joins());
    }

    private static List<List<TokenLine>> rows(List<TokenLine> body, boolean[] joins) {
        List<List<TokenLine>> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (i == 0 || !joins[i]) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(body.get(i));
        }
        return rows;
    }

    private boolean[] joins() {
        int[] rowOf = IntStream.range(0, body.size()).map(this::rowOf).toArray();
        boolean[] joins = new boolean[rowOf.length];
        for (int i = 1; i < rowOf.length; i++) {
            boolean wrapsOn = rowOf[i] == i && rowOf[i - 1] == i - 1 && isBare(i) && isBare(i - 1);
            joins[i] = rowOf[i] == rowOf[i - 1] || (wrapsOn && distance(i - 1, i) < reach);
        }
        return joins;
    }

    /** Index of the line whose row a line belongs to. */
    private int rowOf(int index) {
        TokenLine line = body.get(index);
        if (isBare(index)) {
            return nearest(index, reach, other -> !isBare(other));
        }
        if (!line.hasLabel()) {
            return nearest(
                    index,
                    RAISED * line.em(),
                    other -> body.get(other).hasLabel()
                            && !isBare(other)
                            && body.get(other).isBeside(line));
        }
        return index;
    }

    private boolean isBare(int index) {
        return body.get(index).numbers().isEmpty();
    }

    private int nearest(int index, double farthest, IntPredicate wanted) {
        int before = index - 1;
        while (before >= 0 && !wanted.test(before) && distance(before, index) < farthest) {
            before--;
        }
        int after = index + 1;
        while (after < body.size() && !wanted.test(after) && distance(index, after) < farthest) {
            after++;
        }
        double toBefore = before >= 0 && wanted.test(before) ? distance(before, index) : Double.MAX_VALUE;
        double toAfter = after < body.size() && wanted.test(after) ? distance(index, after) : Double.MAX_VALUE;
        if (Math.min(toBefore, toAfter) >= farthest) {
            return index;
        }
        return toBefore < toAfter ? before : after;
    }

    private double distance(int above, int below) {
        return body.get(below).baseline() - body.get(above).baseline();
    }

    /**
     * How near a wrapped line is to its row: nearer than rows with a number are to each other; where all lines are evenly
     * spaced, none is.
     */
    private static double reach(List<TokenLine> body) {
        double[] rows = distances(rowStarts(body));
        double[] lines = distances(body);
        double em = body.stream().mapToDouble(TokenLine::em).max().orElse(0);
        double reach = Math.min(WRAPPED * quantile(rows, 0.25), WRAPPED_EMS * em);
        double near = quantile(lines, 0.25);
        boolean even = near >= em && near >= EVEN * quantile(lines, 0.75);
        return even ? Math.min(reach, NEARER_THAN_EVEN * quantile(lines, 0.5)) : reach;
    }

    /** Lines with a number and a label; where labels are all wrapped around their numbers, lines with a number. */
    private static List<TokenLine> rowStarts(List<TokenLine> body) {
        List<TokenLine> numbered =
                body.stream().filter(line -> !line.numbers().isEmpty()).toList();
        List<TokenLine> labelled = numbered.stream().filter(TokenLine::hasLabel).toList();
        return labelled.size() > 1 ? labelled : numbered;
    }

    private static double[] distances(List<TokenLine> lines) {
        return IntStream.range(1, lines.size())
                .mapToDouble(i -> lines.get(i).baseline() - lines.get(i - 1).baseline())
                .sorted()
                .toArray();
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)];
    }

    private static boolean isSeparated(TokenLine above, TokenLine line, List<RulingLine> separators) {
        double left = Math.min(above.left(), line.left());
        double right = Math.max(above.right(), line.right());
        return separators.stream()
                .anyMatch(ruling -> ruling.position() > above.baseline() - above.em() * Glyph.CENTRE_ABOVE_BASELINE
                        && ruling.position() < line.baseline() - line.em() * Glyph.CENTRE_ABOVE_BASELINE
                        && ruling.length() > (right - left) / 2);
    }
}
