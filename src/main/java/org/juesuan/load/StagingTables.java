package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The staging tables that hold what was read, and how rows leave them. */
final class StagingTables {
    /** Tables of facts and what belongs to them, named alike in {@code core}. */
    static final List<String> READ = List.of(
            "statement",
            "amount",
            "finding",
            "ledger",
            "report_unit",
            "narrative_block",
            "narrative_amount",
            "narrative_ratio",
            "performance_form",
            "performance_funding",
            "performance_indicator",
            "performance_ledger",
            "glossary_term");

    private static final List<String> JUDGED = List.of("reconciliation", "reconciliation_term");
    private static final List<String> LOAD =
            List.of("file", "searched", "reading_key", "task", "outcome", "duplicate", "accepted");

    private StagingTables() {}

    /** Forgets what earlier loads found and decided; what they read of quarantined documents stays. */
    static void clearLoad(Connection connection) throws SQLException {
        for (String table : LOAD) {
            Sql.execute(connection, "DELETE FROM staging." + table);
        }
    }

    /** Removes all that was read of the documents whose SHA-256 a query gives. */
    static void removeDocuments(Connection connection, String documents) throws SQLException {
        remove(connection, "document", documents);
        for (String table : READ) {
            remove(connection, table, documents);
        }
        for (String table : JUDGED) {
            remove(connection, table, documents);
        }
    }

    private static void remove(Connection connection, String table, String documents) throws SQLException {
        Sql.execute(connection, "DELETE FROM staging.%s WHERE sha256 IN (%s)".formatted(table, documents));
    }
}
