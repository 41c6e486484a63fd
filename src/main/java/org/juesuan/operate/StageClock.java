package org.juesuan.operate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.ReadTask;
import org.juesuan.pipeline.LoadProgress;
import org.juesuan.reading.ReportReading;

/** How long each stage of a run takes, those of a failed one too. */
final class StageClock implements LoadProgress {
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final int MILLI_DIGITS = 3;

    private final LoadProgress shown;
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private @Nullable String current;
    private long begun;

    StageClock(LoadProgress shown) {
        this.shown = shown;
    }

    /** Seconds by stage, in the order in which they first began; the last one until now. */
    synchronized Map<String, BigDecimal> times() {
        settle();
        Map<String, BigDecimal> times = new LinkedHashMap<>();
        nanos.forEach((stage, time) -> times.put(stage, seconds(time)));
        return times;
    }

    @Override
    public void stage(String name) {
        synchronized (this) {
            settle();
            current = name;
        }
        shown.stage(name);
    }

    private void settle() {
        long now = System.nanoTime();
        if (current != null) {
            nanos.merge(current, now - begun, Long::sum);
        }
        begun = now;
    }

    @Override
    public void reading(int documents) {
        shown.reading(documents);
    }

    @Override
    public void read(ReadTask task, ReportReading reading) {
        shown.read(task, reading);
    }

    @Override
    public void finishedReading() {
        shown.finishedReading();
    }

    private static BigDecimal seconds(long nanos) {
        return BigDecimal.valueOf(nanos / NANOS_A_MILLI, MILLI_DIGITS);
    }
}
