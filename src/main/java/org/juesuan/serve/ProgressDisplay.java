package org.juesuan.serve;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.ReadTask;
import org.juesuan.pipeline.LoadProgress;
import org.juesuan.reading.ReportReading;

/**
 * Shows how a load gets on: a bar on a terminal, now and then a plain line elsewhere, nothing where the log tells every
 * document.
 */
final class ProgressDisplay {
    private ProgressDisplay() {}

    static LoadProgress on(PrintWriter err) {
        if (Logging.tellsEveryDocument()) {
            return LoadProgress.silent();
        }
        return System.console() == null ? new Lines(err) : new Bar();
    }

    /** Some ten lines over the whole load. */
    static final class Lines implements LoadProgress {
        private static final int LINES = 10;

        private final PrintWriter err;
        private final AtomicInteger done = new AtomicInteger();
        private volatile int documents;

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void stage(String name) {}

        @Override
        public void reading(int count) {
            documents = count;
            err.println("reading %d documents".formatted(count));
        }

        @Override
        public void read(ReadTask task, ReportReading reading) {
            int count = done.incrementAndGet();
            int step = Math.max(1, documents / LINES);
            if (count % step == 0 && count < documents) {
                err.println("read %d of %d documents".formatted(count, documents));
            }
        }

        @Override
        public void finishedReading() {}
    }

    /** A bar while documents are read; coloured unless {@code NO_COLOR} is set. */
    static final class Bar implements LoadProgress {
        private @Nullable ProgressBar bar;

        @Override
        public synchronized void stage(String name) {
            if (bar != null) {
                bar.setExtraMessage(name);
            }
        }

        @Override
        public synchronized void reading(int documents) {
            PlainLogEncoder.barBegins();
            bar = new ProgressBarBuilder()
                    .setTaskName("documents")
                    .setInitialMax(documents)
                    .setStyle(style())
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }

        @Override
        public synchronized void read(ReadTask task, ReportReading reading) {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public synchronized void finishedReading() {
            if (bar != null) {
                bar.close();
                bar = null;
                PlainLogEncoder.barEnds();
            }
        }

        private static ProgressBarStyle style() {
            boolean plain = System.getenv("NO_COLOR") != null;
            return plain ? ProgressBarStyle.ASCII : ProgressBarStyle.COLORFUL_UNICODE_BLOCK;
        }
    }
}
