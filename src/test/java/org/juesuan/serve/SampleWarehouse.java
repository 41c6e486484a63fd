package org.juesuan.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled sample reports, loaded by the program once for all tests that only read them. */
public final class SampleWarehouse {
    private static final Path FILE = load();

    private SampleWarehouse() {}

    public static Path file() {
        return FILE;
    }

    private static Path load() {
        try {
            Path file = Files.createTempDirectory(Path.of("target"), "sample-warehouse")
                    .resolve("juesuan.duckdb");
            CommandLineRun run = CommandLineRun.of("load", "--source", "seeds/report", "--warehouse", file);
            if (run.exitCode() != 0) {
                throw new IllegalStateException(run.err());
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
