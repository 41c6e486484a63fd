package org.juesuan.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Ways in which forms of other provinces and years differ from the national one; no figure changes. */
public final class FormEdit {
    private FormEdit() {}

    /** Other titles over some statements. */
    public static ReportEdit titles(Map<StatementKind, String> titles) {
        return tables(table ->
                titles.containsKey(table.statement()) ? table.withTitle(titles.get(table.statement())) : table);
    }

    /** The statements in another order. */
    public static ReportEdit order(StatementKind... order) {
        return report -> report.withStatements(
                Arrays.stream(order).map(report::statement).toList());
    }

    /** The printed number over every statement, in the corner or in a head line. */
    public static ReportEdit marks(MarkPlace place, IntFunction<String> mark) {
        return report -> {
            List<PrintedTable> marked = new ArrayList<>();
            for (PrintedTable table : report.statements()) {
                marked.add(place.put(table, mark.apply(marked.size() + 1)));
            }
            return report.withStatements(marked);
        };
    }

    /** Where the printed number of a statement stands. */
    public enum MarkPlace {
        CORNER {
            @Override
            PrintedTable put(PrintedTable table, String mark) {
                return table.withMark(mark);
            }
        },
        LEFT {
            @Override
            PrintedTable put(PrintedTable table, String mark) {
                return table.withMark("").withHeadLines(mark, table.yearLine(), table.unitLine());
            }
        },
        BEFORE_TITLE {
            @Override
            PrintedTable put(PrintedTable table, String mark) {
                return table.withMark("").withTitle(mark + table.title());
            }
        },
        BESIDE_UNIT {
            @Override
            PrintedTable put(PrintedTable table, String mark) {
                return table.withMark("").withHeadLines(table.bodyLine(), mark, table.unitLine());
            }
        };

        abstract PrintedTable put(PrintedTable table, String mark);
    }

    /** Other head lines over every statement; {@code null} leaves one as it is. */
    public static ReportEdit headLines(
            UnaryOperator<String> body, UnaryOperator<String> year, UnaryOperator<String> unit) {
        return tables(table -> table.withHeadLines(
                body.apply(table.bodyLine()), year.apply(table.yearLine()), unit.apply(table.unitLine())));
    }

    /** Lines between the head lines and the table. */
    public static ReportEdit unitLine(String unitLine) {
        return headLines(UnaryOperator.identity(), UnaryOperator.identity(), printed -> unitLine);
    }

    /** Amounts printed in another way; codes, names and row numbers stay. */
    public static ReportEdit amounts(UnaryOperator<String> print) {
        return tables(table -> table.withRows(
                table.rows().stream().map(row -> printed(table, row, print)).toList()));
    }

    private static PrintedRow printed(PrintedTable table, PrintedRow row, UnaryOperator<String> print) {
        PrintedRow changed = row;
        for (int column = 0; column < table.columns().size(); column++) {
            String text = row.cells().get(column);
            if (table.columns().get(column).kind() == ColumnKind.AMOUNT && !text.isEmpty()) {
                changed = changed.withCell(column, print.apply(text));
            }
        }
        return changed;
    }

    /** Other names of lines, wherever a cell prints exactly that or that after an enumeration. */
    public static ReportEdit lineNames(Map<String, String> names) {
        return tables(table -> table.withRows(
                table.rows().stream().map(row -> renamed(row, names)).toList()));
    }

    private static PrintedRow renamed(PrintedRow row, Map<String, String> names) {
        PrintedRow changed = row;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cells().get(column);
            String bare = text.replaceFirst("^[一二三四五六七八九十]+、", "");
            if (names.containsKey(bare)) {
                changed = changed.withCell(column, text.replace(bare, names.get(bare)));
            }
        }
        return changed;
    }

    /** Lines of a statement left out by their printed text. */
    public static ReportEdit withoutLines(StatementKind kind, UnaryOperator<List<PrintedRow>> rows) {
        return table(kind, table -> table.withRows(rows.apply(table.rows())));
    }

    /** No row without text and no 行次. */
    public static ReportEdit withoutLineNumbers() {
        return tables(FormEdit::withoutLineNumbers);
    }

    private static PrintedTable withoutLineNumbers(PrintedTable table) {
        List<Integer> kept = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).kind() != ColumnKind.LINE_NUMBER) {
                kept.add(column);
            }
        }
        return kept.size() == table.columns().size() ? table : selected(table, kept);
    }

    /** The table with some of its columns. */
    static PrintedTable selected(PrintedTable table, List<Integer> kept) {
        List<HeaderCell> cells = new ArrayList<>();
        for (HeaderCell cell : table.header().cells()) {
            List<Integer> covered = kept.stream().filter(cell::covers).toList();
            if (!covered.isEmpty()) {
                cells.add(new HeaderCell(
                        cell.text(), cell.row(), kept.indexOf(covered.get(0)), cell.rowSpan(), covered.size()));
            }
        }
        TableHeader header = new TableHeader(
                table.header().rows(), kept.size(), cells, table.header().columnNumberRow());
        List<PrintedRow> rows = table.rows().stream()
                .map(row -> PrintedRow.of(kept.stream().map(row.cells()::get).toList()))
                .toList();
        return table.withGrid(kept.stream().map(table.columns()::get).toList(), header, rows);
    }

    /** No line of column numbers. */
    public static ReportEdit withoutColumnNumbers() {
        return tables(table -> {
            TableHeader header = table.header();
            int numbers = header.columnNumberRow();
            if (numbers < 0) {
                return table;
            }
            List<HeaderCell> cells = header.cells().stream()
                    .filter(cell -> cell.row() != numbers)
                    .toList();
            return table.withHeader(new TableHeader(header.rows() - 1, header.columns(), cells, -1));
        });
    }

    /** Title, body and unit in rows of the table itself. */
    public static ReportEdit headInsideTable() {
        return tables(FormEdit::headInside);
    }

    private static PrintedTable headInside(PrintedTable table) {
        TableHeader header = table.header();
        int columns = header.columns();
        int middle = Math.max(1, columns / 3);
        List<HeaderCell> cells = new ArrayList<>();
        cells.add(new HeaderCell(table.title(), 0, 0, 1, columns));
        cells.add(new HeaderCell(table.bodyLine(), 1, 0, 1, middle));
        cells.add(new HeaderCell(table.unitLine(), 1, middle, 1, columns - middle));
        header.cells()
                .forEach(cell -> cells.add(
                        new HeaderCell(cell.text(), cell.row() + 2, cell.column(), cell.rowSpan(), cell.columnSpan())));
        int numbers = header.columnNumberRow();
        return table.withHeader(new TableHeader(header.rows() + 2, columns, cells, numbers < 0 ? -1 : numbers + 2))
                .withTitle("")
                .withMark("")
                .withHeadLines("", "", "");
    }

    /** A row of the table below its last that holds a note over all columns. */
    public static ReportEdit notesInsideTable() {
        return tables(table -> {
            List<PrintedRow> rows = new ArrayList<>(table.rows());
            int columns = table.columns().size();
            for (String note : table.notes()) {
                List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
                cells.set(0, note);
                rows.add(new PrintedRow(cells, List.of(new PrintedRow.Merge(0, columns))));
            }
            return table.withRows(rows).withNotes(List.of());
        });
    }

    /** The code in the columns 类 and 款, as 301 and 01. */
    public static ReportEdit economicCodesInTwoColumns() {
        return table(StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE, table -> new EconomicForm(table).twoCodeColumns());
    }

    /** The economic lines in one block below each other. */
    public static ReportEdit economicInOneBlock(EconomicForm.Totals totals) {
        return table(StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE, table -> new EconomicForm(table).oneBlock(totals));
    }

    /** A change of one statement. */
    public static ReportEdit table(StatementKind kind, UnaryOperator<PrintedTable> change) {
        return report -> report.withStatement(kind, change);
    }

    /** A change of every statement. */
    public static ReportEdit tables(UnaryOperator<PrintedTable> change) {
        return report ->
                report.withStatements(report.statements().stream().map(change).toList());
    }

    /** Another table printed after a statement. */
    public static ReportEdit after(StatementKind kind, PrintedTable extra) {
        return report -> {
            List<PrintedTable> tables = new ArrayList<>();
            for (PrintedTable table : report.statements()) {
                tables.add(table);
                if (table.statement() == kind) {
                    tables.add(extra);
                }
            }
            return report.withStatements(tables);
        };
    }
}
