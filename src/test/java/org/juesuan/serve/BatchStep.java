package org.juesuan.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the batch metadata that a killed load left say of it. */
final class BatchStep {
    private static final String RUNNING = "SELECT s.STEP_NAME FROM BATCH_STEP_EXECUTION s JOIN BATCH_JOB_EXECUTION j"
            + " ON j.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID WHERE j.STATUS = 'STARTED' AND s.STATUS = 'STARTED'"
            + " ORDER BY s.STEP_EXECUTION_ID DESC";

    private BatchStep() {}

    /** The step that was running; {@code start} before a first one, {@code between} where none was. */
    static String of(Path warehouse) throws IOException {
        Path metadata = warehouse.resolveSibling("w.batch.mv.db");
        if (Files.notExists(metadata)) {
            return "start";
        }
        Path copy = Files.copy(metadata, warehouse.resolveSibling("seen.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try {
            return running(copy);
        } catch (SQLException e) {
            return "start";
        }
    }

    private static String running(Path copy) throws SQLException {
        String url = "jdbc:h2:file:%s;IFEXISTS=TRUE".formatted(copy.toString().replace(".mv.db", ""));
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(RUNNING)) {
            return rows.next() ? rows.getString(1).replaceAll("[-:].*", "") : "between";
        }
    }
}
