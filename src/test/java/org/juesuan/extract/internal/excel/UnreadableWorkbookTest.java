package org.juesuan.extract.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableWorkbookTest {

    @Test
    void anEmptyFileIsToldAsSuch() {
        assertUnreadable(() -> Made.read(new byte[0]), "empty file");
    }

    @Test
    void whatIsNoWorkbookIsToldAsSuch() throws Exception {
        assertUnreadable(() -> Made.read("<html>".getBytes(StandardCharsets.UTF_8)), "not a workbook");
        assertUnreadable(() -> Made.read(zip("readme.txt", "x")), "not a workbook");
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 80})
    void aTruncatedWorkbookIsDamaged(int percent) throws Exception {
        for (Made made : Made.values()) {
            byte[] whole = simple(made);
            byte[] truncated = Arrays.copyOf(whole, whole.length * percent / 100);
            assertThatThrownBy(() -> Made.read(truncated))
                    .as("%s cut at %d %%", made, percent)
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageStartingWith("damaged workbook: ")
                    .message()
                    .doesNotContain("\n");
        }
    }

    @Test
    void anXlsWhoseRecordsEndInsideASheetIsDamaged() throws Exception {
        byte[] records;
        try (POIFSFileSystem whole = new POIFSFileSystem(new ByteArrayInputStream(simple(Made.XLS)));
                InputStream stream = whole.createDocumentInputStream("Workbook")) {
            records = stream.readAllBytes();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem cut = new POIFSFileSystem()) {
            cut.createDocument(new ByteArrayInputStream(records, 0, lastEndOfSheet(records)), "Workbook");
            cut.writeFilesystem(out);
        }

        assertUnreadable(() -> Made.read(out.toByteArray()), "damaged workbook: it ends before its last sheet does");
    }

    /** Where the last EOF record begins: number 10, length 0. */
    private static int lastEndOfSheet(byte[] records) {
        int place = records.length - 4;
        while (records[place] != 10 || records[place + 1] != 0 || records[place + 2] != 0 || records[place + 3] != 0) {
            place--;
        }
        return place;
    }

    @Test
    void aFlippedBitIsDamageAndNeverAnotherAmount() throws Exception {
        byte[] packed = Made.XLSX.workbook(
                workbook -> Made.cell(workbook.createSheet("表"), "A1").setCellValue(1234.56));
        byte[] stored = stored(packed);
        int amount = new String(stored, StandardCharsets.ISO_8859_1).indexOf("1234.56");
        stored[amount] = '9';

        assertUnreadable(() -> Made.read(stored), "damaged workbook: checksum of 'xl/worksheets/sheet1.xml' is wrong");
    }

    private static byte[] stored(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    @Test
    void aReferenceToAMissingStringIsDamage() throws Exception {
        byte[] broken = Made.withPart(
                simple(Made.XLSX), "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>0</v>", "<v>99</v>"));

        assertThatThrownBy(() -> Made.read(broken))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("damaged workbook: ");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void aPasswordIsAsked(Made made) throws Exception {
        byte[] locked = encrypted(made, "秘密");

        assertUnreadable(() -> Made.read(locked), "password-protected workbook");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void theDefaultPasswordOpensNormally(Made made) throws Exception {
        assertThat(Made.texts(Made.read(encrypted(made, Decryptor.DEFAULT_PASSWORD))))
                .containsEntry("A1", "甲");
    }

    private static byte[] encrypted(Made made, String password) throws Exception {
        return made == Made.XLS ? encryptedXls(password) : encryptedXlsx(password);
    }

    private static byte[] encryptedXls(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return simple(Made.XLS);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] encryptedXlsx(String password) throws IOException, GeneralSecurityException {
        EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
        encryption.getEncryptor().confirmPassword(password);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream out = encryption.getEncryptor().getDataStream(files)) {
                out.write(simple(Made.XLSX));
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] simple(Made made) throws IOException {
        return made.workbook(workbook -> Made.text(workbook.createSheet("表"), "A1", "甲"));
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void moreSheetsThanAllowedAreRefused(Made made) throws Exception {
        byte[] workbook = made.workbook(content -> {
            for (int i = 0; i < 3; i++) {
                content.createSheet();
            }
        });

        assertUnreadable(
                () -> new WorkbookExtractor().extract(workbook, new ExtractionLimits(2, 1 << 20)),
                "more than 2 sheets");
    }

    @Test
    void aBinaryWorkbookIsToldAsSuch() throws Exception {
        byte[] xlsb = Made.withPart(
                simple(Made.XLSX),
                "[Content_Types].xml",
                xml -> xml.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));

        assertUnreadable(() -> Made.read(xlsb), "binary workbook .xlsb is not supported");
    }

    @Test
    void aWorkbookThatDeclaresMoreThanTheLimitIsABomb() throws Exception {
        byte[] workbook = simple(Made.XLSX);

        assertUnreadable(
                () -> new WorkbookExtractor().extract(workbook, new ExtractionLimits(10, 1_000)),
                "zip bomb: unpacks to more than 1000 bytes");
    }

    @Test
    void aPartPackedMoreThanAHundredfoldIsABomb() throws Exception {
        byte[] bomb = Made.withPart(
                simple(Made.XLSX),
                "xl/sharedStrings.xml",
                xml -> xml.replace("<t>甲</t>", "<t>" + " ".repeat(20 << 20) + "</t>"));

        assertUnreadable(() -> Made.read(bomb), "zip bomb: packed more than a hundredfold");
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void assertUnreadable(ThrowingCallable reading, String reason) {
        assertThatThrownBy(reading)
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(reason);
    }
}
