package org.juesuan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Rights of the files this program makes: those that the umask leaves, but never that everybody may write. */
public final class FileRights {
    private FileRights() {}

    /** Takes from everybody else the right to write a file or folder, where the file system knows such rights. */
    public static void withoutWorldWriting(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
        rights.addAll(view.readAttributes().permissions());
        if (rights.remove(PosixFilePermission.OTHERS_WRITE)) {
            view.setPermissions(rights);
        }
    }

    /** Creates a folder and those above it that are missing. */
    public static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createFolder(parent);
        }
        Files.createDirectories(folder);
        withoutWorldWriting(folder);
    }
}
