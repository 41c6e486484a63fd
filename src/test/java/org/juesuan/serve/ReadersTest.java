package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.juesuan.load.DuckDb;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SyntheticReports;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that read while loads run, each of which revises both reports: they see one release, never a mix. */
class ReadersTest {
    private static final Instant FILE_DATE = Instant.parse("2024-09-20T00:00:00Z");

    @TempDir
    Path folder;

    private Path warehouse;

    @Test
    void readersSeeOneReleaseWhileTheNextIsLoaded() throws Exception {
        assertThat(readWhileLoading(2, 2)).isGreaterThan(10);
    }

    @Test
    @Tag("readers")
    void thousandsOfReadsFailNever() throws Exception {
        long reads = readWhileLoading(Integer.getInteger("readers.loads", 20), 4);
        System.out.printf("%d reads, 0 failures%n", reads);
        assertThat(reads).isGreaterThan(1_000);
    }

    private long readWhileLoading(int loads, int readers) throws Exception {
        warehouse = folder.resolve("w.duckdb");
        Path stop = folder.resolve("stop");
        Set<String> published = new TreeSet<>();
        load(0, published);
        List<Process> processes = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            processes.add(start(stop, folder.resolve("seen-" + reader)));
        }
        for (int revision = 1; revision <= loads; revision++) {
            load(revision, published);
        }
        Files.createFile(stop);
        return reads(processes, published);
    }

    private long reads(List<Process> processes, Set<String> published) throws Exception {
        long reads = 0;
        Set<String> seen = new TreeSet<>();
        for (int reader = 0; reader < processes.size(); reader++) {
            assertThat(processes.get(reader).waitFor(2, TimeUnit.MINUTES)).isTrue();
            for (String line : Files.readAllLines(folder.resolve("seen-" + reader))) {
                reads += Long.parseLong(line.substring(0, line.indexOf('\t')));
                seen.add(line.substring(line.indexOf('\t') + 1));
            }
        }
        assertThat(published)
                .as("every load published, and what the readers saw")
                .containsAll(seen);
        assertThat(seen).as("the readers saw more than one release").hasSizeGreaterThan(1);
        return reads;
    }

    /** Loads both reports in the same revision, and remembers what was published. */
    private void load(int revision, Set<String> published) throws Exception {
        Path source = Files.createDirectories(folder.resolve("in"));
        for (int index = 0; index < 2; index++) {
            SampleReport report =
                    revision == 0 ? SyntheticReports.report(index) : SyntheticReports.revision(index, revision);
            Path file = source.resolve(index + ".xlsx");
            Files.write(file, WorkbookReport.render(report, WorkbookStyle.usual()));
            Files.setLastModifiedTime(file, FileTime.from(FILE_DATE.plus(Duration.ofDays(revision))));
        }
        ProgramRun run = ProgramRun.of("256m", "load", "--source", source, "--warehouse", warehouse);
        assertThat(run.exitCode()).as(run.printed()).isIn(0, 3);
        try (Connection connection = DuckDb.openReadOnly(warehouse)) {
            assertThat(published.add(PublishedReader.totals(connection))).isTrue();
        }
    }

    private Process start(Path stop, Path seen) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishedReader.class.getName(),
                        warehouse.toString(),
                        stop.toString(),
                        seen.toString())
                .inheritIO()
                .start();
    }
}
