package org.juesuan.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juesuan.discover.ContentKind;

/**
 * One file a load has found.
 *
 * @param sha256 of its bytes; null where it could not be opened
 * @param sourceRoot the folder the path is relative to, with {@code /}
 * @param path below the source root, with {@code /}
 * @param state null where it is to be read; else {@code ignored} or {@code unreadable}
 * @param reason why it is not to be read; null where it is
 * @param modified when it was last changed; null where that is not known
 */
public record FoundFile(
        @Nullable String sha256,
        String sourceRoot,
        String path,
        ContentKind contentKind,
        long sizeBytes,
        @Nullable String state,
        @Nullable String reason,
        @Nullable Instant modified) {

    /** A file of which nobody knows when it was changed. */
    public FoundFile(
            @Nullable String sha256,
            String sourceRoot,
            String path,
            ContentKind contentKind,
            long sizeBytes,
            @Nullable String state,
            @Nullable String reason) {
        this(sha256, sourceRoot, path, contentKind, sizeBytes, state, reason, null);
    }

    /** A path with {@code /} between names on every machine; in a name every other sign stays. */
    public static String portable(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The content kind's name in the warehouse. */
    String contentKindId() {
        return contentKind.name().toLowerCase(Locale.ROOT);
    }
}
