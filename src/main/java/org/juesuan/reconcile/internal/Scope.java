package org.juesuan.reconcile.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Which documents a pass judges: the table {@code scope}, filled batch by batch in the order of the hashes. */
public final class Scope {
    static final int BATCH = 200;

    private final Connection connection;

    public Scope(Connection connection) {
        this.connection = connection;
    }

    /** Judges what is staged; what an earlier run said of it is removed. */
    public void overStaging() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Resources.text("sql/rule/frame/source_staging.sql"));
            statement.execute("CREATE OR REPLACE TEMP TABLE scope (sha256 VARCHAR)");
            statement.execute("DELETE FROM staging.reconciliation");
            statement.execute("DELETE FROM staging.reconciliation_term");
            statement.execute("DELETE FROM staging.finding WHERE stage = 'reconcile' AND code <> 'DOCUMENT_CONFLICT'");
        }
    }

    /** Judges the current version of every report in the warehouse. */
    public void overCore() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Resources.text("sql/rule/frame/source_core.sql"));
            statement.execute("CREATE OR REPLACE TEMP TABLE scope (sha256 VARCHAR)");
        }
        selectAll();
    }

    /** Puts one batch in scope; false where no document is left. */
    public boolean select(int batch) throws SQLException {
        clear();
        String sql = "INSERT INTO scope SELECT sha256 FROM staging.document WHERE NOT quarantined"
                + " ORDER BY sha256 LIMIT ? OFFSET ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, BATCH);
            statement.setInt(2, batch * BATCH);
            return statement.executeUpdate() > 0;
        }
    }

    /** Puts every document of the source in scope. */
    public void selectAll() throws SQLException {
        clear();
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO scope SELECT sha256 FROM source_document");
        }
    }

    private void clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM scope");
        }
    }
}
