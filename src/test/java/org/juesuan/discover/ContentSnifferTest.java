package org.juesuan.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSnifferTest {

    @Test
    void knowsAPdfEvenAfterAPreamble() {
        assertThat(ContentSniffer.kind(ascii("%PDF-1.7\n"))).isEqualTo(ContentKind.PDF);
        assertThat(ContentSniffer.kind(ascii("\n".repeat(1000) + "%PDF-1.4"))).isEqualTo(ContentKind.PDF);
        assertThat(ContentSniffer.kind(ascii("\n".repeat(1100) + "%PDF-1.4"))).isEqualTo(ContentKind.UNKNOWN);
    }

    @Test
    void knowsWorkbooksOfBothFormats() throws IOException {
        assertThat(ContentSniffer.kind(xls())).isEqualTo(ContentKind.XLS);
        assertThat(ContentSniffer.kind(xlsx())).isEqualTo(ContentKind.XLSX);
    }

    @Test
    void knowsWordDocumentsOfBothFormats() throws IOException {
        assertThat(ContentSniffer.kind(ole2("WordDocument", "1Table"))).isEqualTo(ContentKind.DOC);
        assertThat(ContentSniffer.kind(zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(ContentKind.DOCX);
    }

    @Test
    void anEncryptedOfficeDocumentIsLeftToTheWorkbookReader() throws IOException {
        assertThat(ContentSniffer.kind(ole2("EncryptionInfo", "EncryptedPackage")))
                .isEqualTo(ContentKind.XLSX);
    }

    @Test
    void onlyTheRootOfAnOle2FileCounts() throws IOException {
        byte[] document;
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry embedded = files.getRoot().createDirectory("ObjectPool");
            embedded.createDocument("Workbook", new ByteArrayInputStream(new byte[10]));
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            document = bytes(files);
        }

        assertThat(ContentSniffer.kind(document)).isEqualTo(ContentKind.DOC);
    }

    @Test
    void aLargeDirectoryIsFollowedThroughItsSectors() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (int i = 0; i < 200; i++) {
                files.createDocument(new ByteArrayInputStream(new byte[5000]), "A" + i);
            }
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");

            assertThat(ContentSniffer.kind(bytes(files))).isEqualTo(ContentKind.XLS);
        }
    }

    @Test
    void anOle2FileOfAnotherProgramIsUnknown() throws IOException {
        assertThat(ContentSniffer.kind(ole2("PowerPoint Document"))).isEqualTo(ContentKind.UNKNOWN);
        assertThat(ContentSniffer.describe(ole2("PowerPoint Document")))
                .isEqualTo("an OLE2 file that is neither a workbook nor a Word document");
    }

    @Test
    void aTruncatedWorkbookIsStillKnownAsOne() throws IOException {
        byte[] whole = xlsx();

        assertThat(ContentSniffer.kind(Arrays.copyOf(whole, whole.length * 2 / 3)))
                .isEqualTo(ContentKind.XLSX);
    }

    @Test
    void aCutOle2FileHarmsNothing() throws IOException {
        byte[] whole = xls();
        for (int length = 0; length < whole.length; length += 97) {
            assertThat(ContentSniffer.kind(Arrays.copyOf(whole, length))).isIn(ContentKind.XLS, ContentKind.UNKNOWN);
        }
    }

    @Test
    void zipsAreToldByWhatTheyHold() throws IOException {
        assertThat(ContentSniffer.describe(zip("a.txt"))).isEqualTo("a zip archive");
        assertThat(ContentSniffer.describe(zip("OFD.xml", "Doc_0/Document.xml")))
                .isEqualTo("an OFD document");
        assertThat(ContentSniffer.kind(zip("a.txt"))).isEqualTo(ContentKind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body><table>|HTML",
                "<!DOCTYPE HTML PUBLIC>|HTML",
                "<?xml version='1.0'?><!DOCTYPE html><html>|HTML",
                "<table border=1><tr>|HTML",
                "<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?>|an Excel 2003 XML spreadsheet",
                "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>|an Excel 2003 XML spreadsheet",
                "<?xml version='1.0'?><a/>|XML",
                "MIME-Version: 1.0|a web page archive (MHTML)",
                "{\\rtf1|RTF",
                "收入支出决算总表,1,2|text",
            })
    void disguisesAreSeenThrough(String content, String holds) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

        assertThat(ContentSniffer.kind(bytes)).isEqualTo(ContentKind.UNKNOWN);
        assertThat(ContentSniffer.describe(bytes)).isEqualTo(holds);
    }

    @Test
    void byteOrderMarksAndWideCharactersAreSeenThrough() {
        assertThat(ContentSniffer.describe("\ufeff<html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("HTML");
        assertThat(ContentSniffer.describe("\ufeff<html>".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("HTML");
        assertThat(ContentSniffer.describe("决算".getBytes(Charset.forName("GBK"))))
                .isEqualTo("text");
    }

    @Test
    void whatIsNoTextIsBinaryAndNothingIsNothing() {
        assertThat(ContentSniffer.describe(new byte[] {1, 2, 3, 0})).isEqualTo("binary data");
        assertThat(ContentSniffer.describe(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .isEqualTo("an image");
        assertThat(ContentSniffer.describe(new byte[0])).isEqualTo("nothing");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsx() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] ole2(String... streams) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (String stream : streams) {
                files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            }
            return bytes(files);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
