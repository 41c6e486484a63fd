package org.juesuan.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens DuckDB files the way this house does: no extension is ever fetched, and a reader is only a reader. */
public final class DuckDb {
    private static final String OFFLINE = ";autoinstall_known_extensions=false;autoload_known_extensions=false";

    private DuckDb() {}

    /** The address of a file for writing; other connections of this process to the same address share its database. */
    public static String url(Path file) {
        return "jdbc:duckdb:" + file.toAbsolutePath() + OFFLINE + ";memory_limit=1GB";
    }

    /** Opens an address for writing and creates its file where it is not there; no other process may have it open. */
    public static Connection openForWriting(String url) throws SQLException {
        return DriverManager.getConnection(url);
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
