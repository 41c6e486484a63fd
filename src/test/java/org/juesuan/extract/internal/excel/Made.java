package org.juesuan.extract.internal.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.UnreadableDocumentException;

/** Workbooks made for a test, in either format, and what the extractor reads of them. */
enum Made {
    XLS {
        @Override
        Workbook empty() {
            return new HSSFWorkbook();
        }
    },
    XLSX {
        @Override
        Workbook empty() {
            return new XSSFWorkbook();
        }
    };

    abstract Workbook empty();

    byte[] workbook(Consumer<Workbook> content) throws IOException {
        try (Workbook workbook = empty();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    ExtractedDocument document(Consumer<Workbook> content) throws IOException, UnreadableDocumentException {
        return read(workbook(content));
    }

    ExtractedDocument sheet(Consumer<Sheet> content) throws IOException, UnreadableDocumentException {
        return document(workbook -> content.accept(workbook.createSheet("表")));
    }

    static ExtractedDocument read(byte[] content) throws UnreadableDocumentException {
        return new WorkbookExtractor().extract(content, ExtractionLimits.standard());
    }

    static Cell cell(Sheet sheet, String address) {
        CellAddress place = new CellAddress(address);
        Row row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        Cell cell = row.getCell(place.getColumn());
        return cell == null ? row.createCell(place.getColumn()) : cell;
    }

    static void text(Sheet sheet, String address, String text) {
        cell(sheet, address).setCellValue(text);
    }

    static RawTable table(ExtractedDocument document) {
        return (RawTable) document.elements().get(0);
    }

    /** Texts by address, blank merges included. */
    static Map<String, String> texts(ExtractedDocument document) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!document.elements().isEmpty()) {
            table(document).cells().forEach(cell -> texts.put(cell.reference(), cell.text()));
        }
        return texts;
    }

    static RawCell at(ExtractedDocument document, String reference) {
        return table(document).cells().stream()
                .filter(cell -> cell.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    /** The same .xlsx with one part changed. */
    static byte[] withPart(byte[] xlsx, String name, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream changed = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(entry.getName().equals(name) ? changed(part, change) : part);
            }
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] part, UnaryOperator<String> change) {
        return change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
