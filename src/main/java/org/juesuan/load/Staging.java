package org.juesuan.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.juesuan.reading.PublicationDate;
import org.juesuan.reading.ReportReading;
import org.juesuan.reading.ReportReading.Outcome;
import org.juesuan.recognise.ReportIdentity;

/**
 * The staging tables of one load: the files found, the documents to read, what was read of them. Safe to share between
 * threads; documents are written one at a time, each in a transaction of its own.
 */
public final class Staging {
    private final Connection connection;
    private final Set<String> staged = new HashSet<>();
    private final Set<String> finished = new HashSet<>();

    /** Continues where the database stands. */
    public Staging(Connection connection) throws SQLException {
        this.connection = connection;
        collect("SELECT sha256 FROM staging.document", staged);
        collect("SELECT sha256 FROM staging.outcome", finished);
    }

    /** Starts a load: records the files found and decides which documents have to be read. */
    public synchronized void begin(List<FoundFile> files) throws SQLException {
        begin(files, LoadScope.of());
    }

    /** Starts a load of a scope: records the files found and decides which documents have to be read. */
    public synchronized void begin(List<FoundFile> files, LoadScope scope) throws SQLException {
        Sql.inTransaction(connection, () -> {
            StagingTables.clearLoad(connection);
            appendFiles(files);
            appendSearched(scope.searched());
            scope.keys().write(connection, scope.policy());
            Sql.run(connection, "load/reading_now");
            Sql.run(connection, "load/tasks");
            StagingTables.removeDocuments(connection, "SELECT sha256 FROM staging.task");
        });
        finished.clear();
        staged.clear();
        collect("SELECT sha256 FROM staging.document", staged);
    }

    /** How many documents have to be read. */
    public synchronized int taskCount() throws SQLException {
        return Math.toIntExact(Sql.number(connection, "SELECT count(*) FROM staging.task"));
    }

    /** The tasks of an interval of ordinals that are not finished. */
    public synchronized List<ReadTask> openTasks(int first, int last) throws SQLException {
        String query = "SELECT ordinal, sha256, source_root, path, content_kind FROM staging.task"
                + " WHERE ordinal BETWEEN ? AND ? ORDER BY ordinal";
        List<ReadTask> tasks = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, first);
            statement.setInt(2, last);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tasks.add(task(rows));
                }
            }
        }
        tasks.removeIf(task -> finished.contains(task.sha256()));
        return tasks;
    }

    /** Keeps what was read of a document, in the place of anything read of it before. */
    public synchronized void stage(ReadTask task, ReportReading reading) throws SQLException {
        stage(task, reading, Settlement.SETTLED);
    }

    /** The same, of a reading that may come out otherwise next time. */
    public synchronized void stage(ReadTask task, ReportReading reading, Settlement settlement) throws SQLException {
        Sql.inTransaction(connection, () -> {
            if (staged.contains(task.sha256()) || finished.contains(task.sha256())) {
                forget(task.sha256());
            }
            if (reading.outcome() == Outcome.READ) {
                new StagedReading(connection, task, reading).append();
            }
            appendOutcome(task, reading, settlement);
        });
        finished.add(task.sha256());
        if (reading.outcome() == Outcome.READ) {
            staged.add(task.sha256());
        }
    }

    private void forget(String sha256) throws SQLException {
        StagingTables.removeDocuments(connection, "'%s'".formatted(sha256));
        Sql.execute(connection, "DELETE FROM staging.outcome WHERE sha256 = ?", sha256);
    }

    private void appendFiles(List<FoundFile> files) throws SQLException {
        try (RowAppender rows = new RowAppender(connection, "staging", "file")) {
            for (FoundFile file : files) {
                rows.row()
                        .text(file.sha256())
                        .text(file.sourceRoot())
                        .text(file.path())
                        .text(file.contentKindId())
                        .number(file.sizeBytes())
                        .text(file.state())
                        .text(file.reason())
                        .time(file.modified())
                        .end();
            }
        }
    }

    private void appendSearched(List<String> folders) throws SQLException {
        try (RowAppender rows = new RowAppender(connection, "staging", "searched")) {
            for (String folder : folders) {
                rows.row().text(folder).end();
            }
        }
    }

    private void appendOutcome(ReadTask task, ReportReading reading, Settlement settlement) throws SQLException {
        ReportIdentity identity = reading.identity();
        try (RowAppender rows = new RowAppender(connection, "staging", "outcome")) {
            rows.row()
                    .text(task.sha256())
                    .text(reading.outcome().name().toLowerCase(Locale.ROOT))
                    .text(reading.reason())
                    .text(reading.extractor())
                    .number(reading.pageCount())
                    .text(identity == null ? null : identity.reportId())
                    .text(identity == null ? null : PublicationDate.of(reading.narrative(), identity.reportYear()))
                    .flag(settlement == Settlement.SETTLED)
                    .end();
        }
    }

    private void collect(String query, Set<String> into) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                into.add(rows.getString(1));
            }
        }
    }

    private static ReadTask task(ResultSet rows) throws SQLException {
        return new ReadTask(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5));
    }
}
