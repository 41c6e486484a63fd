package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds statements that are laid out without rulings, or with horizontal ones only: lines one under the other whose
 * amounts are aligned. Paragraphs never qualify, lists of contents neither: their numbers are no amounts.
 */
final class BorderlessTables {

    private static final double FARTHEST_ROW = 4.5;
    private static final double FARTHEST_TOTAL = 14;
    private static final double FARTHEST_HEADER = 3.5;
    private static final double WIDE_LINE = 0.6;
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_HEADINGS_OF_ONE_ROW = 4;
    private static final int LEAST_AMOUNTS_OF_ONE_ROW = 3;
    private static final int MOST_HEADER_LINES = 12;
    private static final double ALIGNED = 3;
    private static final double SAME_LEFT = 1.5;
    private static final double WRAPPED_LABEL = 1.6;

    private final List<TokenLine> lines;
    private final List<RulingLine> separators;

    private BorderlessTables(List<TokenLine> lines, List<RulingLine> separators) {
        this.lines = lines;
        this.separators = separators;
    }

    static List<InferredTable> find(List<PrintedLine> lines, List<RulingLine> separators) {
        return new BorderlessTables(lines.stream().map(TokenLine::of).toList(), separators).find();
    }

    private List<InferredTable> find() {
        List<InferredTable> tables = new ArrayList<>();
        int free = 0;
        for (int from = 0; from < lines.size(); from++) {
            if (!lines.get(from).isAnchor()) {
                continue;
            }
            int to = endOfBody(from);
            int body = startOfBody(from, to, free);
            int header = startOfHeader(body, to, free);
            if (isTable(lines.subList(from, to)) || isSingleRow(from, to, header)) {
                tables.add(new InferredTable(lines.subList(header, body), lines.subList(body, to), separators));
                free = to;
            }
            from = to - 1;
        }
        return tables;
    }

    /** Index after the last line of the body that begins at an anchor. */
    private int endOfBody(int from) {
        int end = from + 1;
        for (int i = from + 1; i < lines.size() && goesOn(from, i); i++) {
            boolean row = lines.get(i).tokens().size() > 1 || beginsLikeRows(lines.get(i), from, i);
            if (row || (end == i && isWrappedLabel(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean isWrappedLabel(int index) {
        TokenLine line = lines.get(index);
        return line.baseline() - lines.get(index - 1).baseline() <= WRAPPED_LABEL * line.em()
                && lines.subList(Math.max(0, index - LEAST_ROWS), index).stream()
                        .flatMap(above -> above.tokens().stream())
                        .anyMatch(token -> Math.abs(token.box().left() - line.left()) <= ALIGNED);
    }

    /** The first rows may hold no amount: their labels begin where those of the other rows do. */
    private int startOfBody(int from, int to, int free) {
        int start = from;
        while (start > free && !lines.get(start - 1).endsTable() && isEarlierRow(start, from, to)) {
            start--;
        }
        return start;
    }

    private boolean isEarlierRow(int start, int from, int to) {
        TokenLine line = lines.get(start - 1);
        return isRaisedNumbers(line, lines.get(start)) || isLabels(line, from, to);
    }

    /** Numbers drawn higher than the label of their row. */
    private static boolean isRaisedNumbers(TokenLine line, TokenLine below) {
        return !line.hasLabel()
                && line.money() > 0
                && line.isBeside(below)
                && below.baseline() - line.baseline() <= InferredRows.RAISED * line.em();
    }

    private boolean isLabels(TokenLine line, int from, int to) {
        boolean near = lines.get(from).baseline() - line.baseline() <= FARTHEST_ROW * line.em();
        return near && beginsLikeRows(line, from, to);
    }

    /** Each of its tokens begins where those of several rows do. */
    private boolean beginsLikeRows(TokenLine line, int from, int to) {
        return line.tokens().stream()
                .allMatch(token ->
                        tokens(from, to).filter(row -> beginsLike(row, token)).count() >= LEAST_ROWS);
    }

    private static boolean beginsLike(PrintedLine row, PrintedLine token) {
        return Math.abs(row.box().left() - token.box().left()) <= SAME_LEFT
                && TokenLine.isNumber(row) == TokenLine.isNumber(token);
    }

    private Stream<PrintedLine> tokens(int from, int to) {
        return lines.subList(from, to).stream().flatMap(line -> line.tokens().stream());
    }

    private boolean goesOn(int from, int index) {
        TokenLine line = lines.get(index);
        TokenLine above = lines.get(index - 1);
        double reach = continuesColumns(line, from, index) ? FARTHEST_TOTAL : FARTHEST_ROW;
        boolean near = line.baseline() - above.baseline() <= reach * Math.max(line.em(), above.em());
        return near && !line.endsTable() && !isWide(line, from, index);
    }

    /** Rows of blank cells may lie above a line of totals: its amounts end where those of the rows above do. */
    private boolean continuesColumns(TokenLine line, int from, int to) {
        List<PrintedLine> above = numbers(lines.subList(from, to)).toList();
        return line.money() >= 2
                && line.numbers().stream()
                        .allMatch(number -> above.stream()
                                .anyMatch(other -> Math.abs(other.box().right()
                                                - number.box().right())
                                        <= ALIGNED));
    }

    private boolean isWide(TokenLine line, int from, int to) {
        return isParagraph(line, right(from, to) - left(from, to));
    }

    private int startOfHeader(int body, int to, int free) {
        double width = right(body, to) - left(body, to);
        int start = body;
        while (start > free && body - start < MOST_HEADER_LINES) {
            TokenLine line = lines.get(start - 1);
            double distance = lines.get(start).baseline() - line.baseline();
            if (line.endsTable() || distance > FARTHEST_HEADER * line.em() || isParagraph(line, width)) {
                break;
            }
            start--;
        }
        return start;
    }

    private boolean isParagraph(TokenLine line, double width) {
        return line.tokens().size() == 1 && line.width() > WIDE_LINE * width;
    }

    private static boolean isTable(List<TokenLine> body) {
        List<TokenLine> anchors = body.stream().filter(TokenLine::isAnchor).toList();
        if (anchors.size() >= LEAST_ROWS) {
            return isAligned(anchors, LEAST_ROWS);
        }
        boolean fullRow = anchors.stream().anyMatch(anchor -> anchor.money() >= LEAST_AMOUNTS_OF_ONE_ROW);
        boolean pairedRows = anchors.size() == 2
                && anchors.stream().allMatch(anchor -> anchor.money() >= 2)
                && isAligned(anchors, 2);
        return fullRow || pairedRows;
    }

    /** One row with most of its cells blank, under a line of many headings. */
    private boolean isSingleRow(int from, int to, int header) {
        return lines.subList(from, to).stream().anyMatch(line -> line.money() >= 2)
                && lines.subList(header, from).stream()
                        .anyMatch(line -> line.tokens().size() >= LEAST_HEADINGS_OF_ONE_ROW);
    }

    private static boolean isAligned(List<TokenLine> anchors, int rows) {
        return isAligned(numbers(anchors).map(number -> number.box().right()), rows)
                || isAligned(numbers(anchors).map(number -> number.box().left()), rows)
                || isAligned(numbers(anchors).map(number -> number.box().centreX()), rows);
    }

    private static Stream<PrintedLine> numbers(List<TokenLine> anchors) {
        return anchors.stream().flatMap(anchor -> anchor.numbers().stream());
    }

    private static boolean isAligned(Stream<Double> places, int rows) {
        List<Double> sorted = places.sorted(Comparator.naturalOrder()).toList();
        for (int i = rows - 1; i < sorted.size(); i++) {
            if (sorted.get(i) - sorted.get(i - rows + 1) <= ALIGNED) {
                return true;
            }
        }
        return false;
    }

    private double left(int from, int to) {
        return lines.subList(from, to).stream()
                .mapToDouble(TokenLine::left)
                .min()
                .orElse(0);
    }

    private double right(int from, int to) {
        return lines.subList(from, to).stream()
                .mapToDouble(TokenLine::right)
                .max()
                .orElse(0);
    }
}
