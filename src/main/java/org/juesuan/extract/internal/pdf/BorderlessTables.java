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
    private static final double FARTHEST_HEADER = 3.5;
    private static final double WIDE_LINE = 0.6;
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_AMOUNTS_OF_ONE_ROW = 3;
    private static final int MOST_HEADER_LINES = 8;
    private static final double ALIGNED = 3;

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
            int header = startOfHeader(from, free);
            if (isTable(from, to, header)) {
                tables.add(new InferredTable(lines.subList(header, from), lines.subList(from, to), separators));
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
            if (lines.get(i).isAnchor() || lines.get(i).tokens().size() > 1) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean goesOn(int from, int index) {
        TokenLine line = lines.get(index);
        TokenLine above = lines.get(index - 1);
        boolean near = line.baseline() - above.baseline() <= FARTHEST_ROW * Math.max(line.em(), above.em());
        return near && !line.endsTable() && !isWide(line, from, index);
    }

    private boolean isWide(TokenLine line, int from, int to) {
        double width = right(from, to) - left(from, to);
        return line.tokens().size() == 1 && line.width() > WIDE_LINE * width;
    }

    private int startOfHeader(int body, int free) {
        int start = body;
        while (start > free && body - start < MOST_HEADER_LINES) {
            TokenLine line = lines.get(start - 1);
            double distance = lines.get(start).baseline() - line.baseline();
            if (line.endsTable() || distance > FARTHEST_HEADER * line.em() || isParagraph(line, body)) {
                break;
            }
            start--;
        }
        return start;
    }

    private boolean isParagraph(TokenLine line, int body) {
        return line.tokens().size() == 1 && line.width() > WIDE_LINE * lines.get(body).width();
    }

    private boolean isTable(int from, int to, int header) {
        List<TokenLine> anchors =
                lines.subList(from, to).stream().filter(TokenLine::isAnchor).toList();
        if (anchors.size() >= LEAST_ROWS) {
            return hasAlignedNumbers(anchors);
        }
        long headings = lines.subList(header, from).stream()
                .mapToLong(line -> line.tokens().size())
                .max()
                .orElse(0);
        return headings >= LEAST_AMOUNTS_OF_ONE_ROW
                && anchors.stream().anyMatch(anchor -> anchor.money() >= LEAST_AMOUNTS_OF_ONE_ROW);
    }


    private static boolean hasAlignedNumbers(List<TokenLine> anchors) {
        return isAligned(numbers(anchors).map(number -> number.box().right()))
                || isAligned(numbers(anchors).map(number -> number.box().left()))
                || isAligned(numbers(anchors).map(number -> number.box().centreX()));
    }

    private static Stream<PrintedLine> numbers(List<TokenLine> anchors) {
        return anchors.stream().flatMap(anchor -> anchor.tokens().stream()).filter(TokenLine::isNumber);
    }

    private static boolean isAligned(Stream<Double> places) {
        List<Double> sorted = places.sorted(Comparator.naturalOrder()).toList();
        for (int i = LEAST_ROWS - 1; i < sorted.size(); i++) {
            if (sorted.get(i) - sorted.get(i - LEAST_ROWS + 1) <= ALIGNED) {
                return true;
            }
        }
        return false;
    }

    private double left(int from, int to) {
        return lines.subList(from, to).stream().mapToDouble(TokenLine::left).min().orElse(0);
    }

    private double right(int from, int to) {
        return lines.subList(from, to).stream().mapToDouble(TokenLine::right).max().orElse(0);
    }
}
