package org.juesuan.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.juesuan.load.FileRights;

/**
 * The file that {@code --output} names. A database is never overwritten: the published warehouse and its releases are
 * one file under several names, and a slip of the hand would end them all.
 */
final class OutputFile {
    private static final byte[] DATABASE = "DUCK".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK_AT = 8;

    private OutputFile() {}

    /** Opens it for text. */
    static Writer writer(Path file) throws IOException {
        prepare(file);
        return Files.newBufferedWriter(file);
    }

    /** Opens it for bytes. */
    static OutputStream stream(Path file) throws IOException {
        prepare(file);
        return Files.newOutputStream(file);
    }

    /** Makes sure that it may be written, and is there. */
    static void prepare(Path file) throws IOException {
        if (Files.isRegularFile(file) && isDatabase(file)) {
            throw new CommandFailure("%s · --output · found a database · expected another file".formatted(file));
        }
        if (Files.notExists(file)) {
            Files.createFile(file);
            FileRights.withoutWorldWriting(file);
        }
    }

    private static boolean isDatabase(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MARK_AT + DATABASE.length);
            return head.length == MARK_AT + DATABASE.length
                    && Arrays.equals(head, MARK_AT, head.length, DATABASE, 0, DATABASE.length);
        }
    }
}
