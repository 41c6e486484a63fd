package org.juesuan.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job file says about the running of its loads, beside the loading itself: who is told, and what is kept.
 *
 * @param textfile the OpenMetrics file as written, relative to the warehouse's folder; null writes none
 * @param onSuccess program and arguments that are run after a load that published; empty runs nothing
 * @param onFailure program and arguments that are run after one that did not; empty runs nothing
 * @param hookSeconds how long such a program may take
 * @param runs how many loads the run history keeps
 * @param damagedMetadata how many set aside files of batch metadata are kept
 */
public record Operations(
        @Nullable String textfile,
        List<String> onSuccess,
        List<String> onFailure,
        int hookSeconds,
        int runs,
        int damagedMetadata) {
    static final int USUAL_HOOK_SECONDS = 60;
    static final int USUAL_RUNS = 1000;
    static final int USUAL_DAMAGED_METADATA = 3;

    public Operations {
        onSuccess = List.copyOf(onSuccess);
        onFailure = List.copyOf(onFailure);
    }

    /** Nobody is told, and the usual is kept. */
    public static Operations usual() {
        return new Operations(null, List.of(), List.of(), USUAL_HOOK_SECONDS, USUAL_RUNS, USUAL_DAMAGED_METADATA);
    }
}
