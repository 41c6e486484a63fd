package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One defect put into a report before it is printed. Rows and columns are 1-based and counted as a reader counts. */
@FunctionalInterface
public interface ReportEdit {
    /** The report with the defect. */
    SampleReport apply(SampleReport report);

    /** This edit, then another. */
    default ReportEdit then(ReportEdit next) {
        return report -> next.apply(apply(report));
    }

    /** Another text in one cell. */
    static ReportEdit cell(StatementKind statement, int rowNo, int columnNo, String text) {
        return table(statement, table -> {
            int index = table.indexOfRow(rowNo);
            return table.withRow(index, table.rows().get(index).withCell(columnNo - 1, text));
        });
    }

    /** The texts of two columns exchanged in every row, the header left as it is. */
    static ReportEdit exchangeColumns(StatementKind statement, int columnNo, int otherColumnNo) {
        return rows(
                statement,
                row -> row.withCell(columnNo - 1, row.cells().get(otherColumnNo - 1))
                        .withCell(otherColumnNo - 1, row.cells().get(columnNo - 1)));
    }

    /** One row left out. */
    static ReportEdit dropRow(StatementKind statement, int rowNo) {
        return table(statement, table -> {
            List<PrintedRow> rows = new ArrayList<>(table.rows());
            rows.remove(table.indexOfRow(rowNo));
            return table.withRows(rows);
        });
    }

    /** One row printed twice. */
    static ReportEdit repeatRow(StatementKind statement, int rowNo) {
        return table(statement, table -> {
            List<PrintedRow> rows = new ArrayList<>(table.rows());
            int index = table.indexOfRow(rowNo);
            rows.add(index, rows.get(index));
            return table.withRows(rows);
        });
    }

    /** Another amount in the 合计 row: the printed one plus so many hundredths of the unit. */
    static ReportEdit wrongTotal(StatementKind statement, int columnNo, long hundredths) {
        return rows(statement, row -> {
            String printed = row.cells().get(columnNo - 1);
            if (!row.cells().contains("合计") || printed.isEmpty()) {
                return row;
            }
            return row.withCell(columnNo - 1, PrintedAmount.of(PrintedAmount.parse(printed) + hundredths));
        });
    }

    /** 元 for 万元 and 万元 for 元 in the unit line, the figures left as they are. */
    static ReportEdit swapUnit(StatementKind statement) {
        return table(
                statement,
                table -> table.withHeadLines(
                        table.bodyLine(),
                        table.yearLine(),
                        table.unitLine().contains("万元")
                                ? table.unitLine().replace("万元", "元")
                                : table.unitLine().replace("元", "万元")));
    }

    /** No unit line at all. */
    static ReportEdit dropUnit(StatementKind statement) {
        return table(statement, table -> table.withHeadLines(table.bodyLine(), table.yearLine(), ""));
    }

    /** Every amount of the three-public statement blank, its notes left as they are. */
    static ReportEdit emptyThreePublic() {
        return emptyColumns(StatementKind.THREE_PUBLIC_EXPENSE, "");
    }

    /** Every 决算数 of the three-public statement blank. */
    static ReportEdit emptyThreePublicOutturn() {
        return emptyColumns(StatementKind.THREE_PUBLIC_EXPENSE, "决算数");
    }

    /** Blank amounts in every column whose header path contains a text. */
    static ReportEdit emptyColumns(StatementKind statement, String headerText) {
        return table(
                statement,
                table -> table.withRows(table.rows().stream()
                        .map(row -> emptied(table, row, headerText))
                        .toList()));
    }

    private static PrintedRow emptied(PrintedTable table, PrintedRow row, String headerText) {
        PrintedRow emptied = row;
        for (int column = 0; column < table.columns().size(); column++) {
            boolean amount = table.columns().get(column).kind() == ColumnKind.AMOUNT;
            if (amount && table.header().path(column).contains(headerText)) {
                emptied = emptied.withCell(column, "");
            }
        }
        return emptied;
    }

    /** One statement left out. */
    static ReportEdit dropStatement(StatementKind statement) {
        return report -> report.withStatements(report.statements().stream()
                .filter(table -> table.statement() != statement)
                .toList());
    }

    /** No notes under the statement, the sentence that declares it empty included. */
    static ReportEdit dropNotes(StatementKind statement) {
        return table(statement, table -> table.withNotes(List.of()));
    }

    /** Other notes under the statement. */
    static ReportEdit notes(StatementKind statement, String... notes) {
        return table(statement, table -> table.withNotes(List.of(notes)));
    }

    /** Another title over the statement. */
    static ReportEdit title(StatementKind statement, String title) {
        return table(statement, table -> table.withTitle(title));
    }

    /** Another wording in the header cells that print {@code printed}. */
    static ReportEdit header(StatementKind statement, String printed, String other) {
        return table(statement, table -> table.withHeader(table.header().renamed(printed, other)));
    }

    /** Another year in the statement's year line and in the heading of the part. */
    static ReportEdit headingYear(StatementKind statement, int year) {
        return report -> {
            String printed = report.identity().year() + "年";
            ReportEdit line = table(
                    statement,
                    table -> table.withHeadLines(
                            table.bodyLine(), table.yearLine().replace(printed, year + "年"), table.unitLine()));
            return line.apply(report.withTablesHeading(report.tablesHeading().replace(printed, year + "年")));
        };
    }

    /** 「XX局」 in place of the body in the statement's head line and in the heading of the part. */
    static ReportEdit placeholderBody(StatementKind statement) {
        return body(statement, "XX局");
    }

    /** Another body in the statement's head line and in the heading of the part. */
    static ReportEdit body(StatementKind statement, String body) {
        return report -> {
            String printed = report.identity().body();
            ReportEdit line = table(
                    statement,
                    table -> table.withHeadLines(
                            table.bodyLine().replace(printed, body), table.yearLine(), table.unitLine()));
            return line.apply(report.withTablesHeading(report.tablesHeading().replace(printed, body)));
        };
    }

    /** Another text wherever the narrative prints {@code text}. */
    static ReportEdit narrative(String text, String replacement) {
        return report -> report.withNarrative(report.narrative().stream()
                .map(block -> new TextBlock(block.style(), block.text().replace(text, replacement)))
                .toList());
    }

    private static ReportEdit table(StatementKind statement, UnaryOperator<PrintedTable> change) {
        return report -> report.withStatement(statement, change);
    }

    private static ReportEdit rows(StatementKind statement, UnaryOperator<PrintedRow> change) {
        return table(
                statement,
                table -> table.withRows(table.rows().stream().map(change).toList()));
    }
}
