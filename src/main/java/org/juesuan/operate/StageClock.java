package org.juesuan.operate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.juesuan.load.ReadTask;
import org.juesuan.pipeline.LoadProgress;
import org.juesuan.reading.ReportReading;

/** How long each stage of a run takes, those of a failed one too. */
final class StageClock implements LoadProgress {
    private static final long NANOS_A_MILLI = 1_000_000;
    private static final int MILLI_DIGITS = 3;

    private final LoadProgress shown;
    private final Map<String, Long> begun = new LinkedHashMap<>();

    StageClock(LoadProgress shown) {
        this.shown = shown;
    }

    /** Seconds by stage, in their order; the last one until now. */
    synchronized Map<String, BigDecimal> times() {
        Map<String, BigDecimal> times = new LinkedHashMap<>();
        String last = null;
        long lastBegun = 0;
        for (Map.Entry<String, Long> stage : begun.entrySet()) {
            if (last != null) {
                times.put(last, seconds(stage.getValue() - lastBegun));
            }
            last = stage.getKey();
            lastBegun = stage.getValue();
        }
        if (last != null) {
            times.put(last, seconds(System.nanoTime() - lastBegun));
        }
        return times;
    }

    @Override
    public void stage(String name) {
        synchronized (this) {
            begun.put(name, System.nanoTime());
        }
        shown.stage(name);
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
