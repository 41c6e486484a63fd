package org.juesuan.discover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Tells what a file is by its bytes: exports that call HTML {@code .xls} are common, and so are PDFs named as workbooks. */
public final class ContentSniffer {

    /**
     * @param kind UNKNOWN where no adapter reads it
     * @param holds the same in words, for a message
     */
    record Content(ContentKind kind, String holds) {
        static Content unknown(String holds) {
            return new Content(ContentKind.UNKNOWN, holds);
        }
    }

    private static final int PDF_HEADER_WITHIN = 1024;
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private ContentSniffer() {}

    /** @param content the whole file; of its beginning alone, archives and OLE2 files may stay unknown */
    public static ContentKind kind(byte[] content) {
        return sniff(content).kind();
    }

    /** What the file holds, in words that end a sentence: {@code the file holds HTML}. */
    public static String describe(byte[] content) {
        return sniff(content).holds();
    }

    private static Content sniff(byte[] content) {
        try {
            return sniff(ByteSource.of(content));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    static Content sniff(ByteSource file) throws IOException {
        byte[] head = file.read(0, PDF_HEADER_WITHIN);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith(new String(OLE2, StandardCharsets.ISO_8859_1))) {
            return ole2(Ole2Directory.topLevelNames(file));
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return zip(ZipNames.of(file));
        }
        if (text.contains("%PDF-")) {
            return new Content(ContentKind.PDF, "a PDF");
        }
        return Content.unknown(PlainContent.describe(head));
    }

    private static Content ole2(Set<String> names) {
        if (names.contains("encryptedpackage")) {
            return new Content(ContentKind.XLSX, "an encrypted Office document");
        }
        if (names.contains("workbook") || names.contains("book")) {
            return new Content(ContentKind.XLS, "an Excel workbook");
        }
        if (names.contains("worddocument")) {
            return new Content(ContentKind.DOC, "a Word document");
        }
        return Content.unknown("an OLE2 file that is neither a workbook nor a Word document");
    }

    private static Content zip(Set<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return new Content(ContentKind.XLSX, "an Excel workbook");
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return new Content(ContentKind.DOCX, "a Word document");
        }
        return Content.unknown(names.contains("OFD.xml") ? "an OFD document" : "a zip archive");
    }
}
