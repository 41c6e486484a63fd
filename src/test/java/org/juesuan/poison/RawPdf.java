package org.juesuan.poison;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a PDF object by object, so that it may say what no library would write. Object 1 is the catalog. */
final class RawPdf {
    private static final int ENTRY_BYTES = 7;
    private static final byte PLAIN = 1;
    private static final byte COMPRESSED = 2;

    /** Where an object stands: its offset, or the object stream it lies in and its place there. */
    private record Entry(byte kind, int where, int place) {}

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();

    RawPdf() {
        text("%PDF-1.5\n");
        entries.add(new Entry((byte) 0, 0, 0));
    }

    /** Adds an object and gives its number. */
    int object(String content) {
        entries.add(new Entry(PLAIN, out.size(), 0));
        int number = entries.size() - 1;
        text("%d 0 obj\n%s\nendobj\n".formatted(number, content));
        return number;
    }

    /** Adds a packed stream and gives its number; the dictionary is given without its brackets. */
    int stream(String dictionary, byte[] content) {
        byte[] packed = packed(content);
        entries.add(new Entry(PLAIN, out.size(), 0));
        int number = entries.size() - 1;
        text("%d 0 obj\n<<%s /Filter /FlateDecode /Length %d>>\nstream\n".formatted(number, dictionary, packed.length));
        out.writeBytes(packed);
        text("\nendstream\nendobj\n");
        return number;
    }

    /** Adds two objects that lie in an object stream; their numbers follow that of the stream. */
    void objectStream(String first, String second) {
        int stream = entries.size();
        String index = "%d 0 %d %d ".formatted(stream + 1, stream + 2, first.length() + 1);
        String content = index + first + " " + second;
        stream("/Type /ObjStm /N 2 /First " + index.length(), content.getBytes(StandardCharsets.US_ASCII));
        entries.add(new Entry(COMPRESSED, stream, 0));
        entries.add(new Entry(COMPRESSED, stream, 1));
    }

    /** The whole file. */
    byte[] bytes() {
        int start = out.size();
        entries.add(new Entry(PLAIN, start, 0));
        ByteBuffer table = ByteBuffer.allocate(entries.size() * ENTRY_BYTES);
        entries.forEach(entry -> table.put(entry.kind()).putInt(entry.where()).putShort((short) entry.place()));
        text("%d 0 obj\n<</Type /XRef /Size %d /W [1 4 2] /Root 1 0 R /Length %d>>\nstream\n"
                .formatted(entries.size() - 1, entries.size(), table.capacity()));
        out.writeBytes(table.array());
        text("\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(start));
        return out.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(content);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
