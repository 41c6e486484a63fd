package org.juesuan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.juesuan.discover.ContentKind;
import org.juesuan.load.DuckDb;
import org.juesuan.load.FoundFile;
import org.juesuan.load.InventedReport;
import org.juesuan.load.ReadTask;
import org.juesuan.load.Sql;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.StorageVersion;
import org.juesuan.load.WarehousePaths;
import org.juesuan.reading.ReportReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    private static final String FACTS = "SELECT count(*) FROM mart.amount";

    @TempDir
    Path folder;

    private WarehousePaths paths;

    @BeforeEach
    void name() {
        paths = new WarehousePaths(folder.resolve("w.duckdb"));
    }

    @Test
    void anOpenReaderKeepsTheOldLoadAndANewOneSeesTheNew() throws Exception {
        load("2025-01-01T00:00:00Z", "a", InventedReport.of("财政局", 2023).read());
        try (Connection reader = DuckDb.openReadOnly(paths.published())) {
            load("2025-01-02T00:00:00Z", "b", InventedReport.of("教育局", 2023).read());

            assertThat(Sql.number(reader, FACTS)).isEqualTo(1);
            assertThat(published(FACTS)).isEqualTo(2);
        }
        assertThat(paths.work()).doesNotExist();
        assertThat(paths.workLog()).doesNotExist();
    }

    @Test
    void aRefusedPublicationLeavesThePublishedFileAsItWas() throws Exception {
        load("2025-01-01T00:00:00Z", "a", InventedReport.of("财政局", 2023).read());
        byte[] before = Files.readAllBytes(paths.published());

        StagedJudge damage = connection -> Sql.execute(
                connection, "INSERT INTO core.amount SELECT * REPLACE ('nobody' AS report_id) FROM core.amount");
        assertThatThrownBy(() -> load(
                        "2025-01-02T00:00:00Z",
                        "b",
                        InventedReport.of("教育局", 2023).read(),
                        damage))
                .isInstanceOf(PublicationRefusedException.class)
                .hasMessage("nothing was published: amounts without their report: 1");

        assertThat(Files.readAllBytes(paths.published())).isEqualTo(before);
    }

    @Test
    void aFactThatStandsTwiceIsNotPublished() throws Exception {
        assertThatThrownBy(() -> load(
                        "2025-01-01T00:00:00Z",
                        "a",
                        InventedReport.of("财政局", 2023).read(),
                        connection -> Sql.execute(connection, "INSERT INTO staging.amount FROM staging.amount"),
                        100))
                .hasMessage("nothing was published: fact ids that stand twice: 1");
        assertThat(paths.published()).doesNotExist();
    }

    @Test
    void tooManyRefusedDocumentsArePublishedOnlyWhereTheJobFileSaysSo() throws Exception {
        assertThatThrownBy(() ->
                        load("2025-01-01T00:00:00Z", "a", ReportReading.unreadable("encrypted"), connection -> {}, 50))
                .hasMessageContaining("100 % of the documents were refused, the job file allows 50 %");
        assertThat(paths.published()).doesNotExist();

        load("2025-01-02T00:00:00Z", "a", ReportReading.unreadable("encrypted"));
        assertThat(published("SELECT count(*) FROM ops.document WHERE state = 'unreadable'"))
                .isEqualTo(1);
    }

    @Test
    void whatAKilledCopyLeftIsThrownAwayByTheNextLoad() throws Exception {
        paths.createFolder();
        Path half = paths.work().resolveSibling(paths.work().getFileName() + ".converting");
        Path temporary = paths.work().resolveSibling(paths.work().getFileName() + ".tmp");
        Files.writeString(half, "half a copy");
        Files.writeString(Files.createDirectories(temporary).resolve("duckdb_temp_storage-0.tmp"), "what did not fit");
        assertThat(new WorkFile(paths).exists()).isTrue();

        load("2025-01-01T00:00:00Z", "a", InventedReport.of("财政局", 2023).read());

        assertThat(half).doesNotExist();
        assertThat(temporary).doesNotExist();
    }

    @Test
    void whatIsAskedOfOneReleaseIsAnsweredByItWhileAnotherIsPublished() throws Exception {
        load("2025-01-01T00:00:00Z", "a", InventedReport.of("财政局", 2023).read());
        NamedRows rows = new NamedRows(paths.published());

        try (OneRelease release = OneRelease.of(paths.published())) {
            load("2025-01-02T00:00:00Z", "b", InventedReport.of("教育局", 2023).read());
            assertThat(rows.read("summary/release", Map.of()).get(0).text("run_id"))
                    .isEqualTo("2025-01-01T00:00:00Z");
            assertThatThrownBy(() -> ParquetFolder.of(paths.published(), "2025-01-01T00:00:00Z", folder))
                    .isInstanceOf(QueryFailedException.class)
                    .hasMessageContaining("found 2025-01-02T00:00:00Z · expected 2025-01-01T00:00:00Z");
        }

        assertThat(rows.read("summary/release", Map.of()).get(0).text("run_id")).isEqualTo("2025-01-02T00:00:00Z");
    }

    @Test
    void aWorkFileBelongsToTheRunThatBeganItAndToNoneThatWasPublished() throws Exception {
        String published = "2025-01-01T00:00:00Z";
        String interrupted = "2025-01-02T00:00:00Z";
        load(published, "a", InventedReport.of("财政局", 2023).read());
        WorkFile work = new WorkFile(paths);
        assertThat(work.isOf(interrupted)).isFalse();

        try (LoadSession session = new LoadSession(paths, interrupted)) {
            session.prepare(StorageVersion.V1, Instant.parse(interrupted), "test", List.of("/reports"));
        }

        assertThat(work.isOf(interrupted)).isTrue();
        assertThat(work.isOf(published)).isFalse();
        Files.writeString(paths.work(), "not a database");
        assertThat(work.isOf(interrupted)).isFalse();
    }

    @Test
    void theLockTellsWhoHoldsIt() throws Exception {
        paths.createFolder();
        try (WarehouseLock lock = WarehouseLock.take(paths.lock())) {
            assertThatThrownBy(() -> WarehouseLock.take(paths.lock()))
                    .isInstanceOf(WarehouseBusyException.class)
                    .hasMessageContaining("another load is running · process "
                            + ProcessHandle.current().pid());
        }
        WarehouseLock.take(paths.lock()).close();
    }

    /** Asks a copy: within one process DuckDB would answer from the file that is already open. */
    private long published(String sql) throws Exception {
        Path copy = folder.resolve("copy.duckdb");
        Files.copy(paths.published(), copy, StandardCopyOption.REPLACE_EXISTING);
        try (Connection reader = DuckDb.openReadOnly(copy)) {
            return Sql.number(reader, sql);
        }
    }

    private void load(String runId, String content, ReportReading reading) throws Exception {
        load(runId, content, reading, connection -> {});
    }

    private void load(String runId, String content, ReportReading reading, StagedJudge judge) throws Exception {
        load(runId, content, reading, judge, 100);
    }

    private void load(String runId, String content, ReportReading reading, StagedJudge judge, int refusedPercent)
            throws Exception {
        String sha256 = (content + "0".repeat(64)).substring(0, 64);
        FoundFile file = new FoundFile(sha256, "/reports", content + ".pdf", ContentKind.PDF, 1, null, null);
        try (LoadSession session = new LoadSession(paths, runId)) {
            session.prepare(StorageVersion.V1, Instant.parse(runId), "test", List.of("/reports"));
            session.staging().begin(List.of(file));
            for (ReadTask task : session.staging().openTasks(1, 1)) {
                session.staging().stage(task, reading);
            }
            session.judge(judge);
            session.load();
            session.publish(new Publication(refusedPercent), Map.of());
        }
    }
}
