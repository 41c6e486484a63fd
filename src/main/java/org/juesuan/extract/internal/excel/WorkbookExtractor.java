package org.juesuan.extract.internal.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.internal.ContentTypeManager;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DocumentFactoryHelper;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.juesuan.extract.DocumentExtractor;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.LimitExceededException;
import org.juesuan.extract.UnreadableDocumentException;
import org.xml.sax.SAXException;

/**
 * Reads {@code .xlsx} and {@code .xls}: one table per visible sheet with text, its cells as Excel displays them. Both
 * formats are streamed, so memory follows the text in a workbook and not its used range; nothing is evaluated, no
 * external link followed. A workbook that opens without asking for a password, since it is encrypted with Excel's
 * default one, is read.
 */
public final class WorkbookExtractor implements DocumentExtractor {

    /** Name and version of this adapter, as it stands in what it extracts. */
    public static final String NAME = "excel/2";

    private static final int LONGEST_REASON = 200;

    @Override
    public ExtractedDocument extract(byte[] content, ExtractionLimits limits) throws UnreadableDocumentException {
        if (content.length == 0) {
            throw new UnreadableDocumentException("empty file");
        }
        DocumentAssembly assembly = new DocumentAssembly(limits);
        try {
            read(content, limits, assembly);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException("password-protected workbook", e);
        } catch (OldExcelFormatException e) {
            throw new UnreadableDocumentException("workbook of Excel 95 or older is not supported", e);
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException e) {
            throw new UnreadableDocumentException(reason(e), e);
        }
        return assembly.document(NAME);
    }

    private static void read(byte[] content, ExtractionLimits limits, DocumentAssembly assembly)
            throws IOException, InvalidFormatException, SAXException, UnreadableDocumentException {
        switch (FileMagic.valueOf(content)) {
            case OOXML -> readOoxml(content, limits, assembly);
            case OLE2 -> readOle2(content, limits, assembly);
            default -> throw new UnreadableDocumentException("not a workbook");
        }
    }

    private static void readOle2(byte[] content, ExtractionLimits limits, DocumentAssembly assembly)
            throws IOException, InvalidFormatException, SAXException, UnreadableDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                readOoxml(decrypted(files), limits, assembly);
                return;
            }
            HSSFRequest request = new HSSFRequest();
            BiffReader reader = new BiffReader(assembly);
            request.addListenerForAllRecords(reader);
            new HSSFEventFactory().processWorkbookEvents(request, files);
            reader.finish();
        }
    }

    private static byte[] decrypted(POIFSFileSystem files) throws IOException {
        try (InputStream stream = DocumentFactoryHelper.getDecryptedStream(files, Decryptor.DEFAULT_PASSWORD)) {
            return stream.readAllBytes();
        }
    }

    private static void readOoxml(byte[] content, ExtractionLimits limits, DocumentAssembly assembly)
            throws IOException, InvalidFormatException, SAXException, UnreadableDocumentException {
        try (BoundedZip zip = BoundedZip.open(content, limits.uncompressedBytes())) {
            if (zip.getEntry(ContentTypeManager.CONTENT_TYPES_PART_NAME) == null) {
                throw new UnreadableDocumentException("not a workbook");
            }
            OPCPackage container = OPCPackage.open(zip);
            try {
                new OoxmlReader(container, assembly).read();
            } finally {
                container.revert();
            }
        }
    }

    /** The reason of a limit wherever POI has wrapped it; else what POI says of the damage, in one line. */
    private static String reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(LimitExceededException.class::isInstance)
                .map(limit -> String.valueOf(limit.getMessage()))
                .findFirst()
                .orElseGet(() -> "damaged workbook: " + firstLine(failure));
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        String line = message.strip().lines().findFirst().orElseThrow().replaceAll("\\p{Cntrl}", "?");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }
}
