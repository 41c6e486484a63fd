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

    /** Removes what an earlier run said of the staged documents. */
    public void forgetJudgements() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE scope (sha256 VARCHAR)");
            statement.execute("DELETE FROM staging.reconciliation");
            statement.execute("DELETE FROM staging.reconciliation_term");
            statement.execute("DELETE FROM staging.finding WHERE stage = 'reconcile' AND code <> 'DOCUMENT_CONFLICT'");
        }
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

    /** Puts all documents in scope. */
    public void selectAll() throws SQLException {
        clear();
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO scope SELECT sha256 FROM staging.document WHERE NOT quarantined");
        }
    }

    private void clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM scope");
        }
    }
}
