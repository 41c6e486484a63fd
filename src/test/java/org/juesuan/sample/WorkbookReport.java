package org.juesuan.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.juesuan.sample.TextBlock.Style;
import org.juesuan.sample.WorkbookStyle.CoverSheet;
import org.juesuan.sample.WorkbookStyle.Extras;
import org.juesuan.sample.WorkbookStyle.Format;
import org.juesuan.sample.WorkbookStyle.Sheets;

/** Prints a report's statements as an Excel workbook; the same report and style always give the same bytes. */
public final class WorkbookReport {
    private static final int LONGEST_SHEET_NAME = 31;

    private WorkbookReport() {}

    /** Prints the report (an encrypted .xlsx alone differs from run to run: its salt is random). */
    public static byte[] render(SampleReport report, WorkbookStyle style) {
        try (Workbook workbook = style.format() == Format.XLS ? new HSSFWorkbook() : new XSSFWorkbook()) {
            SheetWriter writer = new SheetWriter(workbook, report, style);
            if (style.cover() == CoverSheet.PRINTED) {
                cover(workbook, report);
            }
            if (style.sheets() == Sheets.ALL_IN_ONE) {
                allInOne(workbook, report, writer);
            } else {
                oneEach(workbook, report, writer);
            }
            if (style.extras() == Extras.HIDDEN_SHEET) {
                hiddenSheet(workbook, report, writer);
            }
            return bytes(workbook, report, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cover(Workbook workbook, SampleReport report) {
        Sheet sheet = workbook.createSheet("封面");
        int row = 3;
        for (TextBlock block : report.cover()) {
            row += block.style() == Style.COVER_LINE ? 2 : 1;
            sheet.createRow(row).createCell(1).setCellValue(block.text());
        }
    }

    private static void allInOne(Workbook workbook, SampleReport report, SheetWriter writer) {
        Sheet sheet = workbook.createSheet("决算公开表");
        int row = 0;
        for (PrintedTable table : report.statements()) {
            row = writer.write(sheet, table, row) + 2;
        }
    }

    private static void oneEach(Workbook workbook, SampleReport report, SheetWriter writer) {
        for (PrintedTable table : report.statements()) {
            writer.write(workbook.createSheet(sheetName(table.sheetName())), table, 0);
        }
        for (PrintedForm form : report.forms()) {
            SheetForm.write(workbook.createSheet(sheetName(form.title())), form);
        }
    }

    private static void hiddenSheet(Workbook workbook, SampleReport report, SheetWriter writer) {
        PrintedTable table = report.statements().get(0);
        PrintedTable old = table.withRows(table.rows().stream()
                .map(row -> new PrintedRow(
                        row.cells().stream()
                                .map(text -> text.endsWith(".00") ? "1.11" : text)
                                .toList(),
                        row.merges()))
                .toList());
        writer.write(workbook.createSheet("旧表"), old, 0);
        workbook.setSheetHidden(workbook.getNumberOfSheets() - 1, true);
    }

    private static String sheetName(String wanted) {
        String name = WorkbookUtil.createSafeSheetName(wanted.replace('/', '-'));
        return name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length()));
    }

    private static byte[] bytes(Workbook workbook, SampleReport report, WorkbookStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (workbook instanceof XSSFWorkbook xlsx) {
            fixDates(xlsx, report.identity().year());
            xlsx.write(out);
            byte[] fixed = ZipTimes.fixed(out.toByteArray());
            return style.password().isEmpty() ? fixed : WorkbookEncryption.encrypt(fixed, style.password());
        }
        if (!style.password().isEmpty()) {
            Biff8EncryptionKey.setCurrentUserPassword(style.password());
        }
        try {
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }

    private static void fixDates(XSSFWorkbook workbook, int year) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        String published = (year + 1) + "-09-01T01:00:00Z";
        try {
            properties.setCreator("");
            properties.setCreated(published);
            properties.setModified(Optional.of(java.util.Date.from(java.time.Instant.parse(published))));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("date '" + published + "'", e);
        }
    }
}
