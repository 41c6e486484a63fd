package org.juesuan.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.WarehousePaths;
import org.juesuan.operate.OutputFolders;

/** Looks at everything a load needs and leaves, and says of each how it is and what to do. */
public final class Doctor {
    private final Map<String, Check> checks = new LinkedHashMap<>();

    /**
     * @param job the job file; null for the main job
     * @param outputFolders what is allowed beside the warehouse's folder
     * @param version of the program
     */
    public Doctor(WarehousePaths warehouse, @Nullable Path job, List<Path> outputFolders, String version) {
        OutputFolders folders = new OutputFolders(warehouse.folder(), outputFolders);
        checks.put("program", new ProgramCheck(version));
        checks.put("job file", new JobCheck(job, folders));
        checks.put("folder", new FolderCheck(warehouse));
        checks.put("disk", new DiskCheck(warehouse, () -> usable(warehouse.folder())));
        checks.put("lock", new LockCheck(warehouse));
        checks.put("batch metadata", new MetadataCheck(warehouse));
        checks.put("run history", new HistoryCheck(warehouse));
        checks.put("warehouse", new PublishedCheck(warehouse));
        checks.put("releases", new ReleasesCheck(warehouse));
    }

    /** All of it; a check that itself fails is a problem. */
    public List<Diagnosis> examine() {
        List<Diagnosis> all = new ArrayList<>();
        checks.forEach((name, check) -> {
            try {
                all.addAll(check.examine());
            } catch (IOException | RuntimeException e) {
                all.add(Diagnosis.problem(name, "cannot be looked at: " + e, "run it as the user who runs the loads"));
            }
        });
        return all;
    }

    private static long usable(Path folder) throws IOException {
        Path existing = folder;
        while (existing != null && Files.notExists(existing)) {
            existing = existing.getParent();
        }
        return existing == null ? 0 : Files.getFileStore(existing).getUsableSpace();
    }
}
