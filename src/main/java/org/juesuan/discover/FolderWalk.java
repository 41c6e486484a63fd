package org.juesuan.discover;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.juesuan.discover.RefusedSource.Verdict;

/** One walk over sources: follows links, but never into a folder it is already inside of. */
final class FolderWalk {
    private final FileReader reader;
    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<RefusedSource> refused = new ArrayList<>();
    private final Set<Path> reached = new HashSet<>();
    private final Deque<Path> inside = new ArrayDeque<>();

    FolderWalk(FileReader reader) {
        this.reader = reader;
    }

    Discovery discovery() {
        documents.sort(Comparator.comparing(SourceDocument::path));
        refused.sort(Comparator.comparing(RefusedSource::path));
        return new Discovery(documents, refused);
    }

    /** A path that was asked for, whatever its name. */
    void source(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (leadsSomewhere(path)) {
            file(path);
        }
    }

    private void folder(Path path) {
        if (!reached.add(place(path))) {
            return;
        }
        try {
            Path real = path.toRealPath();
            if (inside.contains(real)) {
                refuse(path, Verdict.IGNORED, "link loop");
                return;
            }
            List<Path> entries = entries(path);
            inside.push(real);
            entries.forEach(this::entry);
            inside.pop();
        } catch (IOException e) {
            refuse(path, Verdict.UNREADABLE, FileReader.reason(e));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private void entry(Path path) {
        String name = String.valueOf(path.getFileName());
        if (SourceNames.isLeftOut(name)) {
            return;
        }
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (isWanted(path, name) && leadsSomewhere(path)) {
            file(path, name);
        }
    }

    /** Links count whatever their name: one that leads nowhere may have been a folder of reports. */
    private static boolean isWanted(Path path, String name) {
        return SourceNames.isDocument(name) || SourceNames.mayBeWorkbook(name) || Files.isSymbolicLink(path);
    }

    private void file(Path path, String name) {
        if (SourceNames.isDocument(name)) {
            file(path);
        } else if (SourceNames.mayBeWorkbook(name)) {
            read(path).stream().filter(FolderWalk::isWorkbook).forEach(documents::add);
        }
    }

    private void file(Path path) {
        documents.addAll(read(path));
    }

    private static boolean isWorkbook(SourceDocument document) {
        return document.kind() == ContentKind.XLSX || document.kind() == ContentKind.XLS;
    }

    private List<SourceDocument> read(Path path) {
        if (!reached.add(place(path))) {
            return List.of();
        }
        try {
            return List.of(reader.read(path));
        } catch (FileReader.RefusedException e) {
            refuse(path, Verdict.UNREADABLE, String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    /** False, and told, for a link to itself or to nothing. */
    private boolean leadsSomewhere(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return true;
        } catch (AccessDeniedException e) {
            return true;
        } catch (NoSuchFileException e) {
            refuse(path, Verdict.UNREADABLE, "broken link");
            return false;
        } catch (IOException e) {
            refuse(path, Verdict.IGNORED, "link loop");
            return false;
        }
    }

    private void refuse(Path path, Verdict verdict, String reason) {
        refused.add(new RefusedSource(DisplayPath.of(path), verdict, reason));
    }

    private static Path place(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
