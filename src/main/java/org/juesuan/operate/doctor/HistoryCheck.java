package org.juesuan.operate.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.load.WarehousePaths;
import org.juesuan.operate.RunHistory;
import org.juesuan.operate.RunRecord;
import org.juesuan.publish.LockState;
import org.juesuan.publish.WarehouseLock;

/** Whether the run history can be read, and how the last load ended. */
final class HistoryCheck implements Check {
    private final WarehousePaths warehouse;

    HistoryCheck(WarehousePaths warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public List<Diagnosis> examine() throws IOException {
        RunHistory.Contents history = new RunHistory(warehouse.history()).read();
        List<Diagnosis> all = new ArrayList<>();
        if (!history.damagedLines().isEmpty()) {
            all.add(Diagnosis.warning(
                    "run history",
                    "%s: lines %s cannot be read".formatted(warehouse.history(), history.damagedLines()),
                    "delete these lines"));
        }
        if (history.runs().isEmpty()) {
            all.add(Diagnosis.ok("last load", "none is recorded"));
            return all;
        }
        all.add(last(history.runs().get(history.runs().size() - 1)));
        return all;
    }

    private Diagnosis last(RunRecord run) throws IOException {
        if (run.endedAt() == null) {
            return WarehouseLock.look(warehouse.lock()).kind() == LockState.Kind.HELD
                    ? Diagnosis.ok("last load", "runs since " + run.startedAt())
                    : Diagnosis.warning(
                            "last load",
                            "began %s and was killed".formatted(run.startedAt()),
                            "look for the end of memory, a restart or a time limit; run 'juesuan load' again");
        }
        RunRecord.Result result = run.result();
        if (result != null) {
            String done = result.foundNothingNew() ? "found nothing new" : "published";
            return Diagnosis.ok("last load", "%s %s, exit code %d".formatted(done, run.endedAt(), run.exitCode()));
        }
        return Diagnosis.warning(
                "last load",
                "failed %s: %s".formatted(run.endedAt(), run.message()),
                "do what it says; run 'juesuan load' again");
    }
}
