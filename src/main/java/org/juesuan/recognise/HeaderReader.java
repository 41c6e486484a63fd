package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/** Reads the header tree of a statement's first table into columns with roles, lanes and meanings. */
final class HeaderReader {
    private static final Set<String> CODE_PARTS = Set.of("类", "款", "项");

    private final HeaderTerms terms;
    private final LineNames lines;

    HeaderReader(HeaderTerms terms, LineNames lines) {
        this.terms = terms;
        this.lines = lines;
    }

    StatementHeader read(StatementType type, RawTable table) {
        List<List<RawCell>> rows = TableRows.of(table);
        int bodyStart = 0;
        while (bodyStart < rows.size() && isHeaderRow(type, table, rows, bodyStart)) {
            bodyStart++;
        }
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < bodyStart; row++) {
            rows.get(row).stream().filter(cell -> !cell.isBlank()).forEach(cell -> cells.add(LabelKey.of(cell.text())));
        }
        List<StatementColumn> columns = columns(type, table, bodyStart);
        List<StatementColumn> grouped = table.ruled() ? columns : new SubtotalGroups(type, terms).restored(columns);
        return new StatementHeader(lanes(grouped), bodyStart, cells);
    }

    /** True where a row can only be part of a header: it prints no figure, no code and no line. */
    private boolean isHeaderRow(StatementType type, RawTable table, List<List<RawCell>> rows, int row) {
        List<RawCell> printed =
                rows.get(row).stream().filter(cell -> !cell.isBlank()).toList();
        if (printed.isEmpty()) {
            return row == 0 || TableRows.crossed(table, row);
        }
        if (printed.stream().anyMatch(cell -> isFigure(cell.text()))) {
            return false;
        }
        if (row == 0) {
            return true;
        }
        boolean knownHeaders =
                printed.stream().allMatch(cell -> terms.term(type, cell.text()).isPresent());
        if (knownHeaders) {
            return !isTotalLine(printed);
        }
        boolean printsLine = printed.stream().anyMatch(cell -> lines.isLine(type, cell.text()));
        return !printsLine || mostlyHeaders(type, printed);
    }

    /** A total that stands alone, or beside the code parts only, is the first line and no header. */
    private static boolean isTotalLine(List<RawCell> printed) {
        List<RawCell> others = printed.stream()
                .filter(cell -> !CODE_PARTS.contains(LabelKey.of(cell.text())))
                .toList();
        return others.size() == 1 && isTotal(others.get(0).text());
    }

    private boolean mostlyHeaders(StatementType type, List<RawCell> printed) {
        long known = printed.stream()
                .filter(cell -> terms.term(type, cell.text()).isPresent())
                .count();
        return known * 2 > printed.size();
    }

    private static boolean isFigure(String text) {
        return CellText.isAmount(text) || CellText.isCode(text) || CellText.isColumnNumber(text);
    }

    private static boolean isTotal(String text) {
        return Set.of("合计", "总计", "小计").contains(LabelKey.of(text));
    }

    private List<StatementColumn> columns(StatementType type, RawTable table, int bodyStart) {
        List<StatementColumn> columns = new ArrayList<>();
        List<RawCell> previous = List.of();
        for (int column = 0; column < table.columnCount(); column++) {
            List<RawCell> cells = pathCells(table, column, bodyStart);
            double left = table.columnEdges().get(column);
            double right = table.columnEdges().get(column + 1);
            boolean sameAsBefore = !columns.isEmpty() && !cells.isEmpty() && cells.equals(previous);
            if (sameAsBefore) {
                StatementColumn last = columns.remove(columns.size() - 1);
                columns.add(new StatementColumn(
                        last.number(), 0, last.role(), last.path(), last.meaning(), last.left(), right));
            } else {
                columns.add(column(type, columns.size() + 1, cells, left, right));
            }
            previous = cells;
        }
        return columns;
    }

    private StatementColumn column(StatementType type, int number, List<RawCell> cells, double left, double right) {
        List<String> path = new HeaderPath(type, terms).of(cells);
        ColumnTerm meaning = terms.meaning(type, path);
        return new StatementColumn(number, 0, meaning.role(), path, meaning, left, right);
    }

    private static List<RawCell> pathCells(RawTable table, int column, int bodyStart) {
        List<RawCell> path = new ArrayList<>();
        for (int row = 0; row < bodyStart; row++) {
            addPrinted(path, table.cellAt(row, column));
        }
        Optional<RawCell> codePart =
                table.cellAt(bodyStart, column).filter(cell -> CODE_PARTS.contains(LabelKey.of(cell.text())));
        addPrinted(path, codePart);
        return path;
    }

    private static void addPrinted(List<RawCell> path, Optional<RawCell> cell) {
        cell.filter(found -> !found.isBlank() && !path.contains(found)).ifPresent(path::add);
    }

    private static List<StatementColumn> lanes(List<StatementColumn> columns) {
        List<StatementColumn> result = new ArrayList<>();
        int lane = 0;
        boolean amountSeen = false;
        for (StatementColumn column : columns) {
            boolean startsLine = startsLine(column.role());
            if (startsLine && amountSeen) {
                lane++;
                amountSeen = false;
            }
            amountSeen |= column.holdsAmounts();
            result.add(column.inLane(lane));
        }
        return result;
    }

    private static boolean startsLine(@Nullable ColumnRole role) {
        return role != null && (role.holdsCode() || role == ColumnRole.LABEL);
    }
}
