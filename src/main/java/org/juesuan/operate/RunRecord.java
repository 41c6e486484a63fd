package org.juesuan.operate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.LoadSummary;

/**
 * One run of {@code load}, from its start to its end. An interrupted load that is taken up again is another run.
 *
 * @param startedAt when it got the lock, UTC; names the run
 * @param endedAt null while it runs, and where it was killed
 * @param exitCode as the process ended; null as {@code endedAt}
 * @param by user and machine
 * @param process its number on that machine
 * @param version of the program
 * @param options what was asked for beside the job file; empty for nothing
 * @param stages seconds of each stage that was begun
 * @param result what it published, or found published and nothing new; null where it failed or was killed
 * @param message why it failed; null where it did not
 * @param loads how many loads ended with each exit code until then, this one included
 */
public record RunRecord(
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer exitCode,
        String by,
        long process,
        String version,
        List<String> sources,
        List<String> options,
        Map<String, BigDecimal> stages,
        @Nullable Result result,
        @Nullable String message,
        Map<String, Long> loads) {

    /**
     * What a run came to; null where a number is not known.
     *
     * @param change what it made of the published file; null in what earlier versions wrote, which always published
     * @param documents files it found by state
     * @param documentsRead documents it read
     * @param reportsLoaded reports that came into the warehouse
     * @param factsLoaded amounts that came into the warehouse
     * @param facts amounts in the warehouse
     * @param breaks identities of the warehouse that break and are not waived
     */
    public record Result(
            LoadSummary.@Nullable Change change,
            Map<String, Integer> documents,
            @Nullable Long documentsRead,
            @Nullable Long reportsLoaded,
            @Nullable Long factsLoaded,
            @Nullable Long facts,
            @Nullable Long breaks) {
        public Result {
            documents = ordered(documents);
        }

        /** True where it left the published file as it was. */
        public boolean foundNothingNew() {
            return change == LoadSummary.Change.NOTHING_NEW;
        }
    }

    public RunRecord {
        sources = List.copyOf(sources);
        options = List.copyOf(options);
        stages = ordered(stages);
        loads = ordered(loads);
    }

    /** True where it published, or found nothing new. */
    public boolean published() {
        return result != null;
    }

    /** From start to end; empty where the end is not known. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(endedAt).map(end -> Duration.between(startedAt, end));
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
