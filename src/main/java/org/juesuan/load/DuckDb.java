package org.juesuan.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens DuckDB files the way this house does: no extension is ever fetched, and a reader is only a reader. */
public final class DuckDb {
    private DuckDb() {}

    /** The address of a file; other connections of this process to the same address share its database. */
    public static String url(Path file) {
        return "jdbc:duckdb:" + file.toAbsolutePath();
    }

    /** Opens a file for writing and creates it where it is not there; no other process may have it open. */
    public static Connection openForWriting(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url, offline());
        Sql.execute(connection, "SET memory_limit = '1GB'");
        return connection;
    }

    /** Opens a file so that nothing can be changed and no other file can be touched, whatever is asked. */
    public static Connection openReadOnly(Path file) throws SQLException {
        Properties properties = offline();
        properties.setProperty("duckdb.read_only", "true");
        properties.setProperty("jdbc_stream_results", "true");
        Connection connection = DriverManager.getConnection(url(file), properties);
        Sql.execute(connection, "SET enable_external_access = false");
        Sql.execute(connection, "SET lock_configuration = true");
        return connection;
    }

    /** The properties every connection has: what is not in the program is not fetched. */
    public static Properties offline() {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        return properties;
    }
}
