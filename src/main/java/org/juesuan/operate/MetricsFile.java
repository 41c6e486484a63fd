package org.juesuan.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.juesuan.load.FileRights;

/** A text that readers see whole: written beside its place, then renamed into it. */
final class MetricsFile {
    private final OutputFolders folders;
    private final String written;

    /** @param written the path as the job file has it */
    MetricsFile(OutputFolders folders, String written) {
        this.folders = folders;
        this.written = written;
    }

    void write(String text) throws IOException, OutsideOutputException {
        FileRights.createFolder(folder(folders.file(written)));
        Path file = folders.file(written);
        Path next = file.resolveSibling("." + file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.writeString(next, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileRights.withoutWorldWriting(next);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
