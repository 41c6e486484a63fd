package org.juesuan.pipeline;

import org.juesuan.load.ReadTask;
import org.juesuan.reading.ReadingObserver;
import org.juesuan.reading.ReportReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One log line for each step in the reading of a document, with what it took and gave and how long that was. */
final class DocumentLog implements ReadingObserver {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentLog.class);
    private static final long NANOS_A_MILLI = 1_000_000;

    private final ReadTask task;
    private final long begun = System.nanoTime();
    private volatile long stepBegun = begun;

    DocumentLog(ReadTask task) {
        this.task = task;
    }

    @Override
    public void done(Step step, int taken, int given) {
        long now = System.nanoTime();
        StageLog.Line.of(step.name(), task.path(), task.sha256())
                .counts(taken, step.takes(), given, step.gives())
                .millis((now - stepBegun) / NANOS_A_MILLI)
                .log(LOG, "");
        stepBegun = now;
    }

    /** The document was read and staged, all in all. */
    void read(ReportReading reading) {
        String counts = "%s · %d pages, %d statements, %d facts, %d findings%s"
                .formatted(
                        reading.outcome(),
                        reading.pageCount(),
                        reading.statements().size(),
                        reading.facts().size(),
                        reading.findings().size(),
                        reading.reason() == null ? "" : " · " + reading.reason());
        StageLog.Line.of("READ", task.path(), task.sha256())
                .counts(1, "documents", reading.facts().size(), "facts")
                .millis((System.nanoTime() - begun) / NANOS_A_MILLI)
                .log(LOG, counts);
    }
}
