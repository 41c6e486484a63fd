package org.juesuan.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folders a job file may have something written into: the warehouse's own, and those the command line names. A job
 * file cannot add to them.
 */
public final class OutputFolders {
    private final List<Path> folders;

    /** @param others what is allowed beside the warehouse's folder */
    public OutputFolders(Path warehouseFolder, List<Path> others) {
        List<Path> all = new ArrayList<>(List.of(absolute(warehouseFolder)));
        others.forEach(folder -> all.add(absolute(folder)));
        this.folders = List.copyOf(all);
    }

    /**
     * The file a job file means; a relative one lies below the warehouse's folder.
     *
     * @throws OutsideOutputException where it lies outside, be it by a link
     */
    public Path file(String written) throws IOException, OutsideOutputException {
        Path file = folders.get(0).resolve(written).normalize();
        Path parent = file.getParent();
        if (parent == null || folders.stream().noneMatch(parent::startsWith) || !isReallyBelow(parent)) {
            throw new OutsideOutputException(written, folders);
        }
        return file;
    }

    private boolean isReallyBelow(Path folder) throws IOException {
        Path existing = nearestExisting(folder);
        if (existing == null) {
            return true;
        }
        Path real = existing.toRealPath();
        for (Path allowed : folders) {
            boolean notYetThere = Files.notExists(allowed) && allowed.startsWith(existing);
            if (notYetThere || (Files.exists(allowed) && real.startsWith(allowed.toRealPath()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Path nearestExisting(Path folder) {
        Path existing = folder;
        while (existing != null && Files.notExists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
