package org.juesuan.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HookTest {
    @TempDir
    Path folder;

    private LogLines log;

    @BeforeEach
    void listen() {
        log = LogLines.of(Hook.class);
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void theSummaryIsInItsEnvironment() throws Exception {
        Path told = folder.resolve("told");
        Path program = script("env > '%s'".formatted(told));

        hook(program.toString()).run(HookEnvironment.of(folder.resolve("示例.duckdb"), RunHistoryTest.run(3, 4)));

        assertThat(Files.readAllLines(told))
                .contains(
                        "JUESUAN_OUTCOME=success",
                        "JUESUAN_EXIT_CODE=4",
                        "JUESUAN_SECONDS=90",
                        "JUESUAN_STARTED_AT=2025-01-03T02:30:00Z",
                        "JUESUAN_DOCUMENTS_ACCEPTED=2",
                        "JUESUAN_DOCUMENTS_UNREADABLE=1",
                        "JUESUAN_DOCUMENTS_QUARANTINED=0",
                        "JUESUAN_FACTS_LOADED=800",
                        "JUESUAN_BREAKS=0",
                        "JUESUAN_WAREHOUSE=" + folder.resolve("示例.duckdb"));
    }

    @Test
    void noShellReadsItsArgumentsOrItsEnvironment() throws Exception {
        Path program = script("printf '%s\\n' \"$@\" > '" + folder.resolve("arguments") + "'");
        String attack = "; touch '" + folder.resolve("pwned") + "' $(touch " + folder.resolve("pwned") + ") `id` *";

        hook(program.toString(), attack, "--flag=a b").run(Map.of("JUESUAN_MESSAGE", attack));

        assertThat(Files.readAllLines(folder.resolve("arguments"))).containsExactly(attack, "--flag=a b");
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void aMessageWithControlCharactersIsOneLine() {
        RunRecord failed = RunHistoryTest.run(1, 1);
        RunRecord nasty = new RunRecord(
                failed.startedAt(),
                failed.endedAt(),
                1,
                failed.by(),
                1,
                "v",
                List.of(),
                List.of(),
                Map.of(),
                null,
                "a\u0000b\nc" + "x".repeat(5000),
                Map.of());

        String message = HookEnvironment.of(folder, nasty).get("JUESUAN_MESSAGE");

        assertThat(message).startsWith("a b cxxx").hasSize(2000);
    }

    @Test
    void oneThatDoesNotEndIsStoppedWithAllItHasStarted() throws Exception {
        Path mark = folder.resolve("child");
        Path program = script("(sleep 3; touch '%s') & sleep 60".formatted(mark));

        new Hook("on_success", List.of(program.toString()), Duration.ofMillis(500)).run(Map.of());

        assertThat(log.lines())
                .containsExactly("hooks.on_success · " + program + " · not ended within 0 seconds · stopped");
        Thread.sleep(3500);
        assertThat(mark).doesNotExist();
    }

    @Test
    void oneThatFailsIsToldWithWhatItPrinted() throws Exception {
        Path program = script("echo no route to host >&2; exit 7");

        hook(program.toString()).run(Map.of());

        assertThat(log.lines())
                .containsExactly(
                        "hooks.on_success · " + program + " · ended with exit code 7 · printed: no route to host");
    }

    @Test
    void oneThatIsNotThereIsTold() {
        hook(folder.resolve("nowhere").toString()).run(Map.of());

        assertThat(log.lines()).singleElement().asString().contains("nowhere · could not be run:");
    }

    private static Hook hook(String... command) {
        return new Hook("on_success", new ArrayList<>(Arrays.asList(command)), Duration.ofSeconds(20));
    }

    private Path script(String body) throws IOException {
        Path file = Files.writeString(folder.resolve("hook"), "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
