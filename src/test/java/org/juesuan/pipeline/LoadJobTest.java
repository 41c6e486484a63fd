package org.juesuan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.load.DuckDb;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.ReadPolicy;
import org.juesuan.load.ReadingKeys;
import org.juesuan.load.ReadingKeys.Key;
import org.juesuan.load.ReadingKeys.Kind;
import org.juesuan.load.Sql;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.StorageVersion;
import org.juesuan.load.TwinDocuments;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.LoadPlan;
import org.juesuan.reading.ReportReader;
import org.juesuan.reading.ReportReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadJobTest {
    @TempDir
    Path folder;

    private Path source;
    private final Set<String> read = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void sources() throws IOException {
        source = Files.createDirectories(folder.resolve("in"));
    }

    @Test
    void aDocumentThatBreaksItsReaderIsUnreadableAndTheRestIsLoaded() throws Exception {
        write("deep", "memory", "bug", "link", "good1", "good2");

        LoadSummary summary = load(this::misbehave);

        assertThat(summary.documents()).containsExactly(entry("accepted", 2), entry("unreadable", 4));
        assertThat(summary.refused())
                .extracting(LoadSummary.RefusedDocument::reason)
                .satisfiesExactly(
                        bug -> assertThat(bug)
                                .isEqualTo("failed while being read: java.lang.IllegalStateException: bug"),
                        deep -> assertThat(deep).isEqualTo("nested too deeply"),
                        link -> assertThat(link).contains("NoClassDefFoundError"),
                        memory -> assertThat(memory).startsWith("needs more memory than the load has"));
    }

    @Test
    void aDocumentThatNeverEndsIsLeftBehindAndTheRestIsLoaded() throws Exception {
        write("never", "good1", "good2");
        JobFile hurried = new JobFile(
                List.of(source.toString()), 1, 2, ExtractionLimits.standard(), 100, 1, 100, 0, StorageVersion.V1);
        LoadRequest request = new LoadRequest(
                hurried, warehouse(), "test", new ScannedSources(), this::neverEnd, List.of(), List.of());

        LoadSummary summary = new LoadJob(request, LoadProgress.silent()).run();

        assertThat(summary.documents()).containsExactly(entry("accepted", 2), entry("unreadable", 1));
        assertThat(summary.refused())
                .extracting(LoadSummary.RefusedDocument::reason)
                .containsExactly("not read within 1 seconds (limits.seconds in the job file)");
    }

    /** Does not heed being told to stop. */
    private ReportReading neverEnd(byte[] content, String fileName, Object limits) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (fileName.equals("never.pdf") && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return KilledLoad.report(content);
    }

    @Test
    void aSecondLoadReadsNothingThatIsLoaded() throws Exception {
        write("a", "b", "c");
        load(this::note);
        assertThat(read).hasSize(3);
        read.clear();

        LoadSummary again = load(this::note);

        assertThat(read).isEmpty();
        assertThat(again.documents()).containsExactly(entry("accepted", 3));
    }

    @Test
    void whereNothingIsNewThePublishedFileStaysAndTheSameIsSaidOfIt() throws Exception {
        write("a", "b", "c");
        Files.write(source.resolve("empty.pdf"), new byte[0]);
        LoadSummary first = load(this::note);
        FileTime published = Files.getLastModifiedTime(warehouse().published());

        LoadSummary again = load(this::note);

        assertThat(Files.getLastModifiedTime(warehouse().published())).isEqualTo(published);
        assertThat(again.change()).isEqualTo(LoadSummary.Change.NOTHING_NEW);
        assertThat(again).usingRecursiveComparison().ignoringFields("change").isEqualTo(first);
        assertThat(first.documents()).containsExactly(entry("accepted", 3), entry("unreadable", 1));
    }

    @Test
    void whateverIsNewChangesSomething() throws Exception {
        write("a", "b");
        load(this::note);
        LoadRequest request = request(this::note);
        assertThat(changesNothing(request, StorageVersion.V1)).isTrue();

        assertThat(changesNothing(request.reading(ReadPolicy.EVERYTHING), StorageVersion.V1))
                .as("asked for")
                .isFalse();
        assertThat(changesNothing(with(request, new Key(Kind.BASE, "", "other")), StorageVersion.V1))
                .as("other rules")
                .isFalse();
        assertThat(changesNothing(request, StorageVersion.LATEST))
                .as("other clients")
                .isFalse();
        write("c");
        assertThat(changesNothing(request, StorageVersion.V1)).as("one more").isFalse();
        Files.delete(source.resolve("c.pdf"));
        Files.move(source.resolve("b.pdf"), source.resolve("moved.pdf"));
        assertThat(changesNothing(request, StorageVersion.V1)).as("moved").isFalse();
        Files.delete(source.resolve("moved.pdf"));
        assertThat(changesNothing(request, StorageVersion.V1)).as("gone").isFalse();
        Files.writeString(source.resolve("b.pdf"), "%PDF-other");
        assertThat(changesNothing(request, StorageVersion.V1))
                .as("other content")
                .isFalse();
        write("b");
        assertThat(changesNothing(request, StorageVersion.V1)).as("back").isTrue();
        change("UPDATE ops.stored_mart SET origin = 'other views'");
        assertThat(changesNothing(request, StorageVersion.V1)).as("other views").isFalse();
    }

    private static boolean changesNothing(LoadRequest request, StorageVersion storage) throws Exception {
        return new LoadPlan(request.warehouse().published())
                .changesNothing(request.finder().find(request.sources()), request.scope(), storage);
    }

    private static LoadRequest with(LoadRequest request, Key key) {
        return new LoadRequest(
                request.jobFile(),
                request.warehouse(),
                request.version(),
                request.finder(),
                request.reader(),
                request.judges(),
                request.coreJudges(),
                new ReadingKeys(List.of(key)),
                request.policy());
    }

    private void change(String sql) throws SQLException {
        try (Connection connection =
                DuckDb.openForWriting(DuckDb.url(warehouse().published()))) {
            Sql.execute(connection, sql);
        }
    }

    @Test
    void filesThatCameSinceAKilledLoadAreReadOnceItIsFinished() throws Exception {
        write("a", "b", "c", "d", "e", "f");
        killALoadInTheMiddle();
        write("g");

        LoadSummary summary = load(this::note);

        assertThat(summary.documents()).containsExactly(entry("accepted", 7));
        assertThat(read).contains("g.pdf").hasSizeBetween(2, 5);
    }

    @Test
    void aFailedLoadLeavesWhatIsPublishedAndTheNextOneStartsAnew() throws Exception {
        write("a");
        load(this::note);
        byte[] before = Files.readAllBytes(warehouse().published());
        write("b");

        StagedJudge failing = connection -> {
            throw new IllegalStateException("the judge is ill");
        };
        assertThatThrownBy(() -> load(this::note, failing))
                .isInstanceOf(LoadFailedException.class)
                .hasMessage("the judge is ill");
        assertThat(Files.readAllBytes(warehouse().published())).isEqualTo(before);

        assertThat(load(this::note).documents()).containsExactly(entry("accepted", 2));
    }

    @Test
    void aKilledLoadIsTakenUpWhereItStood() throws Exception {
        write("a", "b", "c", "d", "e", "f");
        killALoadInTheMiddle();
        assertThat(warehouse().published()).doesNotExist();

        LoadSummary summary = load(this::note);

        assertThat(summary.documents()).containsExactly(entry("accepted", 6));
        assertThat(read).hasSizeBetween(1, 4);
        assertThat(load(this::note).documents()).containsExactly(entry("accepted", 6));
    }

    @Test
    void aLoadGoesOnWithoutBatchMetadataThatCannotBeRead() throws Exception {
        write("a");
        load(this::note);
        byte[] whole = Files.readAllBytes(metadata());
        Files.write(metadata(), Arrays.copyOf(whole, whole.length / 2));
        write("b");

        assertThat(load(this::note).documents()).containsExactly(entry("accepted", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a database", "H:2,block:2"})
    void batchMetadataThatCannotBeReadIsSetAside(String content) throws Exception {
        Files.writeString(metadata(), content);

        new BatchMetadata(warehouse(), 1).ensureReadable();

        assertThat(metadata()).doesNotExist();
        assertThat(warehouse().damagedBatchFiles())
                .singleElement()
                .satisfies(aside -> assertThat(aside).hasContent(content));
    }

    private Path metadata() {
        return warehouse().batchFile();
    }

    private void killALoadInTheMiddle() throws Exception {
        Path stopAt = folder.resolve("reached");
        Process process = KilledLoad.start(source, warehouse().published(), stopAt);
        waitFor(stopAt, process);
        process.destroyForcibly().waitFor();
    }

    private static void waitFor(Path file, Process process) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Files.exists(file)) {
            assertThat(process.isAlive()).as("the load to be killed is running").isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    private ReportReading note(byte[] content, String fileName, Object limits) {
        read.add(fileName);
        return KilledLoad.report(content);
    }

    private ReportReading misbehave(byte[] content, String fileName, Object limits) {
        switch (new String(content, StandardCharsets.UTF_8)) {
            case "%PDF-deep" -> throw new StackOverflowError();
            case "%PDF-memory" -> throw new OutOfMemoryError();
            case "%PDF-bug" -> throw new IllegalStateException("bug");
            case "%PDF-link" -> throw new NoClassDefFoundError("x");
            default -> {
                return KilledLoad.report(content);
            }
        }
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(source.resolve(name + ".pdf"), "%PDF-" + name);
        }
    }

    private WarehousePaths warehouse() {
        return new WarehousePaths(folder.resolve("w.duckdb"));
    }

    private LoadSummary load(ReportReader reader) throws Exception {
        return load(reader, new TwinDocuments());
    }

    private LoadSummary load(ReportReader reader, StagedJudge judge) throws Exception {
        LoadRequest request = KilledLoad.request(source, warehouse().published(), reader, List.of(judge));
        return new LoadJob(request, LoadProgress.silent()).run();
    }

    private LoadRequest request(ReportReader reader) {
        return KilledLoad.request(source, warehouse().published(), reader, List.of(new TwinDocuments()));
    }
}
