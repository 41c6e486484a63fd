package org.juesuan.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.load.FileRights;
import org.juesuan.load.WarehousePaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The H2 file in which Spring Batch remembers how far a load got. It serves only to take up an interrupted load: what is
 * loaded stands in the warehouse. A file that cannot be read is therefore set aside and made anew. Call under the
 * load's lock.
 */
public final class BatchMetadata {
    private static final Logger LOG = LoggerFactory.getLogger(BatchMetadata.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final WarehousePaths paths;
    private final int mostDamaged;

    /** @param mostDamaged how many files that were set aside are kept */
    BatchMetadata(WarehousePaths paths, int mostDamaged) {
        this.paths = paths;
        this.mostDamaged = mostDamaged;
    }

    static String url(WarehousePaths paths) {
        return "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0"
                .formatted(paths.batchMetadata());
    }

    /**
     * Reads all of it without changing anything.
     *
     * @throws SQLException where it cannot be read
     */
    public static void check(WarehousePaths paths) throws SQLException {
        readAll("jdbc:h2:file:%s;ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0".formatted(paths.batchMetadata()));
    }

    /** Makes sure that there is no file or a readable one. */
    void ensureReadable() throws IOException {
        Path file = paths.batchFile();
        if (!Files.exists(file)) {
            return;
        }
        try {
            readAll(url(paths));
        } catch (SQLException | RuntimeException e) {
            setAside(file, e);
        }
    }

    /** Called once the file is there. */
    void protect() throws IOException {
        Path file = paths.batchFile();
        if (Files.exists(file)) {
            FileRights.withoutWorldWriting(file);
        }
    }

    private static void readAll(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + '"')) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, "PUBLIC", "BATCH%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private void setAside(Path file, Exception cause) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + TIME.format(Instant.now()));
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        List<Path> damaged = paths.damagedBatchFiles();
        for (Path old : damaged.subList(0, Math.max(0, damaged.size() - mostDamaged))) {
            Files.delete(old);
        }
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        LOG.warn("{} · cannot be read: {} · set aside as {} · the load begins anew", file, reason, aside.getFileName());
    }
}
