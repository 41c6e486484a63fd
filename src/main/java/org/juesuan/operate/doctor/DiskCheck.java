package org.juesuan.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.juesuan.load.WarehousePaths;

/** Whether the disk has room for the work file of the next load, which is a copy of the warehouse that grows. */
final class DiskCheck implements Check {
    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST = 200 * MEGABYTE;
    private static final int PLENTY = 3;

    private final WarehousePaths warehouse;
    private final Space free;

    DiskCheck(WarehousePaths warehouse, Space free) {
        this.warehouse = warehouse;
        this.free = free;
    }

    /** Bytes that can still be written. */
    @FunctionalInterface
    interface Space {
        long bytes() throws IOException;
    }

    @Override
    public List<Diagnosis> examine() throws IOException {
        long published = Files.exists(warehouse.published()) ? Files.size(warehouse.published()) : 0;
        long usable = free.bytes();
        String found = "%d MB free; the warehouse takes %d MB, a load as much again"
                .formatted(usable / MEGABYTE, published / MEGABYTE);
        if (usable < published + LEAST) {
            return List.of(Diagnosis.problem(
                    "disk", found, "make room, or keep fewer releases (publish.releases): the next load will fail"));
        }
        if (usable < PLENTY * published + LEAST) {
            return List.of(
                    Diagnosis.warning("disk", found, "make room soon, or keep fewer releases (publish.releases)"));
        }
        return List.of(Diagnosis.ok("disk", found));
    }
}
