package org.juesuan.load;

import java.io.IOException;
import java.nio.file.Path;

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

    /** The folder of the releases that are kept. */
    public Path releases() {
        return sibling(name() + ".releases");
    }

    /** Creates the folder the warehouse lies in. */
    public void createFolder() throws IOException {
        FileRights.createFolder(folder());
    }

    private Path folder() {
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
