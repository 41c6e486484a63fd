package org.juesuan.extract.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.InterruptedReadingException;
import org.juesuan.extract.LimitExceededException;
import org.juesuan.extract.UnreadableDocumentException;

/** Opens PDF files, or says why one cannot be opened. */
final class PdfDocuments {

    static final String TOO_DEEP = "nested too deeply";

    private static final String NO_PASSWORD = "";
    private static final long HEAP_BYTES = 32L << 20;
    private static final Pattern PARSER_OBJECT = Pattern.compile(" (org|java)\\.[\\w.$]+@.*");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x20-\\x7E]");
    private static final String NO_ROOM = "Maximum allowed scratch file memory exceeded";
    private static final int HEADER_REACH = 1024;
    private static final int END_REACH = 2048;

    private PdfDocuments() {}

    static PDDocument open(byte[] content, ExtractionLimits limits) throws UnreadableDocumentException {
        if (content.length == 0) {
            throw new UnreadableDocumentException("empty file");
        }
        if (!contains(content, 0, Math.min(content.length, HEADER_REACH), "%PDF-")) {
            throw new UnreadableDocumentException("damaged PDF: no PDF header");
        }
        int end = lengthWithoutPadding(content);
        if (!contains(content, Math.max(0, end - END_REACH), end, "%%EOF")) {
            throw new UnreadableDocumentException("damaged PDF: cut off, no end mark");
        }
        return load(content, limits.uncompressedBytes());
    }

    private static PDDocument load(byte[] content, long unpacked) throws UnreadableDocumentException {
        try {
            MemoryUsageSetting room = MemoryUsageSetting.setupMixed(Math.min(HEAP_BYTES, unpacked), unpacked);
            return PDDocument.load(content, NO_PASSWORD, null, null, room);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException("password-protected PDF", e);
        } catch (StackOverflowError e) {
            throw new UnreadableDocumentException(TOO_DEEP, e);
        } catch (InterruptedReadingException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            refuseBomb(e, unpacked);
            throw new UnreadableDocumentException("damaged PDF: " + firstClause(e), e);
        }
    }

    /** Ends the reading where a parser has run out of the room that unpacked streams may take. */
    static void refuseBomb(Throwable cause, long unpacked) {
        if (String.valueOf(cause.getMessage()).startsWith(NO_ROOM)) {
            throw new LimitExceededException("unpacks to more than %d bytes".formatted(unpacked));
        }
    }

    /** The parser's words without its object names and the bytes it stumbled over. */
    static String firstClause(Throwable cause) {
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return cause.getClass().getSimpleName();
        }
        String clause =
                PARSER_OBJECT.matcher(message.lines().findFirst().orElse("")).replaceFirst("");
        return UNPRINTABLE.matcher(clause).replaceAll("?").strip();
    }

    private static int lengthWithoutPadding(byte[] content) {
        int length = content.length;
        while (length > 0 && (content[length - 1] == 0 || Character.isWhitespace(content[length - 1]))) {
            length--;
        }
        return length;
    }

    private static boolean contains(byte[] content, int from, int to, String mark) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1).contains(mark);
    }
}
