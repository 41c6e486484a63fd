package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Moves accepted documents from staging to core and records what became of every file found. All of it is one
 * transaction: never a part of a report, and the cost does not grow with what is already loaded.
 */
public final class CoreLoader {
    private final Connection connection;

    public CoreLoader(Connection connection) {
        this.connection = connection;
    }

    /** Loads what is staged; after it staging holds quarantined documents only. Does nothing the second time in a run. */
    public void load() throws SQLException {
        if (Sql.number(connection, Sql.read("load/is_loaded")) > 0) {
            return;
        }
        Sql.inTransaction(connection, () -> {
            Sql.execute(connection, "DELETE FROM staging.accepted");
            Sql.run(connection, "load/accept");
            Sql.run(connection, "load/evidence");
            Sql.run(connection, "load/reading_now");
            withdrawReplaced();
            number();
            moveAccepted();
            Sql.run(connection, "load/newer_because");
            Sql.run(connection, "load/current");
            recordFindings();
            recordFiles();
            Sql.run(connection, "load/run_counts");
            StagingTables.removeDocuments(connection, "SELECT sha256 FROM staging.accepted");
            StagingTables.removeDocuments(connection, "SELECT sha256 FROM staging.duplicate");
        });
    }

    /**
     * A version in core gives way to the same document read again, or to one with the same facts that comes before it
     * (a PDF before a workbook).
     */
    private void withdrawReplaced() throws SQLException {
        Sql.run(connection, "load/replaced");
        for (String table : CoreTables.ALL) {
            Sql.execute(
                    connection, "DELETE FROM core.%s WHERE (report_id, version) IN (FROM replaced)".formatted(table));
        }
    }

    /** Tells the versions of each report in their order, also where an older one comes later. */
    private void number() throws SQLException {
        Sql.run(connection, "load/numbering");
        for (String table : CoreTables.ALL) {
            Sql.execute(
                    connection,
                    "UPDATE core.%1$s AS t SET version = n.number FROM numbering n".formatted(table)
                            + " WHERE t.report_id = n.report_id AND t.version = n.version AND n.number <> n.version");
        }
        Sql.execute(
                connection,
                "UPDATE staging.accepted AS a SET version = n.number FROM numbering n WHERE a.sha256 = n.sha256");
    }

    private void moveAccepted() throws SQLException {
        Sql.run(connection, "load/report");
        for (String table : CoreTables.READ) {
            Sql.execute(connection, CoreTables.insert(table));
        }
    }

    private void recordFindings() throws SQLException {
        Sql.execute(connection, "DELETE FROM ops.finding WHERE sha256 IN (SELECT sha256 FROM staging.task)");
        Sql.execute(
                connection,
                "INSERT INTO ops.finding BY NAME SELECT * EXCLUDE (report_id) FROM staging.finding"
                        + " WHERE sha256 IN (SELECT sha256 FROM staging.task)");
    }

    private void recordFiles() throws SQLException {
        Sql.run(connection, "load/files");
        Sql.run(connection, "load/documents_known");
        Sql.run(connection, "load/documents_new");
        Sql.run(connection, "load/documents_withdrawn");
        Sql.run(connection, "load/documents_twins");
        Sql.run(connection, "load/documents_twice");
        Sql.run(connection, "load/readings");
    }
}
