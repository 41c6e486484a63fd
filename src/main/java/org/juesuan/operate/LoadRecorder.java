package org.juesuan.operate;

import java.io.IOException;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.WarehousePaths;
import org.juesuan.pipeline.LoadObserver;
import org.juesuan.publish.PublishedWarehouse;
import org.juesuan.publish.WarehouseCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what becomes of a load into the run history and the metrics. What goes wrong there is logged and changes nothing
 * of the load.
 */
final class LoadRecorder implements LoadObserver {
    private static final Logger LOG = LoggerFactory.getLogger(LoadRecorder.class);
    private static final int FAILED = 1;

    private final WarehousePaths paths;
    private final LoadDescription description;
    private final RunHistory history;
    private final @Nullable MetricsFile metrics;
    private final StageClock stages;
    private Instant start = now();
    private List<RunRecord> before = List.of();
    private RunRecord record;

    LoadRecorder(WarehousePaths paths, LoadDescription description, @Nullable MetricsFile metrics, StageClock stages) {
        this.paths = paths;
        this.description = description;
        this.history = new RunHistory(paths.history());
        this.metrics = metrics;
        this.stages = stages;
        this.record = record(null, null, null, null);
    }

    /** What is known of the run by now. */
    RunRecord record() {
        return record;
    }

    @Override
    public void began() {
        start = now();
        record = record(null, null, null, null);
        attempt("run history", () -> {
            before = history.read().runs();
            history.add(record);
        });
    }

    @Override
    public void ended(LoadSummary summary) {
        WarehouseCounts counts = counts();
        RunRecord.Result result = counts == null ? unknown(summary) : result(summary, counts);
        keep(record(now(), LoadOutcome.exitCode(summary), result, null), counts);
    }

    @Override
    public void failed(String reason) {
        keep(failure(reason), counts());
    }

    /** The end of a run that never got the lock: it is told to hooks, and recorded by nobody. */
    RunRecord failure(String reason) {
        return record(now(), FAILED, null, reason);
    }

    private void keep(RunRecord run, @Nullable WarehouseCounts counts) {
        record = run;
        attempt("run history", () -> {
            history.add(run);
            history.keep(description.runsKept());
        });
        MetricsFile file = metrics;
        if (file != null) {
            attempt(
                    "metrics",
                    () -> file.write(
                            new LoadMetrics(paths.published().toString()).text(run, lastSuccess(run, counts), counts)));
        }
    }

    private @Nullable Instant lastSuccess(RunRecord run, @Nullable WarehouseCounts counts) {
        if (run.published()) {
            return run.endedAt();
        }
        Instant known = counts == null ? null : counts.publishedAt();
        for (RunRecord earlier : before) {
            known = earlier.published() ? earlier.endedAt() : known;
        }
        return known;
    }

    private RunRecord record(
            @Nullable Instant end,
            @Nullable Integer exitCode,
            RunRecord.@Nullable Result result,
            @Nullable String why) {
        return new RunRecord(
                start,
                end,
                exitCode,
                by(),
                ProcessHandle.current().pid(),
                description.version(),
                description.sources(),
                description.options(),
                end == null ? Map.of() : stages.times(),
                result,
                why,
                loads(exitCode));
    }

    private Map<String, Long> loads(@Nullable Integer exitCode) {
        Map<String, Long> loads = new TreeMap<>();
        before.forEach(run -> loads.putAll(run.loads()));
        if (exitCode != null) {
            loads.merge(exitCode.toString(), 1L, Long::sum);
        }
        return loads;
    }

    private @Nullable WarehouseCounts counts() {
        try {
            return PublishedWarehouse.counts(paths.published()).orElse(null);
        } catch (SQLException | IOException e) {
            LOG.warn("{} · cannot be counted: {}", paths.published(), e.getMessage());
            return null;
        }
    }

    private static RunRecord.Result result(LoadSummary summary, WarehouseCounts counts) {
        boolean published = summary.change() == LoadSummary.Change.PUBLISHED;
        return new RunRecord.Result(
                summary.change(),
                summary.documents(),
                published ? counts.documentsRead() : 0,
                published ? counts.reportsLoaded() : 0,
                published ? counts.factsLoaded() : 0,
                counts.facts(),
                counts.breaks());
    }

    private static RunRecord.Result unknown(LoadSummary summary) {
        return new RunRecord.Result(summary.change(), summary.documents(), null, null, null, null, null);
    }

    private static String by() {
        try {
            return System.getProperty("user.name") + "@"
                    + InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return System.getProperty("user.name") + "@localhost";
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void attempt(String what, Writing writing) {
        try {
            writing.run();
        } catch (IOException | OutsideOutputException e) {
            LOG.warn("{} · not written: {} · the load is not affected", what, e.toString());
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException, OutsideOutputException;
    }
}
