package org.juesuan.serve.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder an export goes to. It is written beside and takes its name when it is whole; what stands under that name
 * is replaced only where an export made all of it.
 */
final class ExportFolder {
    private final Path target;
    private final Path writing;

    ExportFolder(Path to) throws IOException {
        Path named = to.toAbsolutePath().normalize();
        target = Files.exists(named) ? named.toRealPath() : named;
        String suffix = "." + ProcessHandle.current().pid();
        writing = target.resolveSibling("." + target.getFileName() + ".writing" + suffix);
    }

    /** The folder to write into, empty. */
    Path begin() throws IOException, ForeignFolderException {
        if (!isOurs()) {
            throw new ForeignFolderException(
                    "%s · export folder · found files that are not of an export · expected a new name, an empty folder or an earlier export"
                            .formatted(target));
        }
        delete(writing);
        Files.createDirectories(writing);
        return writing;
    }

    /** Gives what was written its name. */
    void finish() throws IOException {
        Path old = writing.resolveSibling(writing.getFileName() + ".old");
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(writing, target);
        delete(old);
    }

    /** Throws away what was written and not finished. */
    void abandon() throws IOException {
        delete(writing);
    }

    private boolean isOurs() throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isEmpty()) {
                return true;
            }
        }
        return Manifest.covers(target);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
