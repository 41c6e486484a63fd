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
final class BatchMetadata {
    private static final Logger LOG = LoggerFactory.getLogger(BatchMetadata.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final WarehousePaths paths;

    BatchMetadata(WarehousePaths paths) {
        this.paths = paths;
    }

    String url() {
        return "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0"
                .formatted(paths.batchMetadata());
    }

    /** Makes sure that there is no file or a readable one. */
    void ensureReadable() throws IOException {
        Path file = file();
        if (!Files.exists(file)) {
            return;
        }
        try {
            readAll();
        } catch (SQLException | RuntimeException e) {
            setAside(file, e);
        }
    }

    /** Called once the file is there. */
    void protect() throws IOException {
        Path file = file();
        if (Files.exists(file)) {
            FileRights.withoutWorldWriting(file);
        }
    }

    private Path file() {
        return paths.batchMetadata().resolveSibling(paths.batchMetadata().getFileName() + ".mv.db");
    }

    private void readAll() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
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

    private static void setAside(Path file, Exception cause) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + TIME.format(Instant.now()));
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        LOG.warn("{} · cannot be read: {} · set aside as {} · the load begins anew", file, reason, aside.getFileName());
    }
}
