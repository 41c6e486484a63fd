package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;

/** A person's choice of the version that counts. It holds until a newer version comes. */
public final class VersionPin {
    private final Connection connection;

    public VersionPin(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes a version current; the newest one counts again without a choice.
     *
     * @return false where the report has no such version
     */
    public boolean set(String reportId, int version) throws SQLException {
        if (count("version = " + version, reportId) == 0) {
            return false;
        }
        Sql.inTransaction(connection, () -> {
            announceLastRun();
            Sql.execute(connection, "DELETE FROM core.report_pin WHERE report_id = ?", reportId);
            if (count("version > " + version, reportId) > 0) {
                Sql.execute(connection, Sql.read("load/pin"), reportId, version);
            }
            Sql.execute(
                    connection, "UPDATE core.report_current SET version = ? WHERE report_id = ?", version, reportId);
            Sql.run(connection, "load/documents_twice");
        });
        return true;
    }

    /** The checks before publication ask about the last load. */
    private void announceLastRun() throws SQLException {
        Sql.execute(connection, "SET VARIABLE run_id = (SELECT max_by(run_id, started_at) FROM ops.run)");
    }

    private long count(String condition, String reportId) throws SQLException {
        return Sql.number(
                connection,
                "SELECT count(*) FROM core.report WHERE report_id = '%s' AND %s"
                        .formatted(reportId.replace("'", "''"), condition));
    }
}
