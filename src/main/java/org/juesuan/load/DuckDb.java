package org.juesuan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens DuckDB files the way this house does: no extension is ever fetched, and a reader is only a reader. */
public final class DuckDb {
    private static final String OFFLINE = ";autoinstall_known_extensions=false;autoload_known_extensions=false";

    /** As DuckDB itself calls the folder into which it writes what does not fit into memory. */
    private static final String TEMPORARY = ".tmp";

    private static final long WORTH_BYTES = 64L << 20;

    private DuckDb() {}

    /** The address of a file for writing; other connections of this process to the same address share its database. */
    public static String url(Path file) {
        return "jdbc:duckdb:" + file.toAbsolutePath() + OFFLINE + ";memory_limit=1GB";
    }

    /** Opens an address for writing and creates its file where it is not there; no other process may have it open. */
    public static Connection openForWriting(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** Makes an empty database file that clients of a version can open. */
    public static void create(Path file, StorageVersion version) throws SQLException {
        copyContents(null, file, version);
    }

    /**
     * Copies a database file so that clients of a version can open the copy. The original is only read as a file, so
     * that whoever has it open, and however, is not in the way.
     */
    public static void copy(Path from, Path to, StorageVersion version) throws SQLException, IOException {
        Files.copy(from, to);
        if (storageVersion(to) == version) {
            return;
        }
        Path other = sibling(to, ".converting");
        Files.move(to, other, StandardCopyOption.REPLACE_EXISTING);
        try {
            copyContents(other, to, version);
        } finally {
            Files.delete(other);
        }
    }

    /** Rewrites a file without the room that holds nothing any more. Nobody may have it open. */
    public static void compact(Path file) throws SQLException, IOException {
        Path compacted = compacted(file);
        Files.deleteIfExists(compacted);
        try {
            copyContents(file, compacted, storageVersion(file));
            Files.move(compacted, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(compacted);
        }
    }

    /** What may lie beside a file while it is made, copied or rewritten; left behind only by a process that was killed. */
    public static List<Path> scaffolding(Path file) {
        Path compacted = compacted(file);
        return List.of(
                compacted, sibling(compacted, TEMPORARY), sibling(file, ".converting"), sibling(file, TEMPORARY));
    }

    /** True for a folder into which DuckDB writes what does not fit into memory. */
    public static boolean isTemporaryFolder(Path path) {
        return Files.isDirectory(path) && path.toString().endsWith(TEMPORARY);
    }

    private static Path compacted(Path file) {
        return sibling(file, ".compact");
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /**
     * True where a third or more of a file, and more than 64 MB, holds nothing any more: what a large load staged has left
     * room in it that every later night would copy.
     */
    public static boolean hasMuchFreeRoom(Connection connection) throws SQLException {
        return Sql.number(
                        connection,
                        "SELECT count(*) FROM pragma_database_size() WHERE database_name = current_database()"
                                + " AND free_blocks * 2 >= used_blocks AND free_blocks * block_size > %d"
                                        .formatted(WORTH_BYTES))
                > 0;
    }

    private static void copyContents(@Nullable Path from, Path to, StorageVersion version) throws SQLException {
        try (Connection connection = openInMemory()) {
            Sql.execute(connection, "SET memory_limit = '1GB'");
            Sql.execute(connection, "SET temp_directory = " + Sql.literal(to + TEMPORARY));
            Sql.execute(
                    connection,
                    "ATTACH %s AS copied (STORAGE_VERSION %s)"
                            .formatted(Sql.literal(to.toString()), Sql.literal(version.setting())));
            if (from != null) {
                Sql.execute(connection, "ATTACH %s AS original (READ_ONLY)".formatted(Sql.literal(from.toString())));
                Sql.execute(connection, "COPY FROM DATABASE original TO copied");
            }
            Sql.execute(connection, "DETACH copied");
        }
    }

    /** The version of a file. */
    public static StorageVersion storageVersion(Path file) throws SQLException {
        try (Connection connection = openInMemory()) {
            Sql.execute(connection, "ATTACH %s AS asked (READ_ONLY)".formatted(Sql.literal(file.toString())));
            return StorageVersion.tagged(Sql.text(
                    connection,
                    "SELECT tags['storage_version'] FROM duckdb_databases() WHERE database_name = 'asked'"));
        }
    }

    /** Opens a file so that nothing can be changed and no other file can be touched, whatever is asked. */
    public static Connection openReadOnly(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        properties.setProperty("jdbc_stream_results", "true");
        properties.setProperty("enable_external_access", "false");
        properties.setProperty("lock_configuration", "true");
        return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath() + OFFLINE, properties);
    }

    /** The address of a database in memory, shared by the connections to that name while there are any. */
    public static String memoryUrl(String name) {
        return "jdbc:duckdb::memory:" + name + OFFLINE;
    }

    /** Opens an empty database in memory. */
    public static Connection openInMemory() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:" + OFFLINE);
    }
}
