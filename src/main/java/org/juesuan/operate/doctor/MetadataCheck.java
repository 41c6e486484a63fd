package org.juesuan.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.load.WarehousePaths;
import org.juesuan.pipeline.BatchMetadata;
import org.juesuan.publish.LockState;
import org.juesuan.publish.WarehouseLock;

/** Whether the batch metadata can be read. */
final class MetadataCheck implements Check {
    private static final String SUBJECT = "batch metadata";

    private final WarehousePaths warehouse;

    MetadataCheck(WarehousePaths warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Diagnosis> examine() throws IOException {
        List<Diagnosis> all = new ArrayList<>(List.of(file()));
        for (Path damaged : warehouse.damagedBatchFiles()) {
            all.add(Diagnosis.warning(
                    SUBJECT,
                    damaged + " was set aside by an earlier load",
                    "look for a full disk or a failing one around that time; then delete it"));
        }
        return all;
    }

    private Diagnosis file() throws IOException {
        Path file = warehouse.batchFile();
        if (Files.notExists(file)) {
            return Diagnosis.ok(SUBJECT, "not there yet");
        }
        if (WarehouseLock.look(warehouse.lock()).kind() == LockState.Kind.HELD) {
            return Diagnosis.ok(SUBJECT, "in use by the running load");
        }
        try {
            BatchMetadata.check(warehouse);
            return Diagnosis.ok(SUBJECT, "can be read");
        } catch (SQLException | RuntimeException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return Diagnosis.warning(
                    SUBJECT,
                    "%s cannot be read: %s".formatted(file, reason),
                    "nothing: the next load sets it aside and begins anew; what is loaded is in the warehouse");
        }
    }
}
