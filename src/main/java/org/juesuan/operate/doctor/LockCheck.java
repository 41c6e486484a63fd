package org.juesuan.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.LockState;
import org.juesuan.publish.WarehouseLock;
import org.juesuan.publish.WorkFile;

/** Who holds the lock, and what a load that ended without finishing has left. */
final class LockCheck implements Check {
    private static final String NEXT = "nothing: the next load takes it up or throws it away";

    private final WarehousePaths warehouse;

    LockCheck(WarehousePaths warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Diagnosis> examine() throws IOException {
        LockState lock = WarehouseLock.look(warehouse.lock());
        List<Diagnosis> all = new ArrayList<>();
        all.add(lock(lock));
        if (lock.kind() != LockState.Kind.HELD) {
            for (Path left : new WorkFile(warehouse).rest()) {
                all.add(Diagnosis.warning(
                        "work file", "%s was left behind, %d MB".formatted(left, Files.size(left) >> 20), NEXT));
            }
        }
        return all;
    }

    private static Diagnosis lock(LockState lock) {
        return switch (lock.kind()) {
            case FREE -> Diagnosis.ok("lock", "free");
            case HELD -> Diagnosis.ok("lock", "a load is running: " + lock.holder());
            case STALE ->
                Diagnosis.warning("lock", "the load of %s ended without finishing".formatted(lock.holder()), NEXT);
        };
    }
}
