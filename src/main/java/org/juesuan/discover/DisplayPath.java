package org.juesuan.discover;

import java.nio.file.Path;

/** A path as users read it: as given, with {@code /} between names on every machine. */
final class DisplayPath {
    private DisplayPath() {}

    static String of(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/").replaceFirst("^(\\./)+(?=.)", "");
    }
}
