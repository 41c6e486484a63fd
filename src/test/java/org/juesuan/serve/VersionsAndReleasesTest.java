package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SyntheticReports;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report and its revision through the command line. */
class VersionsAndReleasesTest {
    private static final String CURRENT = "SELECT report_id, version FROM mart.report";

    @TempDir
    Path folder;

    private Path in;

    @BeforeEach
    void twoNights() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        print(SyntheticReports.report(1), "a.xlsx", "2024-09-20T00:00:00Z");
        load();
        print(SyntheticReports.revision(1, 1), "b.xlsx", "2024-11-20T00:00:00Z");
        load();
    }

    @Test
    void theHistoryTellsWhichVersionCountsAndWhy() {
        String history = output("history", reportId(), "--format", "csv");

        assertThat(history.lines().skip(1))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("1,false,false,").contains(",a.xlsx,"),
                        second -> assertThat(second)
                                .startsWith("2,true,false,")
                                .contains("file of 2024-11-20 00:00:00, the version before of 2024-09-20 00:00:00"));
    }

    @Test
    void theDifferenceOfTwoVersionsListsTheirFigures() {
        String there = output("diff", reportId(), "--format", "csv");
        String back = output("diff", reportId(), "--from", "2", "--to", "1", "--format", "csv");

        assertThat(there).contains("changed,").contains("new,").contains("gone,");
        assertThat(there.lines()).hasSameSizeAs(back.lines().toList());
        assertThat(output("diff", reportId(), "--from", "1", "--to", "1", "--format", "csv"))
                .hasLineCount(1);
    }

    @Test
    void aVersionThatIsNotThereIsSaid() {
        CommandLineRun run = CommandLineRun.of("diff", reportId(), "--to", "3", "--warehouse", warehouse());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("version · found none 3 · expected 1 to 2")
                .hasLineCount(1);
        assertThat(CommandLineRun.of("history", "nobody", "--warehouse", warehouse())
                        .err())
                .contains("nobody · report · not in the warehouse");
    }

    @Test
    void anEarlierVersionCountsAfterARollbackUntilANewerOneComes() throws IOException {
        String id = reportId();
        output("rollback", id);
        assertThat(query(CURRENT)).containsExactly(id + ",1");
        assertThat(query("SELECT path, state FROM ops.document ORDER BY path"))
                .containsExactly("a.xlsx,accepted", "b.xlsx,superseded");

        load();
        assertThat(query(CURRENT)).containsExactly(id + ",1");

        print(SyntheticReports.revision(1, 2), "c.xlsx", "2024-12-20T00:00:00Z");
        load();
        assertThat(query(CURRENT)).containsExactly(id + ",3");
    }

    @Test
    void aReleaseIsListedComparedAndUsedAgain() {
        List<String> releases = output("release", "list")
                .lines()
                .skip(2)
                .map(line -> line.split(" ")[0])
                .toList();
        assertThat(releases).hasSize(2);
        assertThat(output("release", "list").lines().toList().get(2)).endsWith("yes");

        String diff = output("release", "diff", releases.get(1), "current", "--format", "csv");
        assertThat(diff)
                .startsWith("change,report_id,")
                .contains("changed,")
                .contains("gone,")
                .contains("new,");
        assertThat(output("release", "diff", releases.get(0), "current", "--format", "csv"))
                .hasLineCount(1);

        String id = reportId();
        output("release", "use", releases.get(1));
        assertThat(query(CURRENT)).containsExactly(id + ",1");
        assertThat(output("release", "list").lines().toList().get(3)).endsWith("yes");
        load();
        assertThat(query(CURRENT)).containsExactly(id + ",2");
    }

    private void print(SampleReport report, String name, String modified) throws IOException {
        Path file = in.resolve(name);
        Files.write(file, WorkbookReport.render(report, WorkbookStyle.usual()));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
    }

    private void load() {
        CommandLineRun run = CommandLineRun.of("load", "--source", in, "--warehouse", warehouse());
        assertThat(run.exitCode()).as(run.out() + run.err()).isIn(0, 3);
    }

    private String reportId() {
        return query("SELECT report_id FROM mart.report").get(0);
    }

    private List<String> query(String sql) {
        return output("query", sql, "--format", "csv").lines().skip(1).toList();
    }

    private String output(Object... arguments) {
        List<Object> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--warehouse", warehouse()));
        CommandLineRun run = CommandLineRun.of(all.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private Path warehouse() {
        return folder.resolve("out").resolve("w.duckdb");
    }
}
