package org.juesuan.pipeline;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.FoundFile;
import org.juesuan.publish.DocumentCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Log lines of a load, one for each document and stage: in words, and as keys and values for a log that is read by
 * machines. A stage that takes all documents at once has no time for each of them.
 */
final class StageLog {
    private static final Logger LOG = LoggerFactory.getLogger(StageLog.class);
    private static final int PREFIX = 12;

    private StageLog() {}

    /** True where the lines are wanted by anyone. */
    static boolean isOn() {
        return LOG.isInfoEnabled();
    }

    /** The files that were found; one line for each that is refused before it is read. */
    static void discovered(List<FoundFile> files, int tasks) {
        for (FoundFile file : files) {
            if (file.state() != null) {
                Line.of("DISCOVER", file.path(), file.sha256())
                        .counts(file.sizeBytes(), "bytes", 0, "documents")
                        .log(LOG, file.state() + " · " + file.reason());
            }
        }
        LOG.atInfo()
                .addKeyValue("stage", "discover")
                .addKeyValue("in", files.size())
                .addKeyValue("out", tasks)
                .log("discover · {} files found · {} documents to read", files.size(), tasks);
    }

    /** The documents that were judged. */
    static void judged(List<DocumentCount> documents) {
        for (DocumentCount document : documents) {
            Line.of("JUDGE", document.path(), document.sha256())
                    .counts(document.taken(), "facts", document.given(), "identities")
                    .log(LOG, document.outcome());
        }
    }

    /** The documents that were loaded, or not. */
    static void loaded(List<DocumentCount> documents) {
        for (DocumentCount document : documents) {
            Line.of("LOAD", document.path(), document.sha256())
                    .counts(document.taken(), "facts", document.given(), "facts")
                    .log(LOG, document.outcome());
        }
    }

    /** One line on its way. */
    static final class Line {
        private final String stage;
        private final String path;
        private final String sha256;
        private String counts = "";
        private long taken;
        private long given;
        private @Nullable Long millis;

        private Line(String stage, String path, String sha256) {
            this.stage = stage;
            this.path = path;
            this.sha256 = sha256;
        }

        static Line of(String stage, String path, @Nullable String sha256) {
            String prefix = sha256 == null ? "" : sha256.substring(0, Math.min(PREFIX, sha256.length()));
            return new Line(stage.toLowerCase(Locale.ROOT), path, prefix);
        }

        Line counts(long taken, String takes, long given, String gives) {
            this.taken = taken;
            this.given = given;
            this.counts = "%d %s → %d %s".formatted(taken, takes, given, gives);
            return this;
        }

        Line millis(long time) {
            this.millis = time;
            return this;
        }

        void log(Logger logger, String outcome) {
            LoggingEventBuilder line = logger.atInfo()
                    .addKeyValue("stage", stage)
                    .addKeyValue("path", path)
                    .addKeyValue("sha256", sha256)
                    .addKeyValue("in", taken)
                    .addKeyValue("out", given);
            if (millis != null) {
                line = line.addKeyValue("ms", millis);
            }
            String told = stage.equals("read") ? outcome : counts + (outcome.isEmpty() ? "" : " · " + outcome);
            line.log("{} · {} · {} · {}{}", stage, path, sha256, told, millis == null ? "" : " · " + millis + " ms");
        }
    }
}
