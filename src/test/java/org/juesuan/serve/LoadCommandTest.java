package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.WarehouseLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadCommandTest {
    private static final Path REPORTS = Path.of("seeds", "report");
    private static final String REPORT = "平顶山市工业和信息化局2023年度部门决算";

    @TempDir
    Path folder;

    @Test
    void theBundledReportAndItsWorkbookAreLoadedAsOne() throws Exception {
        Path source = Files.createDirectories(folder.resolve("in"));
        Files.copy(REPORTS.resolve(REPORT + ".pdf"), source.resolve(REPORT + ".pdf"));
        Files.copy(REPORTS.resolve(REPORT + ".xlsx"), source.resolve(REPORT + ".xlsx"));

        CommandLineRun run = load(source);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("平顶山市工业和信息化局 +2023 +department +accepted +9 statements")
                .contains("documents  1 accepted, 1 duplicate")
                .contains("juesuan status");
        CommandLineRun status = CommandLineRun.of("status", "--warehouse", warehouse());
        assertThat(status.out()).contains("documents  1 accepted", "documents  1 duplicate", "read ");
    }

    @Test
    void refusedFilesAreToldInOneLineEachAndTheRestIsLoaded() throws Exception {
        Path source = Files.createDirectories(folder.resolve("in"));
        Files.copy(REPORTS.resolve(REPORT + ".xlsx"), source.resolve(REPORT + ".xlsx"));
        Files.createFile(source.resolve("empty.pdf"));
        Files.writeString(source.resolve("page.pdf"), "<html><body>404</body></html>");

        CommandLineRun run = load(source);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .contains("empty.pdf · whole document · unreadable · empty file")
                .containsPattern("page\\.pdf · whole document · unreadable · not a PDF")
                .contains("documents  1 accepted, 2 unreadable");
        assertThat(CommandLineRun.of(
                                "query",
                                "SELECT path FROM ops.document WHERE state = 'unreadable' ORDER BY path",
                                "--format",
                                "csv",
                                "--warehouse",
                                warehouse())
                        .out())
                .isEqualTo("path\nempty.pdf\npage.pdf\n");
    }

    @Test
    void anEmptyFolderIsSaidAndIsNoError() throws Exception {
        CommandLineRun run = load(Files.createDirectories(folder.resolve("in")));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("documents  none found");
        assertThat(CommandLineRun.of(
                                "query",
                                "SELECT count(*) AS n FROM mart.amount",
                                "--format",
                                "csv",
                                "--warehouse",
                                warehouse())
                        .out())
                .isEqualTo("n\n0\n");
    }

    @Test
    void aMissingSourceIsSaidBeforeAnythingIsStarted() {
        CommandLineRun run = load(folder.resolve("nowhere"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nowhere · source · not there · name files or folders with --source");
        assertThat(warehouse()).doesNotExist();
    }

    @Test
    void aSecondLoadAtTheSameTimeEndsAtOnce() throws Exception {
        WarehousePaths paths = new WarehousePaths(warehouse());
        paths.createFolder();
        try (WarehouseLock lock = WarehouseLock.take(paths.lock())) {
            CommandLineRun run = load(REPORTS);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("another load is running · process").hasLineCount(1);
        }
    }

    @Test
    void aJobFileThatIsNotUnderstoodIsRefusedWithItsKey() throws Exception {
        Path job = Files.writeString(folder.resolve("job.yml"), "pool:\n  readres: 2\n", StandardCharsets.UTF_8);

        CommandLineRun run = CommandLineRun.of("load", "--job", job, "--warehouse", warehouse());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("job.yml · pool.readres · found an unknown key · expected one of partition, readers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside/juesuan.prom", "/juesuan.prom", "metrics/../../juesuan.prom"})
    void aJobFileThatWritesOutsideItsOutputFoldersIsRefusedBeforeAnythingIsStarted(String written) throws Exception {
        Path job = Files.writeString(
                folder.resolve("job.yml"),
                "sources: ['seeds/report']\nmetrics:\n  textfile: %s\n".formatted(written),
                StandardCharsets.UTF_8);

        CommandLineRun run = CommandLineRun.of("load", "--job", job, "--warehouse", warehouse());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("job file · metrics.textfile · found '%s' · expected a file below ".formatted(written))
                .hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(job));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBackslashInANameIsASignLikeAnyOther() throws Exception {
        Path source = Files.createDirectories(folder.resolve("in\\put"));
        Files.copy(REPORTS.resolve(REPORT + ".xlsx"), source.resolve("局\\" + REPORT + ".xlsx"));

        assertThat(load(source).out()).contains("documents  1 accepted");
        assertThat(load(source).out()).contains("documents  1 accepted");

        assertThat(CommandLineRun.of(
                                "query",
                                "SELECT path, source_root, withdrawn_at FROM ops.document",
                                "--format",
                                "csv",
                                "--warehouse",
                                warehouse())
                        .out())
                .isEqualTo("path,source_root,withdrawn_at\n局\\%s.xlsx,%s,\n".formatted(REPORT, source));
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(CommandLineRun.of().exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("lod").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("load", "--sauce", "x").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("query").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of().err()).contains("Usage: juesuan");
    }

    @Test
    void helpAndVersionAreOnEveryCommand() {
        for (String command : new String[] {"load", "query", "recognise", "status"}) {
            assertThat(CommandLineRun.of(command, "--help").exitCode()).isZero();
            assertThat(CommandLineRun.of(command, "--help").out()).contains("Usage: juesuan " + command);
        }
        assertThat(CommandLineRun.of("--version").out()).startsWith("juesuan ");
    }

    @Test
    void recogniseTellsWhatWasSeen() {
        CommandLineRun run = CommandLineRun.of("recognise", REPORTS.resolve(REPORT + ".xlsx"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("general_public_expenditure");
    }

    private Path warehouse() {
        return folder.resolve("out").resolve("w.duckdb");
    }

    private CommandLineRun load(Path source) {
        return CommandLineRun.of("load", "--source", source, "--warehouse", warehouse());
    }
}
