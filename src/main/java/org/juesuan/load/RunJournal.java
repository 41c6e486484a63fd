package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Writes what a load did, and when, into the warehouse it made. */
public final class RunJournal {
    private static final double MILLIS = 1000.0;

    private final Connection connection;
    private final String runId;

    public RunJournal(Connection connection, String runId) {
        this.connection = connection;
        this.runId = runId;
    }

    /** Makes the run known to the SQL of its load; needed on every new connection. */
    public void announce() throws SQLException {
        Sql.execute(connection, "SET VARIABLE run_id = '%s'".formatted(runId.replace("'", "''")));
    }

    /** Notes the start. */
    public void start(Instant when, String version, List<String> sources) throws SQLException {
        Sql.execute(
                connection,
                "INSERT INTO ops.run (run_id, started_at, version, sources) VALUES (?, ?, ?, ?)",
                runId,
                utc(when),
                version,
                String.join("\n", sources));
    }

    /** Notes the end and how long each stage took. */
    public void finish(Instant when, Map<String, Duration> stages) throws SQLException {
        Sql.execute(connection, "UPDATE ops.run SET finished_at = ? WHERE run_id = ?", utc(when), runId);
        Sql.execute(connection, "DELETE FROM ops.stage WHERE run_id = ?", runId);
        int ordinal = 0;
        for (Map.Entry<String, Duration> stage : stages.entrySet()) {
            ordinal++;
            Sql.execute(
                    connection,
                    "INSERT INTO ops.stage VALUES (?, ?, ?, ?)",
                    runId,
                    ordinal,
                    stage.getKey(),
                    stage.getValue().toMillis() / MILLIS);
        }
    }

    private static LocalDateTime utc(Instant when) {
        return LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }
}
