package org.juesuan.operate.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;
import org.juesuan.load.WarehousePaths;
import org.juesuan.operate.doctor.Diagnosis.Level;
import org.juesuan.publish.WarehouseLock;
import org.juesuan.serve.SampleWarehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of trouble, made on purpose, is seen for what it is; and nothing is changed by looking. */
class DoctorTest {
    private static final long MEGABYTE = 1L << 20;

    @TempDir
    Path folder;

    private WarehousePaths warehouse;
    private Path job;

    @BeforeEach
    void anEmptyHouse() throws IOException {
        warehouse = new WarehousePaths(folder.resolve("w.duckdb"));
        Files.createDirectories(folder.resolve("in"));
        job = Files.writeString(folder.resolve("job.yml"), "sources: ['%s']\n".formatted(folder.resolve("in")));
    }

    @Test
    void aHealthyHouseHasNothingButOkAndNothingIsChangedByLooking() throws Exception {
        publish();
        List<String> before = everything();

        List<Diagnosis> all = examine();

        assertThat(all).allSatisfy(diagnosis -> assertThat(diagnosis.level()).isEqualTo(Level.OK));
        assertThat(found(all, "warehouse")).contains("is whole: 23 reports");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aLockThatIsHeldNamesItsHolder() throws Exception {
        try (WarehouseLock lock = WarehouseLock.take(warehouse.lock())) {
            assertThat(found(examine(), "lock"))
                    .startsWith("ok · a load is running: process "
                            + ProcessHandle.current().pid() + " on ");
        }
    }

    @Test
    void aStaleLockAndAnOrphanedWorkFileAreLeftToTheNextLoad() throws Exception {
        Files.writeString(warehouse.lock(), "process 1 on 示例主机 since 2025-01-01T00:00:00Z");
        Files.writeString(warehouse.work(), "half a load");
        Files.writeString(folder.resolve("w.duckdb.work.converting"), "half a copy");
        Files.createDirectories(folder.resolve("w.duckdb.work.compact.tmp"));

        List<Diagnosis> all = examine();

        assertThat(all)
                .filteredOn(diagnosis -> diagnosis.subject().equals("work file"))
                .hasSize(3);

        assertThat(found(all, "lock"))
                .isEqualTo("warning · the load of process 1 on 示例主机 since 2025-01-01T00:00:00Z ended without finishing"
                        + " · nothing: the next load takes it up or throws it away");
        assertThat(found(all, "work file")).contains("w.duckdb.work.compact.tmp was left behind");
    }

    @Test
    void damagedBatchMetadataIsNoObstacle() throws Exception {
        Files.writeString(warehouse.batchFile(), "not a database");
        Files.writeString(folder.resolve("w.batch.mv.db.damaged-20250101T000000Z"), "older");

        assertThat(examine())
                .filteredOn(diagnosis -> diagnosis.subject().equals("batch metadata"))
                .extracting(Diagnosis::level, diagnosis -> diagnosis.found().contains("cannot be read"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Level.WARNING, true),
                        org.assertj.core.groups.Tuple.tuple(Level.WARNING, false));
        assertThat(warehouse.batchFile()).hasContent("not a database");
    }

    @Test
    void aBlockThatWasChangedOnTheDiskIsFound() throws Exception {
        publish();
        byte[] content = Files.readAllBytes(warehouse.published());
        for (int i = content.length / 2; i < content.length / 2 + 300_000; i++) {
            content[i] ^= 0x5a;
        }
        Files.write(warehouse.published(), content);

        assertThat(found(examine(), "warehouse"))
                .startsWith("problem · " + warehouse.published() + " · cannot be read: ")
                .contains("juesuan release use R");
    }

    @Test
    void aWarehouseOfANewerProgramIsFound() throws Exception {
        change("INSERT INTO flyway_schema_history SELECT * REPLACE (9999 AS installed_rank, '9999' AS version)"
                + " FROM flyway_schema_history LIMIT 1");

        assertThat(found(examine(), "warehouse")).contains("made by a newer program: it does not know migration V9999");
    }

    @Test
    void aWarehouseOfAnEarlierSchemaIsMigratedByTheNextLoad() throws Exception {
        change("DELETE FROM flyway_schema_history WHERE version = '35'");

        assertThat(found(examine(), "warehouse")).startsWith("warning").contains("migrations to come: [35]");
    }

    @Test
    void figuresThatLostTheirReportAreFound() throws Exception {
        change("INSERT INTO core.amount SELECT * REPLACE ('nobody' AS report_id) FROM core.amount LIMIT 3");

        assertThat(found(examine(), "warehouse")).startsWith("problem").contains("amounts without their report: 3");
    }

    @Test
    void aReleaseThatIsCutOffAndOneThatWasNeverFinishedAreFound() throws Exception {
        publish();
        Files.createDirectories(warehouse.releases());
        byte[] content = Files.readAllBytes(warehouse.published());
        Files.write(
                warehouse.releases().resolve("20250101T000000.000Z.duckdb"),
                java.util.Arrays.copyOf(content, content.length / 2));
        Files.writeString(warehouse.releases().resolve("20250102T000000.000Z.publishing"), "");

        assertThat(examine())
                .filteredOn(diagnosis -> diagnosis.subject().equals("release"))
                .extracting(Diagnosis::level)
                .containsExactly(Level.PROBLEM, Level.WARNING);
    }

    @Test
    void aWarehouseThatIsNotThereIsNoProblemOfItsOwn() throws Exception {
        assertThat(found(examine(), "warehouse")).endsWith("is not there · run 'juesuan load'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: [/nowhere]| source| problem · '/nowhere' is not there",
                "sourcs: [x]| job file| problem · JOB · sourcs · found an unknown key",
                "sources: []| source| warning · none in the job file",
                "metrics: {textfile: /etc/x.prom}| metrics| problem · '/etc/x.prom' lies outside the output folders",
                "hooks: {on_failure: [/nowhere/alert]}| hooks.on_failure| warning · /nowhere/alert cannot be run"
            })
    void aJobFileThatCannotWorkIsFound(String text, String subject, String told) throws Exception {
        Files.writeString(job, text);

        assertThat(found(examine(), subject)).startsWith(told.replace("JOB", job.toString()));
    }

    @Test
    void whatEverybodyCanWriteIsFound() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(found(examine(), "permissions"))
                .isEqualTo("warning · %1$s can be written by everybody · chmod o-w %1$s".formatted(folder));
    }

    @Test
    void aKilledAndAFailedLoadAndADamagedHistoryAreFound() throws Exception {
        String begun = "{\"started_at\":\"2025-01-01T00:00:00Z\",\"ended_at\":null,\"exit_code\":null,\"by\":\"u@h\","
                + "\"process\":1,\"version\":\"v\",\"sources\":[],\"options\":[],\"stages\":{},\"result\":null,"
                + "\"message\":null,\"loads\":{}}\n";
        Files.writeString(warehouse.history(), "{\"started\n" + begun, StandardCharsets.UTF_8);
        List<Diagnosis> killed = examine();
        Files.writeString(
                warehouse.history(),
                begun.replace("\"ended_at\":null", "\"ended_at\":\"2025-01-01T00:01:00Z\"")
                        .replace("\"message\":null", "\"message\":\"no space left\""),
                StandardOpenOption.APPEND);

        assertThat(found(killed, "run history")).contains("lines [1] cannot be read");
        assertThat(found(killed, "last load")).startsWith("warning · began 2025-01-01T00:00:00Z and was killed");
        assertThat(found(examine(), "last load")).contains("failed 2025-01-01T00:01:00Z: no space left");
    }

    @ParameterizedTest
    @CsvSource({"0.5, PROBLEM", "2, WARNING", "4, OK"})
    void aDiskWithoutRoomForSoManyWarehousesIsFound(double warehouses, Level level) throws Exception {
        publish();
        long free = 200 * MEGABYTE + (long) (warehouses * Files.size(warehouse.published()));
        assertThat(new DiskCheck(warehouse, () -> free).examine())
                .extracting(Diagnosis::level)
                .containsExactly(level);
    }

    @Test
    void anOldJavaASmallHeapAndALocaleWithoutChineseAreFound() {
        assertThat(ProgramCheck.java(11).level()).isEqualTo(Level.PROBLEM);
        assertThat(ProgramCheck.heap(256).level()).isEqualTo(Level.WARNING);
        assertThat(ProgramCheck.encoding("ANSI_X3.4-1968").advice()).startsWith("set LC_ALL=C.UTF-8");
        assertThat(ProgramCheck.encoding("GB18030").level()).isEqualTo(Level.OK);
    }

    /** A warehouse that is whole. */
    private void publish() throws IOException {
        Files.copy(SampleWarehouse.file(), warehouse.published());
    }

    private void change(String sql) throws Exception {
        publish();
        Path changed = folder.resolve("changed");
        Files.copy(warehouse.published(), changed);
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(changed))) {
            Sql.execute(connection, sql);
            Sql.execute(connection, "CHECKPOINT");
        }
        Files.move(changed, warehouse.published(), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Diagnosis> examine() {
        return new Doctor(warehouse, job, List.of(), "test").examine();
    }

    /** The first line of a subject that is not ok, or else the first. */
    private static String found(List<Diagnosis> all, String subject) {
        Map<Integer, Diagnosis> gravest = new TreeMap<>();
        all.stream()
                .filter(diagnosis -> diagnosis.subject().equals(subject))
                .forEach(diagnosis -> gravest.putIfAbsent(-diagnosis.level().ordinal(), diagnosis));
        Diagnosis first = gravest.values().iterator().next();
        String advice = first.advice().isEmpty() ? "" : " · " + first.advice();
        return first.level().word() + " · " + first.found() + advice;
    }

    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
