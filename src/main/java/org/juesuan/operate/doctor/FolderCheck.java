package org.juesuan.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.load.WarehousePaths;

/** Whether the warehouse's folder can be written, and by nobody else. */
final class FolderCheck implements Check {
    private final WarehousePaths warehouse;

    FolderCheck(WarehousePaths warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Diagnosis> examine() throws IOException {
        Path folder = warehouse.folder();
        if (Files.notExists(folder)) {
            return List.of(Diagnosis.ok("folder", folder + " is not there yet; the first load creates it"));
        }
        List<Diagnosis> all = new ArrayList<>();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            all.add(Diagnosis.problem(
                    "folder",
                    folder + " cannot be written by " + System.getProperty("user.name"),
                    "give the user who runs the loads the right to: a load renames a file in it"));
        } else {
            all.add(Diagnosis.ok("folder", folder + " can be written"));
        }
        for (Path path : List.of(folder, warehouse.published(), warehouse.history(), warehouse.lock())) {
            if (Files.exists(path) && isWritableByAll(path)) {
                all.add(Diagnosis.warning("permissions", path + " can be written by everybody", "chmod o-w " + path));
            }
        }
        return all;
    }

    private static boolean isWritableByAll(Path path) throws IOException {
        try {
            return Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_WRITE);
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }
}
