package org.juesuan.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.juesuan.load.LoadSummary.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryTest {
    @TempDir
    Path folder;

    @Test
    void aRunIsOneWhetherItHasEndedOrNot() throws Exception {
        RunHistory history = new RunHistory(folder.resolve("w.runs.jsonl"));
        history.add(run(1, null));
        history.add(run(1, 4));
        history.add(run(2, null));

        List<RunRecord> runs = history.read().runs();

        assertThat(runs).containsExactly(run(1, 4), run(2, null));
    }

    @Test
    void aLineThatWasCutOffIsNamedAndTheOthersStay() throws Exception {
        Path file = folder.resolve("w.runs.jsonl");
        RunHistory history = new RunHistory(file);
        history.add(run(1, 0));
        Files.writeString(file, "{\"started_at\":\"2025", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        history.add(run(2, 0));

        assertThat(history.read().runs()).containsExactly(run(1, 0), run(2, 0));
        assertThat(history.read().damagedLines()).containsExactly(2);
    }

    @Test
    void onlyTheNewestAreKept() throws Exception {
        RunHistory history = new RunHistory(folder.resolve("w.runs.jsonl"));
        for (int day = 1; day <= 5; day++) {
            history.add(run(day, null));
            history.add(run(day, 0));
        }

        history.keep(2);

        assertThat(history.read().runs()).containsExactly(run(4, 0), run(5, 0));
        assertThat(folder.toFile().list()).containsExactly("w.runs.jsonl");
    }

    @Test
    void noHistoryIsAnEmptyOne() throws Exception {
        assertThat(new RunHistory(folder.resolve("none")).read().runs()).isEmpty();
    }

    static RunRecord run(int day, Integer exitCode) {
        Instant start = Instant.parse("2025-01-%02dT02:30:00Z".formatted(day));
        boolean published = exitCode != null && exitCode != 1;
        return new RunRecord(
                start,
                exitCode == null ? null : start.plusSeconds(90),
                exitCode,
                "juesuan@示例主机",
                4711,
                "0.1.0",
                List.of("/reports/示例市"),
                List.of("--reprocess"),
                exitCode == null ? Map.of() : Map.of("read", new BigDecimal("80.125")),
                published
                        ? new RunRecord.Result(
                                Change.PUBLISHED, Map.of("accepted", 2, "unreadable", 1), 3L, 2L, 800L, 900L, 0L)
                        : null,
                exitCode != null && exitCode == 1 ? "no space left" : null,
                exitCode == null ? Map.of() : Map.of(exitCode.toString(), (long) day));
    }
}
