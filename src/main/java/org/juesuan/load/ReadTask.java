package org.juesuan.load;

import java.nio.file.Path;

/**
 * One document a load has to read.
 *
 * @param ordinal order of the tasks, from 1
 * @param sha256 what its bytes must hash to
 */
public record ReadTask(int ordinal, String sha256, String sourceRoot, String path, String contentKind) {

    /** Where the file lies. */
    public Path file() {
        return Path.of(sourceRoot, path);
    }

    /** The file's own name. */
    public String fileName() {
        return String.valueOf(Path.of(path).getFileName());
    }
}
