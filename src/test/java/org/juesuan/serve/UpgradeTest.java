package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Fingerprint;
import org.juesuan.load.WarehouseSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Warehouses that earlier programs left ({@code src/test/resources/upgrade}) under this one. */
class UpgradeTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "upgrade");
    private static final String RELEASE = "20261125T133829.448Z";
    private static final String REPORT = "e97dd342d514d-2019-department-final_accounts";
    private static final String FACTS =
            "SELECT concat_ws('|', fact_id, report_id, statement, row_no, column_no, printed, amount_yuan) FROM mart.amount";
    private static final List<String> REPORTS = List.of(
            "e97dd342d514d-2019-department-final_accounts,1,256,680070500.00",
            "e97dd342d514d-2020-department-final_accounts,1,257,739457800.00");
    private static final String REPORT_TOTALS = "SELECT report_id, r.version, count(*), sum(amount_yuan)"
            + " FROM mart.report r JOIN mart.amount USING (report_id) GROUP BY ALL ORDER BY ALL";

    @TempDir
    Path folder;

    private Path reports;
    private Path warehouse;

    @BeforeEach
    void reports() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        warehouse = Files.createDirectories(folder.resolve("warehouse")).resolve("juesuan.duckdb");
        try (Stream<Path> files = Files.list(FIXTURES.resolve("reports"))) {
            for (Path file : files.toList()) {
                Files.copy(file, reports.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"v8", "v35"})
    void theNextLoadMigratesForwardAndTheEarlierFileStaysARelease(String earlier) throws Exception {
        leave(earlier);
        List<String> before = rows(FACTS);
        assertThat(query(warehouse, REPORT_TOTALS)).as("not yet migrated").isEqualTo(REPORTS);
        assertThat(output("status")).as("not yet migrated").contains("documents  2 accepted");
        Path release = warehouse.resolveSibling("juesuan.releases").resolve(RELEASE + ".duckdb");
        Files.createDirectories(release.getParent());
        Files.copy(warehouse, release);

        CommandLineRun load = load();

        assertThat(load.exitCode()).as(load.out() + load.err()).isZero();
        assertThat(load.out()).contains("documents  2 accepted");
        assertThat(rows(FACTS)).containsAll(before);
        assertThat(query(warehouse, REPORT_TOTALS)).isEqualTo(REPORTS);
        assertThat(query(warehouse, "SELECT count(*) FROM ops.run")).containsExactly("2");
        assertThat(query(warehouse, "SELECT DISTINCT success FROM flyway_schema_history"))
                .containsExactly("true");
        assertThat(output("history", REPORT)).contains("示例市财政局2019年度部门决算.pdf");

        assertThat(output("release", "list").lines())
                .hasSize(4)
                .last()
                .asString()
                .startsWith(RELEASE);
        assertThat(query(release, REPORT_TOTALS)).isEqualTo(REPORTS);
        assertThat(output("release", "diff", RELEASE, "current", "--format", "csv"))
                .hasLineCount(1);
        output("release", "use", RELEASE);
        assertThat(Files.mismatch(warehouse, release)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "history", "compare", "trend", "codes"})
    void whatAnEarlierWarehouseCannotAnswerIsSaidInOneLine(String command) throws Exception {
        leave("v8");

        List<Object> words = new ArrayList<>(List.of(command, "--warehouse", warehouse));
        words.addAll(command.equals("history") ? List.of(REPORT) : List.of());
        CommandLineRun run = CommandLineRun.of(words.toArray());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "%s · warehouse · found schema V8 of an earlier program · expected V%d · run 'juesuan load', which upgrades it\n"
                                .formatted(
                                        warehouse,
                                        WarehouseSchema.knownVersions().last()));
    }

    @Test
    void aWarehouseOfANewerProgramIsRefusedAndStaysAsItIs() throws Exception {
        leave("v35");
        change(
                "INSERT INTO flyway_schema_history SELECT 9999, '9999', 'of a newer program', type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success FROM flyway_schema_history WHERE version = '35'");
        change("ALTER TABLE ops.run ADD COLUMN of_a_newer_program INTEGER");
        String before = Fingerprint.of(Files.readAllBytes(warehouse));

        CommandLineRun load = load();

        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.err().lines().filter(line -> !line.startsWith("reading")))
                .containsExactly(
                        "warehouse · schema · found migration 9999, unknown to this program · expected no newer"
                                + " warehouse · load with the program that published it, or go back by 'juesuan release use'");
        assertThat(Fingerprint.of(Files.readAllBytes(warehouse))).isEqualTo(before);
    }

    /** What an earlier program left, as if it had loaded from this test's folder. */
    private void leave(String earlier) throws Exception {
        for (String name : List.of("juesuan.duckdb", "juesuan.batch.mv.db")) {
            try (InputStream in = new GZIPInputStream(
                    Files.newInputStream(FIXTURES.resolve(earlier).resolve(name + ".gz")))) {
                Files.copy(in, warehouse.resolveSibling(name));
            }
        }
        change("UPDATE ops.document SET source_root = '%s'".formatted(reports));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(warehouse));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("CHECKPOINT");
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private CommandLineRun load() {
        return CommandLineRun.of("load", "--source", reports, "--warehouse", warehouse);
    }

    private static List<String> query(Path file, String sql) {
        CommandLineRun run = CommandLineRun.of("query", sql, "--format", "csv", "--warehouse", file);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().lines().skip(1).toList();
    }

    private String output(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--warehouse", warehouse));
        CommandLineRun run = CommandLineRun.of(all.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }
}
