package org.juesuan.discover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes and sniffs one file without holding it in memory. */
final class FileReader {

    /** Why a file was not read, in one clause. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String reason) {
            super(reason);
        }
    }

    private static final int CHUNK = 1 << 16;

    private final long largestFile;

    FileReader(long largestFile) {
        this.largestFile = largestFile;
    }

    SourceDocument read(Path path) throws RefusedException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new RefusedException("neither a file nor a folder");
            }
            if (attributes.size() >= largestFile) {
                throw new RefusedException(
                        "too large: %d bytes, the limit is %d".formatted(attributes.size(), largestFile));
            }
            return read(path, attributes);
        } catch (IOException e) {
            throw new RefusedException(reason(e));
        }
    }

    private static SourceDocument read(Path path, BasicFileAttributes attributes) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ContentSniffer.Content content = ContentSniffer.sniff(ByteSource.of(file));
            return new SourceDocument(
                    DisplayPath.of(path),
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant(),
                    sha256(file),
                    content.kind(),
                    content.holds());
        }
    }

    private static String sha256(FileChannel file) throws IOException {
        MessageDigest digest = newDigest();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        while (file.read(chunk) >= 0) {
            digest.update(chunk.flip());
            chunk.clear();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String reason(IOException failure) {
        return failure instanceof AccessDeniedException ? "no permission to read" : "cannot be read: " + failure;
    }
}
