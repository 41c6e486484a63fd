package org.juesuan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a warehouse and all that belongs to it lies: everything beside the published file.
 *
 * @param published the DuckDB file analysts open
 */
public record WarehousePaths(Path published) {
    private static final String ENDING = ".duckdb";

    public WarehousePaths {
        published = published.toAbsolutePath().normalize();
    }

    /** The file a load works in until it is verified. */
    public Path work() {
        return sibling(published.getFileName() + ".work");
    }

    /** What DuckDB has not yet written into the work file. */
    public Path workLog() {
        return sibling(work().getFileName() + ".wal");
    }

    /** The file whose lock the running load holds. */
    public Path lock() {
        return sibling(name() + ".lock");
    }

    /** The batch metadata, as H2 wants it named: without its ending {@code .mv.db}. */
    public Path batchMetadata() {
        return sibling(name() + ".batch");
    }

    /** The file that holds the batch metadata. */
    public Path batchFile() {
        return sibling(name() + ".batch.mv.db");
    }

    /** Files of batch metadata that could not be read and were set aside, oldest first. */
    public List<Path> damagedBatchFiles() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            String beginning = batchFile().getFileName() + ".damaged-";
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }

    /** The history of the loads, failed ones too: one JSON object a line. */
    public Path history() {
        return sibling(name() + ".runs.jsonl");
    }

    /** The folder of the releases that are kept. */
    public Path releases() {
        return sibling(name() + ".releases");
    }

    /** Creates the folder the warehouse lies in. */
    public void createFolder() throws IOException {
        FileRights.createFolder(folder());
    }

    /** The folder the warehouse and all that belongs to it lies in. */
    public Path folder() {
        Path folder = published.getParent();
        return folder == null ? published : folder;
    }

    private Path sibling(String fileName) {
        return folder().resolve(fileName);
    }

    private String name() {
        String fileName = String.valueOf(published.getFileName());
        return fileName.endsWith(ENDING) ? fileName.substring(0, fileName.length() - ENDING.length()) : fileName;
    }
}
