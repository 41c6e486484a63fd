package org.juesuan.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.CoreLoader;
import org.juesuan.load.MartTables;
import org.juesuan.load.RunJournal;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.Staging;
import org.juesuan.load.StorageVersion;
import org.juesuan.load.WarehousePaths;

/**
 * One load's hold on its work file, from the copy to the publication. Opens the file when it is first needed, so that
 * an interrupted load goes on where it stood.
 */
public final class LoadSession implements AutoCloseable {
    private final WarehousePaths paths;
    private final WorkFile work;
    private final String runId;
    private @Nullable Connection connection;
    private @Nullable Staging staging;

    public LoadSession(WarehousePaths paths, String runId) {
        this.paths = paths;
        this.work = new WorkFile(paths);
        this.runId = runId;
    }

    /** Makes the work file, for clients of a storage version. */
    public void prepare(StorageVersion storage, Instant start, String version, List<String> sources)
            throws IOException, SQLException {
        work.prepare(storage);
        new RunJournal(connection(), runId).start(start, version, sources);
    }

    /** Where documents are staged. */
    public synchronized Staging staging() throws SQLException {
        if (staging == null) {
            staging = new Staging(connection());
        }
        return staging;
    }

    /** How many documents the load has to read. */
    public int plannedDocuments() {
        try {
            return staging().taskCount();
        } catch (SQLException e) {
            throw new IllegalStateException("%s · cannot be read · %s".formatted(paths.work(), e.getMessage()), e);
        }
    }

    /** Has the staged documents judged. */
    public void judge(StagedJudge judge) throws SQLException {
        judge.judge(connection());
    }

    /** What the judges say of each document that was read, by path. */
    public List<DocumentCount> judged() throws SQLException {
        return DocumentCount.read(connection(), "load/judged");
    }

    /** What became of each document that was read, by path. */
    public List<DocumentCount> loaded() throws SQLException {
        return DocumentCount.read(connection(), "load/loaded");
    }

    /** Moves what is accepted into core. */
    public void load() throws SQLException {
        new CoreLoader(connection()).load();
    }

    /** Verifies the work file and puts it in the published one's place. */
    public void publish(Publication publication, Map<String, Duration> stages)
            throws IOException, SQLException, PublicationRefusedException {
        Connection open = connection();
        MartTables.store(open);
        publication.verify(open);
        new RunJournal(open, runId).finish(Instant.now(), stages);
        staging = null;
        connection = null;
        work.seal(open);
        work.publish();
        publication.keep(paths);
    }

    @Override
    public synchronized void close() throws SQLException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private synchronized Connection connection() throws SQLException {
        if (connection == null) {
            connection = work.open();
            new RunJournal(connection, runId).announce();
        }
        return connection;
    }
}
