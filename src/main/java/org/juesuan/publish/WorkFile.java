package org.juesuan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.load.DuckDb;
import org.juesuan.load.FileRights;
import org.juesuan.load.Sql;
import org.juesuan.load.StorageVersion;
import org.juesuan.load.WarehousePaths;
import org.juesuan.load.WarehouseSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file a load works in. It starts as a copy of the published file and takes its place in one step, so that readers
 * see the old load or the new one and never something between. Call under the {@link WarehouseLock}.
 */
public final class WorkFile {
    private static final Logger LOG = LoggerFactory.getLogger(WorkFile.class);

    private final WarehousePaths paths;

    public WorkFile(WarehousePaths paths) {
        this.paths = paths;
    }

    /** True where an interrupted load left its work file, or what was to become one. */
    public boolean exists() {
        return !rest().isEmpty();
    }

    /** True where it is what an interrupted run left, and not what another command made of the published file. */
    public boolean isOf(String runId) {
        if (!Files.exists(paths.work())) {
            return false;
        }
        try (Connection connection = open()) {
            return PublishedWarehouse.hasRun(connection, runId) && !PublishedWarehouse.hasRun(paths.published(), runId);
        } catch (SQLException e) {
            LOG.info("{} · cannot be gone on with · {}", paths.work(), e.getMessage());
            return false;
        }
    }

    /** Starts anew from what is published, in the shape this program knows; clients that could open it still can. */
    public void prepare() throws IOException, SQLException {
        discard();
        Files.copy(paths.published(), paths.work());
        migrate();
    }

    /** The same, also from nothing, for clients of a version. */
    public void prepare(StorageVersion version) throws IOException, SQLException {
        discard();
        if (Files.exists(paths.published())) {
            DuckDb.copy(paths.published(), paths.work(), version);
        } else {
            DuckDb.create(paths.work(), version);
        }
        migrate();
    }

    private void migrate() throws IOException, SQLException {
        WarehouseSchema.migrate(DuckDb.url(paths.work()));
        FileRights.withoutWorldWriting(paths.work());
    }

    /** Opens it for writing. */
    public Connection open() throws SQLException {
        return DuckDb.openForWriting(DuckDb.url(paths.work()));
    }

    /** Writes everything into the one file, closes it and gives back the room it no longer needs. */
    public void seal(Connection connection) throws SQLException {
        boolean isMuchTooLarge;
        try (connection) {
            Sql.execute(connection, "CHECKPOINT");
            isMuchTooLarge = DuckDb.hasMuchFreeRoom(connection);
        }
        if (isMuchTooLarge) {
            compact();
        }
    }

    /** A work file that stays large is no reason against publishing it. */
    private void compact() {
        try {
            DuckDb.compact(paths.work());
            FileRights.withoutWorldWriting(paths.work());
        } catch (SQLException | IOException e) {
            LOG.warn("{} · not compacted · {}", paths.work(), e.getMessage());
        }
    }

    /** Puts the sealed work file in the place of the published one. */
    public void publish() throws IOException {
        if (Files.exists(paths.workLog())) {
            throw new IOException("%s · not sealed: its log is still there".formatted(paths.work()));
        }
        Files.move(
                paths.work(), paths.published(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Throws it away. */
    public void discard() throws IOException {
        for (Path part : rest()) {
            delete(part);
        }
    }

    /** What lies there of it, folders of DuckDB among it; the file itself last. */
    public List<Path> rest() {
        List<Path> parts = new ArrayList<>(DuckDb.scaffolding(paths.work()));
        parts.add(paths.workLog());
        parts.add(paths.work());
        parts.removeIf(Files::notExists);
        return parts;
    }

    private static void delete(Path part) throws IOException {
        if (DuckDb.isTemporaryFolder(part)) {
            try (Stream<Path> files = Files.list(part)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(part);
    }
}
