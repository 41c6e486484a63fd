package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.juesuan.load.FileRights;
import org.juesuan.load.WarehousePaths;

/**
 * The published files that are kept beside the warehouse. A release is a second name of the published file where the
 * file system has such names, so that the newest one takes no room: nobody ever writes into a published file. Call what
 * changes something under the {@link WarehouseLock}.
 */
public final class Releases {
    private static final String ENDING = ".duckdb";
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final WarehousePaths paths;

    public Releases(WarehousePaths paths) {
        this.paths = paths;
    }

    /** Keeps what is published now, if it is not kept yet, and of all no more than the newest. */
    public void keep(int most) throws IOException {
        if (most == 0 || !Files.exists(paths.published())) {
            return;
        }
        FileRights.createFolder(paths.releases());
        Path release = file(id(paths.published()));
        if (!Files.exists(release)) {
            secondName(paths.published(), release);
        }
        List<Release> all = list();
        for (Release old : all.subList(Math.min(most, all.size()), all.size())) {
            if (!old.current()) {
                Files.delete(old.file());
            }
        }
    }

    /** What is kept, newest first. */
    public List<Release> list() throws IOException {
        if (!Files.isDirectory(paths.releases())) {
            return List.of();
        }
        List<Release> releases = new ArrayList<>();
        try (Stream<Path> files = Files.list(paths.releases())) {
            for (Path file : files.filter(Releases::isRelease).toList()) {
                releases.add(release(file));
            }
        }
        releases.sort(Comparator.comparing(Release::id).reversed());
        return releases;
    }

    /** The release of an id; empty where it is not kept. */
    public Optional<Release> find(String id) throws IOException {
        return list().stream().filter(release -> release.id().equals(id)).findFirst();
    }

    /** Publishes a release again, in one step; open readers keep what they see. */
    public void use(Release release) throws IOException {
        if (release.current()) {
            return;
        }
        Path name = paths.releases().resolve(release.id() + ".publishing");
        Files.deleteIfExists(name);
        secondName(release.file(), name);
        Files.move(name, paths.published(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Release release(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ENDING.length());
        boolean current =
                Files.exists(paths.published()) && id(paths.published()).equals(id);
        return new Release(id, file, Files.size(file), current);
    }

    private Path file(String id) {
        return paths.releases().resolve(id + ENDING);
    }

    private static boolean isRelease(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    private static String id(Path published) throws IOException {
        return ID.format(Files.getLastModifiedTime(published).toInstant());
    }

    private static void secondName(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | IOException e) {
            Path copy = name.resolveSibling(name.getFileName() + ".copying");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(copy, name, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
