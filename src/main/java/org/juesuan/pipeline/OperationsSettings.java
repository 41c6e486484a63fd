package org.juesuan.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the sections {@code metrics}, {@code hooks} and {@code retention} of a job file. */
final class OperationsSettings {
    /** The ending node_exporter looks for; with it no setting can name a file that something else needs. */
    private static final String TEXTFILE = ".prom";

    private static final int MOST_SECONDS = 3600;
    private static final int MOST_RUNS = 100_000;
    private static final int MOST_DAMAGED = 1000;

    private OperationsSettings() {}

    static Operations of(YamlSection root) throws JobFileException {
        YamlSection hooks = root.section("hooks").allowing("on_success", "on_failure", "seconds");
        YamlSection retention = root.section("retention").allowing("runs", "damaged_metadata");
        return new Operations(
                textfile(root.section("metrics").allowing("textfile")),
                program(hooks, "on_success"),
                program(hooks, "on_failure"),
                hooks.number("seconds", 1, MOST_SECONDS, Operations.USUAL_HOOK_SECONDS),
                retention.number("runs", 1, MOST_RUNS, Operations.USUAL_RUNS),
                retention.number("damaged_metadata", 1, MOST_DAMAGED, Operations.USUAL_DAMAGED_METADATA));
    }

    private static @Nullable String textfile(YamlSection metrics) throws JobFileException {
        String file = metrics.text("textfile");
        if (file != null && !file.endsWith(TEXTFILE)) {
            throw metrics.complaint("textfile", "a file that ends in " + TEXTFILE);
        }
        return file;
    }

    private static List<String> program(YamlSection hooks, String key) throws JobFileException {
        List<String> words = hooks.texts(key);
        if (!words.isEmpty() && !Path.of(words.get(0)).isAbsolute()) {
            throw hooks.complaint(key, "a list: the absolute path of a program, then its arguments");
        }
        return words;
    }
}
