package org.juesuan.serve;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.juesuan.load.LoadSummary;
import org.juesuan.operate.RunRecord;
import org.juesuan.publish.WarehouseStatus.Run;

/** A run as the warehouse itself knows it, for one that came without its run history. */
final class PublishedRun {
    private PublishedRun() {}

    static RunRecord record(Run run) {
        return new RunRecord(
                time(run.startedAt()),
                time(run.finishedAt()),
                null,
                "",
                0,
                run.version(),
                List.of(),
                List.of(),
                Map.of(),
                new RunRecord.Result(
                        LoadSummary.Change.PUBLISHED,
                        Map.of(),
                        (long) run.documentsRead(),
                        (long) run.reportsLoaded(),
                        run.factsLoaded(),
                        null,
                        null),
                null,
                Map.of());
    }

    private static Instant time(String utc) {
        return Instant.parse(utc.replace(' ', 'T') + "Z");
    }
}
