package org.juesuan.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import org.juesuan.load.WarehousePaths;
import picocli.CommandLine.Option;

/** Which warehouse a command works on. */
final class WarehouseOption {
    @Option(
            names = "--warehouse",
            paramLabel = "FILE",
            defaultValue = "warehouse/juesuan.duckdb",
            description = "The warehouse (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("warehouse", "juesuan.duckdb");

    WarehousePaths paths() {
        return new WarehousePaths(file);
    }

    /** The published file; fails where nothing was published yet. */
    Path published() {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure(
                    "%s · warehouse · not there · run 'juesuan load' first, or name it with --warehouse"
                            .formatted(file));
        }
        return paths().published();
    }
}
