package org.juesuan.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.TwinDocuments;
import org.juesuan.load.WarehousePaths;
import org.juesuan.pipeline.LoadFailedException;
import org.juesuan.pipeline.LoadProgress;
import org.juesuan.pipeline.Operations;
import org.juesuan.publish.WarehouseBusyException;
import org.juesuan.publish.WarehouseLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a house is told of its loads, good and bad. */
class RecordedLoadTest {
    private static final StagedJudge ILL = connection -> {
        throw new IllegalStateException("the judge is ill");
    };

    @TempDir
    Path folder;

    private Path source;
    private WarehousePaths warehouse;

    @BeforeEach
    void sources() throws IOException {
        source = Files.createDirectories(folder.resolve("in"));
        warehouse = new WarehousePaths(
                Files.createDirectories(folder.resolve("\"仓\" w")).resolve("w.duckdb"));
        Files.writeString(source.resolve("a.pdf"), "示例市财政局");
        Files.writeString(source.resolve("b.pdf"), "示例市教育局");
    }

    @Test
    void aFailedLoadIsToldAndKeepsWhenTheLastOneSucceeded() throws Exception {
        Files.writeString(source.resolve("c.pdf"), "bad");
        load(hooks("exit 9", "env > '" + folder.resolve("failure") + "'"));
        OpenMetrics good = metrics();

        assertThat(good.value("juesuan_last_load_exit_code", label())).isEqualByComparingTo("4");
        assertThat(good.value("juesuan_documents", label(), "state=accepted")).isEqualByComparingTo("2");
        assertThat(good.value("juesuan_documents", label(), "state=unreadable")).isEqualByComparingTo("1");
        assertThat(good.value("juesuan_documents", label(), "state=quarantined"))
                .isEqualByComparingTo("0");
        assertThat(good.value("juesuan_facts", label())).isEqualByComparingTo("2");
        assertThat(good.value("juesuan_loads_total", label(), "exit_code=4")).isEqualByComparingTo("1");
        assertThat(good.has("juesuan_last_load_stage_seconds")).isTrue();
        assertThat(folder.resolve("failure")).doesNotExist();

        byte[] published = Files.readAllBytes(warehouse.published());
        Files.writeString(source.resolve("d.pdf"), "%PDF-d");
        assertThatThrownBy(() -> load(hooks("exit 0", "env > '" + folder.resolve("failure") + "'"), ILL))
                .isInstanceOf(LoadFailedException.class);
        OpenMetrics bad = metrics();

        assertThat(bad.value("juesuan_last_load_exit_code", label())).isEqualByComparingTo("1");
        assertThat(bad.value("juesuan_last_success_timestamp_seconds", label()))
                .isEqualByComparingTo(good.value("juesuan_last_success_timestamp_seconds", label()));
        assertThat(bad.value("juesuan_last_load_start_timestamp_seconds", label()))
                .isGreaterThan(good.value("juesuan_last_success_timestamp_seconds", label()));
        assertThat(bad.value("juesuan_loads_total", label(), "exit_code=4")).isEqualByComparingTo("1");
        assertThat(bad.value("juesuan_loads_total", label(), "exit_code=1")).isEqualByComparingTo("1");
        assertThat(bad.value("juesuan_facts", label())).isEqualByComparingTo("2");
        assertThat(Files.readAllLines(folder.resolve("failure")))
                .contains("JUESUAN_OUTCOME=failure", "JUESUAN_EXIT_CODE=1", "JUESUAN_MESSAGE=the judge is ill");
        assertThat(Files.readAllBytes(warehouse.published())).isEqualTo(published);
        assertThat(history()).extracting(RunRecord::exitCode).containsExactly(4, 1);
        assertThat(history().get(1).stages()).containsKeys("prepare", "discover", "read", "judge");
    }

    @Test
    void aFirstLoadThatFailsHasNoSuccessToTell() throws Exception {
        assertThatThrownBy(() -> load(hooks("exit 0", "exit 0"), ILL)).isInstanceOf(LoadFailedException.class);

        assertThat(metrics().has("juesuan_last_success_timestamp_seconds")).isFalse();
        assertThat(metrics().has("juesuan_facts")).isFalse();
        assertThat(metrics().value("juesuan_last_load_exit_code", label())).isEqualByComparingTo("1");
    }

    @Test
    void aLoadThatFindsAnotherRunningIsToldAndLeavesTheOthersRecordsAlone() throws Exception {
        try (WarehouseLock lock = WarehouseLock.take(warehouse.lock())) {
            assertThatThrownBy(() -> load(hooks("exit 0", "env > '" + folder.resolve("failure") + "'")))
                    .isInstanceOf(WarehouseBusyException.class);
        }

        assertThat(Files.readString(folder.resolve("failure")))
                .contains("JUESUAN_OUTCOME=failure", "another load is running");
        assertThat(warehouse.history()).doesNotExist();
        assertThat(folder.resolve("\"仓\" w/metrics")).doesNotExist();
    }

    @Test
    void whatCannotBeWrittenDoesNotChangeTheLoad() throws Exception {
        Files.createDirectories(warehouse.history());
        Files.writeString(warehouse.folder().resolve("metrics"), "a file where a folder should be");

        LoadSummary summary = load(hooks("exit 9", "exit 9"));

        assertThat(summary.documents()).containsEntry("accepted", 2);
        assertThat(warehouse.published()).isRegularFile();
    }

    @Test
    void onlyAsManyRunsAreKeptAsTheJobSays() throws Exception {
        Operations one = new Operations(null, List.of(), List.of(), 1, 1, 1);
        load(one);
        load(one);

        assertThat(history()).hasSize(1);
        assertThat(history().get(0).loads()).containsEntry("0", 2L);
    }

    private Operations hooks(String onSuccess, String onFailure) {
        return new Operations(
                "metrics/juesuan.prom",
                List.of("/bin/sh", "-c", onSuccess),
                List.of("/bin/sh", "-c", onFailure),
                20,
                10,
                1);
    }

    private LoadSummary load(Operations operations) throws Exception {
        return load(operations, new TwinDocuments());
    }

    private LoadSummary load(Operations operations, StagedJudge judge) throws Exception {
        return new RecordedLoad(
                        InventedLoad.of(source, warehouse, operations, judge),
                        new OutputFolders(warehouse.folder(), List.of()),
                        LoadProgress.silent(),
                        List.of())
                .run();
    }

    private OpenMetrics metrics() throws IOException {
        return OpenMetrics.parse(Files.readString(warehouse.folder().resolve("metrics/juesuan.prom")));
    }

    private List<RunRecord> history() throws IOException {
        return new RunHistory(warehouse.history()).read().runs();
    }

    private String label() {
        return "warehouse=" + warehouse.published();
    }
}
