package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.juesuan.load.DuckDb;
import org.juesuan.load.StorageVersion;
import org.juesuan.publish.WarehouseContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published file in the oldest DuckDB client it is promised to: another driver, in a process of its own. */
class OlderClientTest {
    private static final Path DRIVER = Path.of("target", "oldest-client", "duckdb_jdbc.jar");

    @TempDir
    Path folder;

    @Test
    void everyTableAndViewShowsTheSameInAnOlderClient() throws Exception {
        List<String> seen;
        try (Connection connection = DuckDb.openReadOnly(SampleWarehouse.file())) {
            seen = WarehouseContents.of(connection);
        }

        assertThat(seen).hasSizeGreaterThan(60).anyMatch(line -> line.startsWith("mart.trend_functional "));
        assertThat(inOlderClient(SampleWarehouse.file())).isEqualTo(seen);
    }

    @Test
    void aFileOfTheNewestShapeIsTurnedIntoOneAnOlderClientOpens() throws Exception {
        Path newest = folder.resolve("newest.duckdb");
        DuckDb.copy(SampleWarehouse.file(), newest, StorageVersion.LATEST);
        assertThat(inOlderClient(newest)).anyMatch(line -> line.contains("version number"));

        Path older = folder.resolve("older.duckdb");
        DuckDb.copy(newest, older, StorageVersion.V1);

        assertThat(inOlderClient(older)).isEqualTo(inOlderClient(SampleWarehouse.file()));
    }

    private static List<String> inOlderClient(Path file) throws Exception {
        Path printed = Files.createTempFile(Path.of("target"), "older-client", ".txt");
        Process client = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        Path.of("target", "test-classes") + File.pathSeparator + DRIVER,
                        WarehouseContents.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(client.waitFor(2, TimeUnit.MINUTES)).as("the client ends").isTrue();
        return Files.readAllLines(printed, StandardCharsets.UTF_8);
    }
}
