package org.juesuan.pipeline;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.juesuan.load.MartTables;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.VersionPin;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.Publication;
import org.juesuan.publish.PublicationRefusedException;
import org.juesuan.publish.Releases;
import org.juesuan.publish.WarehouseBusyException;
import org.juesuan.publish.WarehouseLock;
import org.juesuan.publish.WorkFile;

/** Makes another version of a report count, and publishes that. */
public final class VersionChoice {
    private static final int ALWAYS = 100;

    private final WarehousePaths paths;
    private final int releases;

    /** @param releases how many published files are kept */
    public VersionChoice(WarehousePaths paths, int releases) {
        this.paths = paths;
        this.releases = releases;
    }

    /**
     * Publishes the warehouse with that version current. It stays so until a newer version comes.
     *
     * @throws LoadFailedException where there is no such version, or the outcome cannot be published
     */
    public void choose(String reportId, int version) throws IOException, WarehouseBusyException, LoadFailedException {
        try (WarehouseLock lock = WarehouseLock.take(paths.lock())) {
            WorkFile work = new WorkFile(paths);
            try {
                work.prepare();
                pin(work, reportId, version);
                work.publish();
                new Releases(paths).keep(releases);
            } finally {
                work.discard();
            }
        } catch (SQLException | PublicationRefusedException e) {
            throw new LoadFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void pin(WorkFile work, String reportId, int version)
            throws SQLException, LoadFailedException, PublicationRefusedException {
        Connection connection = work.open();
        try {
            VersionPin pin = new VersionPin(connection);
            if (!pin.set(reportId, version)) {
                throw new LoadFailedException("%s · version · found none %d".formatted(reportId, version));
            }
            for (StagedJudge judge : StandardStages.coreJudges()) {
                judge.judge(connection);
            }
            MartTables.store(connection);
            new Publication(ALWAYS).verify(connection);
        } catch (SQLException | LoadFailedException | PublicationRefusedException | RuntimeException e) {
            connection.close();
            throw e;
        }
        work.seal(connection);
    }
}
