package org.juesuan.operate;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A job file names a file outside the folders it may have written into. */
public final class OutsideOutputException extends Exception {
    private static final long serialVersionUID = 1L;

    OutsideOutputException(String written, List<Path> folders) {
        super("job file · metrics.textfile · found '%s' · expected a file below %s; allow another folder with"
                        .formatted(written, list(folders))
                + " --output-folder");
    }

    private static String list(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(" or "));
    }
}
