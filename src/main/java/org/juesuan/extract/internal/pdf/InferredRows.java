package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Groups the lines of a body into rows: a line much nearer to its neighbour than rows are is a wrapped label. */
final class InferredRows {

    private static final double WRAPPED = 0.75;

    private InferredRows() {}

    static List<List<TokenLine>> of(List<TokenLine> body, List<RulingLine> separators) {
        double pitch = pitch(body);
        boolean ruled = separatorsBetween(body, separators) >= (body.size() - 1) / 2.0;
        List<List<TokenLine>> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            boolean joins = i > 0
                    && (ruled
                            ? !isSeparated(body.get(i - 1), body.get(i), separators)
                            : isWrapped(body.get(i - 1), body.get(i), pitch));
            if (!joins) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(body.get(i));
        }
        return rows;
    }

    private static boolean isWrapped(TokenLine above, TokenLine line, double pitch) {
        boolean bothAmounts = above.money() > 0 && line.money() > 0;
        return !bothAmounts && line.baseline() - above.baseline() < WRAPPED * pitch;
    }

    /** The usual distance of rows: that of lines which both hold amounts. */
    private static double pitch(List<TokenLine> body) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i).money() > 0 && body.get(i - 1).money() > 0) {
                distances.add(body.get(i).baseline() - body.get(i - 1).baseline());
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    private static long separatorsBetween(List<TokenLine> body, List<RulingLine> separators) {
        long between = 0;
        for (int i = 1; i < body.size(); i++) {
            between += isSeparated(body.get(i - 1), body.get(i), separators) ? 1 : 0;
        }
        return between;
    }

    private static boolean isSeparated(TokenLine above, TokenLine line, List<RulingLine> separators) {
        double left = Math.min(above.left(), line.left());
        double right = Math.max(above.right(), line.right());
        return separators.stream()
                .anyMatch(ruling -> ruling.position() > above.baseline() - above.em() * Glyph.CENTRE_ABOVE_BASELINE
                        && ruling.position() < line.baseline() - line.em() * Glyph.CENTRE_ABOVE_BASELINE
                        && ruling.end() - ruling.start() > (right - left) / 2);
    }
}
