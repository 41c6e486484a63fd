package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.juesuan.JuesuanApplication;
import org.juesuan.load.DuckDb;
import org.juesuan.sample.SyntheticReports;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;

/** Loads in processes of their own that are killed at random moments until one completes. */
final class KilledLoads {
    /** Columns that tell when something ran; all others must be the same. */
    private static final Set<String> RUN_TIMES = Set.of(
            "run_id",
            "started_at",
            "finished_at",
            "seconds",
            "first_seen",
            "last_seen",
            "last_run",
            "read_in_run",
            "loaded_in_run",
            "installed_on",
            "execution_time");

    private final Path folder;
    private final Path source;
    private final SplittableRandom random;
    private final List<List<String>> undisturbed = new ArrayList<>();
    private final int reports;
    private int moments;
    private long millis;

    KilledLoads(Path folder, int reports, long seed) throws IOException {
        this.folder = folder;
        this.source = Files.createDirectories(folder.resolve("in"));
        this.random = new SplittableRandom(seed);
        this.reports = reports;
        for (int index = 0; index < reports; index++) {
            Path file = source.resolve("r%04d.xlsx".formatted(index));
            Files.write(file, WorkbookReport.render(SyntheticReports.report(index), WorkbookStyle.usual()));
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-09-20T00:00:00Z")));
        }
    }

    /** What one load, and a second one after it, give when nobody disturbs them. */
    void runUndisturbed() throws Exception {
        Path warehouse = warehouse("undisturbed");
        for (int load = 0; load < 2; load++) {
            long start = System.nanoTime();
            complete(warehouse);
            millis = Math.max(millis, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            undisturbed.add(dump(warehouse));
        }
    }

    /** Kills loads of one warehouse, lets the next one complete and holds the outcome against an undisturbed one. */
    List<String> killAndComplete(String name, int kills) throws Exception {
        Path warehouse = warehouse(name);
        List<String> points = new ArrayList<>();
        for (int kill = 0; kill < kills && Files.notExists(warehouse); kill++) {
            points.add(kill(warehouse, KillMoment.values()[moments++ % KillMoment.values().length]));
        }
        if (points.isEmpty() || !points.get(points.size() - 1).equals("end")) {
            complete(warehouse);
        }
        compare(name, warehouse, points);
        return points;
    }

    /** Kills the load that would add nothing to a published warehouse, at its end. */
    List<String> killReload(String name, int kills) throws Exception {
        Path warehouse = warehouse(name);
        complete(warehouse);
        List<String> points = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            points.add(kill(warehouse, KillMoment.values()[moments++ % KillMoment.values().length]));
        }
        complete(warehouse);
        compareLast(name, warehouse, points);
        return points;
    }

    private String kill(Path warehouse, KillMoment moment) throws Exception {
        Files.deleteIfExists(log(warehouse));
        long before =
                Files.exists(warehouse) ? Files.getLastModifiedTime(warehouse).toMillis() : 0;
        Process process = start(warehouse);
        moment.await(process, warehouse, before, reports, random, millis);
        boolean ended = !process.isAlive();
        String signal = random.nextBoolean() ? "TERM" : "KILL";
        if (signal.equals("TERM")) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return ended ? "end" : signal + "-" + KillMoment.step(warehouse);
    }

    private void compare(String name, Path warehouse, List<String> points) throws SQLException {
        List<String> dump = dump(warehouse);
        long runs = dump.stream().filter(row -> row.startsWith("ops.run|")).count();
        same(name, dump, undisturbed.get((int) runs - 1), points);
    }

    private static void same(String name, List<String> dump, List<String> expected, List<String> points) {
        if (dump.equals(expected)) {
            return;
        }
        List<String> missing = new ArrayList<>(expected);
        dump.forEach(missing::remove);
        List<String> additional = new ArrayList<>(dump);
        expected.forEach(additional::remove);
        assertThat(additional)
                .as("%s, killed at %s: rows an undisturbed load has not; it has %s", name, points, missing)
                .isEmpty();
        assertThat(missing).as("%s: rows an undisturbed load has", name).isEmpty();
    }

    /** A killed load may have published before it ended: what is compared is all but the journal of the runs. */
    private void compareLast(String name, Path warehouse, List<String> points) throws SQLException {
        same(name, withoutRuns(dump(warehouse)), withoutRuns(undisturbed.get(1)), points);
    }

    private static List<String> withoutRuns(List<String> dump) {
        return dump.stream()
                .filter(row -> !row.startsWith("ops.run|") && !row.startsWith("ops.stage|"))
                .toList();
    }

    /** Runs a load to its end. */
    void complete(Path warehouse) throws Exception {
        Process process = start(warehouse);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log(warehouse))).isIn(0, 3);
    }

    /** Starts a load; the words come before the program, such as a shell that limits it. */
    Process start(Path warehouse, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(Arrays.asList(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                JuesuanApplication.class.getName(),
                "load",
                "--source",
                source.toString(),
                "--warehouse",
                warehouse.toString(),
                "--verbose"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(new File(log(warehouse).toString())));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    Path warehouse(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).resolve("w.duckdb");
    }

    static Path log(Path warehouse) {
        return warehouse.resolveSibling("load.log");
    }

    /** Every row of every table and view, without run times, in order. */
    static List<String> dump(Path warehouse) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet row = statement.executeQuery("FROM " + table)) {
                    while (row.next()) {
                        rows.add(table + "|" + text(row));
                    }
                }
            }
        }
        rows.sort(null);
        return rows;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        String query = "SELECT schema_name || '.' || table_name FROM duckdb_tables() UNION ALL"
                + " SELECT schema_name || '.' || view_name FROM duckdb_views() WHERE NOT internal";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String text(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            if (!RUN_TIMES.contains(row.getMetaData().getColumnName(column))) {
                text.append(row.getString(column)).append('|');
            }
        }
        return text.toString();
    }
}
