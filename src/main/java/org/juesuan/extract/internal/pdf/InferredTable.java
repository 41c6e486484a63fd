package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.RawTable;

/** A table without rulings: its lines set on columns and rows told by their alignment. */
final class InferredTable {

    private static final double MARGIN = 2;

    private final List<TokenLine> lines;
    private final InferredHeader header;
    private final List<ColumnExtent> columns;
    private final List<List<TokenLine>> body;
    private final double[] columnEdges;
    private final double[] rowEdges;

    InferredTable(List<TokenLine> headerLines, List<TokenLine> bodyLines, List<RulingLine> separators) {
        lines = Stream.concat(headerLines.stream(), bodyLines.stream()).toList();
        List<ColumnExtent> filled = InferredColumns.filled(bodyLines);
        header = new InferredHeader(headerLines, filled);
        columns = InferredColumns.of(filled, header);
        body = InferredRows.of(bodyLines, separators);
        columnEdges = columnEdges();
        rowEdges = rowEdges(headerLines);
    }

    List<PrintedLine> lines() {
        return lines.stream().map(TokenLine::line).toList();
    }

    RawTable toRawTable(int page) {
        TextGrid cells = new TextGrid(columnEdges, rowEdges);
        header.headings().forEach(heading -> {
            int[] span = header.columnsOf(heading, columns);
            int lastRow =
                    header.headsOneColumn(heading) && span[0] == span[1] ? header.lineCount() - 1 : heading.lastLine();
            cells.put(heading.firstLine(), lastRow, span[0], span[1], words(heading.parts()));
        });
        for (int row = 0; row < body.size(); row++) {
            putRow(cells, header.lineCount() + row, body.get(row));
        }
        return new RawTable(
                page,
                null,
                cells.box(),
                rowEdges.length - 1,
                columns.size(),
                Arrays.stream(columnEdges).boxed().toList(),
                false,
                cells.cells());
    }

    /** Numbers first: a long name reaches over the border of its column, a number never does. */
    private void putRow(TextGrid cells, int place, List<TokenLine> rowLines) {
        Stream<PrintedLine> numbers = rowLines.stream().flatMap(line -> line.numbers().stream());
        Stream<PrintedLine> texts =
                rowLines.stream().flatMap(line -> line.tokens().stream()).filter(token -> !TokenLine.isNumber(token));
        Stream.concat(numbers, texts).forEach(token -> {
            int[] span = columnsOf(token);
            cells.put(place, place, span[0], span[1], token.words());
        });
    }

    private int[] columnsOf(PrintedLine token) {
        ColumnExtent extent = ColumnExtent.of(token);
        int first = Edges.interval(columnEdges, extent.left());
        int last = Edges.interval(columnEdges, extent.right());
        boolean overhangs = first != last && TokenLine.isNumber(token);
        if (overhangs) {
            int centre = Edges.interval(columnEdges, extent.centre());
            return new int[] {centre, centre};
        }
        return new int[] {first, last};
    }

    private double[] columnEdges() {
        double[] edges = new double[columns.size() + 1];
        edges[0] = Math.min(columns.get(0).left(), left()) - MARGIN;
        for (int i = 1; i < columns.size(); i++) {
            edges[i] = (columns.get(i - 1).right() + columns.get(i).left()) / 2;
        }
        edges[columns.size()] = Math.max(columns.get(columns.size() - 1).right(), right()) + MARGIN;
        return edges;
    }

    private double left() {
        return lines.stream().mapToDouble(TokenLine::left).min().orElseThrow();
    }

    private double right() {
        return lines.stream().mapToDouble(TokenLine::right).max().orElseThrow();
    }

    private double[] rowEdges(List<TokenLine> headerLines) {
        List<Box> rows = new ArrayList<>();
        headerLines.forEach(line -> rows.add(line.line().box()));
        body.forEach(row -> rows.add(
                row.stream().map(line -> line.line().box()).reduce(Box::union).orElseThrow()));
        double[] edges = new double[rows.size() + 1];
        edges[0] = rows.get(0).top() - MARGIN;
        for (int i = 1; i < rows.size(); i++) {
            edges[i] = (rows.get(i - 1).bottom() + rows.get(i).top()) / 2;
        }
        edges[rows.size()] = rows.get(rows.size() - 1).bottom() + MARGIN;
        return edges;
    }

    private static List<Word> words(List<PrintedLine> parts) {
        return parts.stream().flatMap(part -> part.words().stream()).collect(Collectors.toList());
    }
}
