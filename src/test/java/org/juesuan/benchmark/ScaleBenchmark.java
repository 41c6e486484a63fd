package org.juesuan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.juesuan.load.DuckDb;
import org.juesuan.sample.SyntheticFolder;
import org.juesuan.serve.ProgramRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Thousands of generated reports in one load with a heap of 1 GB, then nothing new, then one more; and the facts per
 * second beside DuckDB's Appender alone. Run: {@code mvn test -Pbenchmark -Dtest=ScaleBenchmark -Dscale.reports=10000};
 * {@code -Dscale.folder=F} keeps the generated reports, {@code -Djuesuan.jar=target/juesuan.jar} measures the jar.
 */
@Tag("benchmark")
class ScaleBenchmark {
    private static final int STEP = 1_000;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\(");

    private final int reports = Integer.getInteger("scale.reports", 10_000);
    private final Path folder = Path.of(System.getProperty("scale.folder", "target/scale"));
    private final Path source = folder.resolve("in");
    private final Path warehouse = folder.resolve("out").resolve("w.duckdb");

    @Test
    void timeAndMemoryGrowWithTheReports() throws Exception {
        SyntheticFolder.write(source, 0, reports);
        deleteBelow(warehouse.getParent());

        System.out.println("read | seconds | resident MB | heap after collection MB");
        double seconds = load("all");
        long facts = number("SELECT count(*) FROM core.amount");
        System.out.printf("%d reports, %d facts: %.1f s, %.0f facts/s%n", reports, facts, seconds, facts / seconds);
        System.out.printf("DuckDB's Appender alone: %.0f facts/s%n", appenderRate());
        System.out.printf("nothing new: %.1f s%n", load("nothing"));
        SyntheticFolder.write(source, reports, 1);
        System.out.printf("one more: %.1f s%n", load("one"));
        assertThat(number("SELECT count(*) FROM core.report")).isEqualTo(reports + 1L);
        Files.delete(SyntheticFolder.file(source, reports));
    }

    /** Seconds of one load; what it takes on its way is printed for every thousand documents. */
    private double load(String name) throws Exception {
        Path log = Files.createDirectories(folder).resolve(name + ".log");
        Path collections = folder.resolve(name + ".gc");
        Files.deleteIfExists(log);
        long start = System.nanoTime();
        Process process = ProgramRun.start(
                log,
                List.of("-Xmx1g", "-Xlog:gc:file=" + collections),
                "load",
                "--source",
                source,
                "--warehouse",
                warehouse,
                "--verbose");
        String status = "";
        int told = 0;
        while (process.isAlive()) {
            status = status(process, status);
            int read = documentsRead(log);
            if (read / STEP > told) {
                told = read / STEP;
                print(told * STEP, start, status, collections);
            }
            Thread.sleep(500);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        assertThat(process.exitValue()).as(Files.readString(log)).isIn(0, 3);
        System.out.printf("%s: peak resident %s MB%n", name, megabytes(PEAK, status));
        stages();
        return seconds;
    }

    private static void print(int read, long start, String status, Path collections) throws IOException {
        System.out.printf(
                "%d | %.0f | %s | %s%n",
                read, (System.nanoTime() - start) / 1e9, megabytes(RESIDENT, status), lastHeap(collections));
    }

    private static String status(Process process, String before) {
        try {
            return Files.readString(Path.of("/proc/%d/status".formatted(process.pid())));
        } catch (IOException e) {
            return before;
        }
    }

    private static String megabytes(Pattern pattern, String status) {
        Matcher found = pattern.matcher(status);
        return found.find() ? String.valueOf(Long.parseLong(found.group(1)) / 1024) : "unknown";
    }

    private static String lastHeap(Path collections) throws IOException {
        Matcher found = HEAP.matcher(Files.readString(collections));
        String last = "none yet";
        while (found.find()) {
            last = found.group(2);
        }
        return last;
    }

    private static int documentsRead(Path log) throws IOException {
        int read = 0;
        try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read += line.startsWith("read · ") ? 1 : 0;
            }
        }
        return read;
    }

    private void stages() throws Exception {
        List<String> stages = new ArrayList<>();
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT stage, seconds FROM ops.stage"
                        + " WHERE run_id = (SELECT max(run_id) FROM ops.run) ORDER BY ordinal")) {
            while (rows.next()) {
                stages.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        System.out.println("stages, s: " + String.join(", ", stages));
    }

    private long number(String sql) throws Exception {
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Facts per second where eleven columns of the warehouse's amounts are appended to an empty table. */
    private double appenderRate() throws Exception {
        List<Object[]> facts = new ArrayList<>();
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT report_id, fact_id, statement, code, label, measure,"
                        + " printed, printed_unit, fiscal_year, row_no, column_no FROM core.amount LIMIT 500000")) {
            while (rows.next()) {
                Object[] fact = new Object[11];
                for (int column = 0; column < fact.length; column++) {
                    fact[column] = column < 8 ? rows.getString(column + 1) : (Object) rows.getInt(column + 1);
                }
                facts.add(fact);
            }
        }
        Path file = folder.resolve("appender.duckdb");
        Files.deleteIfExists(file);
        long start = System.nanoTime();
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(file))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE amount (a VARCHAR, b VARCHAR, c VARCHAR, d VARCHAR, e VARCHAR,"
                        + " f VARCHAR, g VARCHAR, h VARCHAR, i INTEGER, j INTEGER, k INTEGER)");
            }
            append(connection, facts);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(file);
        return facts.size() / seconds;
    }

    private static void append(Connection connection, List<Object[]> facts) throws Exception {
        try (DuckDBAppender appender = connection.unwrap(DuckDBConnection.class).createAppender("main", "amount")) {
            for (Object[] fact : facts) {
                appender.beginRow();
                for (Object value : fact) {
                    if (value instanceof Integer number) {
                        appender.append(number.intValue());
                    } else {
                        appender.append((String) value);
                    }
                }
                appender.endRow();
            }
        }
    }

    private static void deleteBelow(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
