package org.juesuan.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bundled sample reports and their files; written to {@code seeds/report} by {@code SampleReportsTest}. */
public final class SampleReports {
    private static final PdfStyle EMBEDDED = PdfStyle.usual().withFont(PdfStyle.Font.EMBEDDED);

    private SampleReports() {}

    /** The report of 平顶山市工业和信息化局 for 2023, in the Henan layout. */
    public static SampleReport pingdingshan2023() {
        return SampleReport.of(PublishedFigures.pingdingshan2023(), ReportLayout.HENAN);
    }

    /** Every bundled file: path below {@code seeds/report} and content. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SampleReport published = pingdingshan2023();
        String name = published.identity().body() + published.identity().year() + "年度部门决算";
        files.put(name + ".pdf", PdfReport.render(published, EMBEDDED).bytes());
        files.put(name + ".xlsx", WorkbookReport.render(published, WorkbookStyle.usual()));
        for (ExampleCity.Entry entry : ExampleCity.reports()) {
            SampleReport report = SampleReport.of(entry.figures(), entry.layout());
            String title = report.identity().body() + report.identity().year() + "年度部门决算";
            files.put(ExampleCity.NAME + "/" + title + ending(entry.format()), bytes(report, entry.format()));
        }
        return files;
    }

    private static String ending(String format) {
        return "." + format.replaceAll("_.*", "");
    }

    private static byte[] bytes(SampleReport report, String format) {
        WorkbookStyle workbook = WorkbookStyle.usual();
        return switch (format) {
            case "pdf" -> PdfReport.render(report, EMBEDDED).bytes();
            case "xlsx" -> WorkbookReport.render(report, workbook);
            case "xls" -> WorkbookReport.render(report, workbook.withFormat(WorkbookStyle.Format.XLS));
            case "xlsx_codes_as_numbers" ->
                WorkbookReport.render(report, workbook.withCodes(WorkbookStyle.Codes.NUMBER));
            case "xlsx_one_sheet" ->
                WorkbookReport.render(report, workbook.withSheets(WorkbookStyle.Sheets.ALL_IN_ONE));
            case "xlsx_stretched" ->
                WorkbookReport.render(report, workbook.withUsedRange(WorkbookStyle.UsedRange.TO_COLUMN_IV));
            default -> throw new IllegalArgumentException("unknown sample format '" + format + "'");
        };
    }

    /** Writes every bundled file below a folder. */
    public static void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
