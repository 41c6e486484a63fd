package org.juesuan.discover;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file found and hashed, of which nothing but its kind is known yet.
 *
 * @param path as reached from the source given, with {@code /} between names
 * @param size in bytes
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits
 * @param kind by content, whatever the name ends in
 * @param holds what it holds, in words for a message: {@code a PDF}, {@code HTML}
 */
public record SourceDocument(
        String path, long size, Instant lastModified, String sha256, ContentKind kind, String holds)
        implements Serializable {

    /** Where to read it. */
    public Path file() {
        return Path.of(path);
    }

    /** Why it is left alone: a Word file, whatever wrote it (text and RTF under that ending included); empty otherwise. */
    public Optional<String> ignoredReason() {
        boolean word = kind == ContentKind.UNKNOWN && size > 0 && SourceNames.isWordDocument(path);
        return word ? Optional.of("Word document: the file holds %s".formatted(holds)) : Optional.empty();
    }

    /** Why no adapter can read it; empty where its kind is known or it is ignored. */
    public Optional<String> unreadableReason() {
        if (kind != ContentKind.UNKNOWN || ignoredReason().isPresent()) {
            return Optional.empty();
        }
        if (size == 0) {
            return Optional.of("empty file");
        }
        return Optional.of("not %s: the file holds %s".formatted(SourceNames.promise(path), holds));
    }
}
