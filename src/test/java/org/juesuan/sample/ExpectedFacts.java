package org.juesuan.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The amounts a report prints, in the format of the ground-truth files. */
public final class ExpectedFacts {
    private static final Pattern AMOUNT = Pattern.compile("[￥¥]?-?[0-9.,]+");

    private ExpectedFacts() {}

    /** The facts of a report without pages (a workbook). */
    public static List<ExpectedFact> of(SampleReport report) {
        return report.statements().stream()
                .filter(table -> table.statement() != StatementKind.OTHER)
                .flatMap(table -> of(table, List.of()).stream())
                .toList();
    }

    /** The facts of a printed PDF, with their pages. */
    public static List<ExpectedFact> of(SampleReport report, RenderedPdf pdf) {
        return report.statements().stream()
                .filter(table -> table.statement() != StatementKind.OTHER)
                .flatMap(table -> of(table, pages(pdf, table)).stream())
                .toList();
    }

    private static List<Integer> pages(RenderedPdf pdf, PrintedTable table) {
        List<Integer> pages = pdf.rowPages().get(table.statement());
        return pages == null ? List.of() : pages;
    }

    private static List<ExpectedFact> of(PrintedTable table, List<Integer> pages) {
        List<ExpectedFact> facts = new ArrayList<>();
        int rowNo = 0;
        for (int index = 0; index < table.rows().size(); index++) {
            PrintedRow row = table.rows().get(index);
            if (row.hasText()) {
                rowNo++;
                int page = pages.isEmpty() ? 0 : pages.get(index);
                addFacts(facts, table, row, rowNo, page);
            }
        }
        return facts;
    }

    private static void addFacts(List<ExpectedFact> facts, PrintedTable table, PrintedRow row, int rowNo, int page) {
        for (int column = 0; column < table.columns().size(); column++) {
            PrintedColumn printed = table.columns().get(column);
            String text = row.cells().get(column);
            if (printed.kind() == ColumnKind.AMOUNT && AMOUNT.matcher(text).matches()) {
                facts.add(new ExpectedFact(
                        table.statement().tableId(),
                        page,
                        rowNo,
                        column + 1,
                        printed.lane().block(),
                        code(table, row, printed.lane()),
                        label(table, row, column),
                        table.header().path(column),
                        text,
                        text.replace(",", "")));
            }
        }
    }

    private static String code(PrintedTable table, PrintedRow row, Lane lane) {
        StringBuilder code = new StringBuilder();
        for (int column = 0; column < table.columns().size(); column++) {
            PrintedColumn printed = table.columns().get(column);
            String text = row.cells().get(column);
            if (printed.kind() == ColumnKind.CODE && printed.lane() == lane && text.matches("[0-9]+")) {
                code.append(text);
            }
        }
        return code.toString();
    }

    /** The lane's label; a merged label may begin in the lane before. */
    private static String label(PrintedTable table, PrintedRow row, int amountColumn) {
        Lane lane = table.columns().get(amountColumn).lane();
        for (int column = 0; column < table.columns().size(); column++) {
            PrintedColumn printed = table.columns().get(column);
            boolean reaches = printed.lane() == lane || reachesLane(table, row, column, lane);
            String text = row.cells().get(column).replaceAll("\\s", "");
            boolean labels = printed.kind() == ColumnKind.NAME || printed.kind() == ColumnKind.CODE;
            if (reaches && labels && !text.isEmpty() && !text.matches("[0-9]+")) {
                return text;
            }
        }
        return "";
    }

    private static boolean reachesLane(PrintedTable table, PrintedRow row, int column, Lane lane) {
        int last = column + row.spanAt(column) - 1;
        return last > column && table.columns().get(last).lane() == lane;
    }

    /** The facts as CSV with the ground-truth header. */
    public static String csv(List<ExpectedFact> facts) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader(
                        "table_id",
                        "page",
                        "row_no",
                        "block",
                        "row_code",
                        "row_label",
                        "column_label",
                        "printed",
                        "amount")
                .setRecordSeparator("\n")
                .get();
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            for (ExpectedFact fact : facts) {
                printer.printRecord(
                        fact.tableId(),
                        fact.page() == 0 ? "" : fact.page(),
                        fact.rowNo(),
                        fact.block(),
                        fact.rowCode(),
                        fact.rowLabel(),
                        fact.columnLabel(),
                        fact.printed(),
                        fact.amount());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The statements of a report as the ground truth's {@code .meta.csv}; pages empty without a PDF. */
    public static String metaCsv(SampleReport report, List<RenderedPdf> pdf) {
        StringBuilder csv =
                new StringBuilder("table_id,title,printed_mark,unit,first_page,last_page,department,fiscal_year\n");
        for (PrintedTable table : report.statements()) {
            if (table.statement() == StatementKind.OTHER) {
                continue;
            }
            String pages = pdf.isEmpty()
                    ? ","
                    : pdf.get(0).firstPage(table.statement()) + "," + pdf.get(0).lastPage(table.statement());
            csv.append(String.join(
                            ",",
                            table.statement().tableId(),
                            table.title(),
                            table.mark(),
                            report.identity().unit().printed(),
                            pages,
                            report.identity().body(),
                            Integer.toString(report.identity().year())))
                    .append('\n');
        }
        return csv.toString();
    }
}
