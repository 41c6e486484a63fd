package org.juesuan.serve.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder an export goes to. It is written beside and takes its name when it is whole; what stands under that name
 * is replaced only where an export made all of it.
 */
final class ExportFolder {
    private static final String OLD = ".old";
    private static final Pattern PROCESS = Pattern.compile("(\\d{1,18})(?:\\.old)?");

    private final Path target;
    private final Path writing;

    ExportFolder(Path to) throws IOException {
        Path named = to.toAbsolutePath().normalize();
        target = Files.exists(named) ? named.toRealPath() : named;
        writing = target.resolveSibling(beginning() + ProcessHandle.current().pid());
    }

    private String beginning() {
        return ".%s.writing.".formatted(target.getFileName());
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
        for (Path left : leftBehind()) {
            if (!left.toString().endsWith(OLD)) {
                delete(left);
            }
        }
        return writing;
    }

    /** Gives what was written its name. */
    void finish() throws IOException {
        Path old = writing.resolveSibling(writing.getFileName() + OLD);
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(writing, target);
        delete(old);
        for (Path left : leftBehind()) {
            delete(left);
        }
    }

    /**
     * What exports to this folder left whose processes were killed. An earlier export that was on its way out is among
     * it: it is the last whole one until the new one has its name.
     */
    private List<Path> leftBehind() throws IOException {
        try (Stream<Path> siblings = Files.list(Objects.requireNonNull(target.getParent()))) {
            return siblings.filter(sibling -> isLeftBehind(String.valueOf(sibling.getFileName())))
                    .toList();
        }
    }

    private boolean isLeftBehind(String name) {
        if (!name.startsWith(beginning())) {
            return false;
        }
        Matcher process = PROCESS.matcher(name.substring(beginning().length()));
        return process.matches()
                && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
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
