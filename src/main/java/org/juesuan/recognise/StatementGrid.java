package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/**
 * Joins the tables of a statement, page after page, into one list of body rows under the first table's columns. Repeated
 * headers, column-number lines and page numbers are dropped with that reason; rows cut by a page break are joined.
 */
final class StatementGrid {
    private final StatementHeader header;
    private final CellLedger ledger;
    private final RowContinuation continuation;
    private final List<Draft> rows = new ArrayList<>();

    /** A body row before it is numbered. */
    record Draft(int page, @Nullable String sheet, TreeMap<Integer, RawCell> cells) {}

    StatementGrid(StatementHeader header, CellLedger ledger, RowContinuation continuation) {
        this.header = header;
        this.ledger = ledger;
        this.continuation = continuation;
    }

    void addFirst(RawTable table) {
        List<List<RawCell>> tableRows = TableRows.of(table);
        for (int row = 0; row < header.bodyStart(); row++) {
            ledger.ignored("header", tableRows.get(row).size());
        }
        addRows(table, tableRows, header.bodyStart(), ColumnMap.identity(header.columns()));
    }

    /** Adds a table on a later page; false where its columns are not this statement's and it is set aside. */
    boolean addContinuation(RawTable table) {
        ColumnMap map = ColumnMap.fit(header.columns(), table);
        if (map == null) {
            ledger.ignored("other_table", table.cells().size());
            return false;
        }
        List<List<RawCell>> tableRows = TableRows.of(table);
        int start = repeatedHeader(tableRows, table);
        tableRows.subList(0, start).forEach(row -> ledger.ignored("repeated_header", row.size()));
        int before = rows.size();
        addRows(table, tableRows, start, map);
        if (before > 0 && rows.size() > before) {
            joinCutRow(before);
        }
        return true;
    }

    /** How many rows at the top print the header again: header wordings only, the last of them several. */
    private int repeatedHeader(List<List<RawCell>> rows, RawTable table) {
        int end = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<RawCell> printed =
                    rows.get(row).stream().filter(cell -> !cell.isBlank()).toList();
            boolean crossed = TableRows.crossed(table, row);
            boolean blank = printed.isEmpty() && (!crossed || row >= header.bodyStart());
            boolean known = printed.stream().allMatch(cell -> header.cells().contains(LabelKey.of(cell.text())));
            if (blank || !known) {
                return end;
            }
            end = crossed || printed.size() > 1 ? row + 1 : end;
        }
        return end;
    }

    private void addRows(RawTable table, List<List<RawCell>> tableRows, int start, ColumnMap map) {
        for (int row = start; row < tableRows.size(); row++) {
            List<RawCell> cells = tableRows.get(row);
            List<RawCell> printed =
                    cells.stream().filter(cell -> !cell.isBlank()).toList();
            ledger.ignored("blank", cells.size() - printed.size());
            boolean lastRow = row == tableRows.size() - 1;
            String reason = reasonToDrop(printed, lastRow, table);
            if (reason != null) {
                ledger.ignored(reason, printed.size());
            } else if (!printed.isEmpty()) {
                rows.add(draft(table, printed, map));
            }
        }
    }

    private static @Nullable String reasonToDrop(List<RawCell> printed, boolean lastRow, RawTable table) {
        if (isColumnNumbers(printed)) {
            return "column_number";
        }
        boolean single = printed.size() == 1;
        if (single
                && lastRow
                && table.sheet() == null
                && CellText.isPageNumber(printed.get(0).text())) {
            return "page_number";
        }
        return null;
    }

    /** 栏次 lines: numbers that count the columns, with or without that word. */
    private static boolean isColumnNumbers(List<RawCell> printed) {
        List<RawCell> numbers = printed.stream()
                .filter(cell -> CellText.isColumnNumber(cell.text()))
                .toList();
        boolean named =
                printed.stream().anyMatch(cell -> LabelKey.of(cell.text()).equals("栏次"));
        boolean onlyNumbers = numbers.size() == printed.size();
        boolean namedAndNumbers = named
                && printed.stream()
                        .allMatch(cell -> CellText.isColumnNumber(cell.text())
                                || LabelKey.of(cell.text()).matches("栏次|行次|项目|[-—]"));
        return namedAndNumbers || onlyNumbers && numbers.size() >= 3 && counts(numbers);
    }

    private static boolean counts(List<RawCell> numbers) {
        int expected = 1;
        for (RawCell cell : numbers) {
            String first = LabelKey.of(cell.text()).split("=", -1)[0];
            if (Integer.parseInt(first) != expected) {
                return false;
            }
            expected++;
        }
        return true;
    }

    private Draft draft(RawTable table, List<RawCell> printed, ColumnMap map) {
        TreeMap<Integer, RawCell> byColumn = new TreeMap<>();
        Map<Integer, List<RawCell>> shared = new HashMap<>();
        for (RawCell cell : printed) {
            shared.computeIfAbsent(map.column(table, cell), column -> new ArrayList<>())
                    .add(cell);
        }
        shared.forEach((column, cells) -> byColumn.put(column, joined(column, cells)));
        if (!table.ruled()) {
            nameLanes(byColumn);
        }
        return new Draft(table.page(), table.sheet(), byColumn);
    }

    /** The name of a total is printed in the middle of merged cells: without rulings it stands in a lane before its own. */
    private void nameLanes(TreeMap<Integer, RawCell> cells) {
        for (StatementColumn column : header.columns()) {
            RawCell cell = cells.get(column.number());
            boolean misplaced = cell != null && column.holdsAmounts() && continuation.isLine(cell.text());
            Integer label = misplaced ? nextLabel(column) : null;
            if (cell != null && label != null && !cells.containsKey(label)) {
                cells.remove(column.number());
                cells.put(label, cell);
            }
        }
    }

    private @Nullable Integer nextLabel(StatementColumn column) {
        return header.columns().stream()
                .filter(other -> other.lane() == column.lane() + 1 && other.is(ColumnRole.LABEL))
                .map(StatementColumn::number)
                .findFirst()
                .orElse(null);
    }

    private RawCell joined(int column, List<RawCell> cells) {
        if (cells.size() == 1) {
            return cells.get(0);
        }
        cells.sort(Comparator.comparingInt(RawCell::column));
        StatementColumn shared = header.columns().get(column - 1);
        String separator = shared.holdsAmounts() ? "\n" : "";
        RawCell first = cells.get(0);
        String text = String.join(separator, cells.stream().map(RawCell::text).toList());
        Box box = cells.stream().map(RawCell::box).reduce(Box::union).orElse(first.box());
        cells.stream().skip(1).forEach(cell -> ledger.consumed("part_of_cell"));
        return new RawCell(first.row(), first.column(), 1, 1, text, first.reference(), box);
    }

    private void joinCutRow(int firstOfPage) {
        Draft last = rows.get(firstOfPage - 1);
        Draft first = rows.get(firstOfPage);
        if (continuation.continues(header.columns(), last, first)) {
            first.cells().forEach((column, cell) -> {
                RawCell head = last.cells().get(column);
                last.cells().put(column, head == null ? cell : append(head, cell));
                if (head != null) {
                    ledger.consumed("part_of_cell");
                }
            });
            if (first.cells().keySet().stream()
                    .anyMatch(column -> header.columns().get(column - 1).holdsAmounts())) {
                rows.set(firstOfPage - 1, new Draft(first.page(), first.sheet(), last.cells()));
            }
            rows.remove(firstOfPage);
        }
    }

    private static RawCell append(RawCell head, RawCell tail) {
        return new RawCell(
                head.row(),
                head.column(),
                head.rowSpan(),
                head.columnSpan(),
                head.text() + "\n" + tail.text(),
                head.reference(),
                head.box());
    }

    List<RecognisedRow> rows() {
        List<RecognisedRow> numbered = new ArrayList<>();
        for (Draft draft : rows) {
            numbered.add(new RecognisedRow(numbered.size() + 1, draft.page(), draft.sheet(), draft.cells()));
        }
        return numbered;
    }
}
