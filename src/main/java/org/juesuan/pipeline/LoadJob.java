package org.juesuan.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.juesuan.load.FoundFile;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.LoadPlan;
import org.juesuan.publish.PublishedWarehouse;
import org.juesuan.publish.Releases;
import org.juesuan.publish.WarehouseBusyException;
import org.juesuan.publish.WarehouseLock;
import org.juesuan.publish.WorkFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one load from the lock to the summary. Takes up an interrupted load where it stood, and then looks for what has
 * come since; leaves the published file alone where there is nothing new.
 */
public final class LoadJob {
    private static final Logger LOG = LoggerFactory.getLogger(LoadJob.class);

    private final LoadRequest request;
    private final LoadProgress progress;
    private final LoadObserver observer;

    public LoadJob(LoadRequest request, LoadProgress progress) {
        this(request, progress, LoadObserver.silent());
    }

    public LoadJob(LoadRequest request, LoadProgress progress, LoadObserver observer) {
        this.request = request;
        this.progress = progress;
        this.observer = observer;
    }

    /** Loads, and publishes what changed. */
    public LoadSummary run() throws IOException, WarehouseBusyException, LoadFailedException {
        WarehousePaths warehouse = request.warehouse();
        warehouse.createFolder();
        try (WarehouseLock lock = WarehouseLock.take(warehouse.lock())) {
            observer.began();
            return observed();
        }
    }

    private LoadSummary observed() throws IOException, LoadFailedException {
        try {
            LoadSummary summary = load();
            observer.ended(summary);
            return summary;
        } catch (IOException | LoadFailedException | RuntimeException | Error e) {
            observer.failed(e.getMessage() == null ? e.toString() : e.getMessage());
            throw e;
        }
    }

    private LoadSummary load() throws IOException, LoadFailedException {
        try {
            if (!new WorkFile(request.warehouse()).exists()) {
                return loadWhatIsNew();
            }
            BatchRun.Published published = new BatchRun(request, progress).run();
            return published.tookUp() ? withWhatCameSince(published.summary()) : published.summary();
        } catch (SQLException e) {
            throw new LoadFailedException(
                    "%s · %s".formatted(request.warehouse().published(), e.getMessage()), e);
        }
    }

    private LoadSummary withWhatCameSince(LoadSummary finished) throws IOException, LoadFailedException, SQLException {
        LoadSummary now = loadWhatIsNew();
        return now.change() == LoadSummary.Change.NOTHING_NEW ? finished : now;
    }

    private LoadSummary loadWhatIsNew() throws IOException, LoadFailedException, SQLException {
        progress.stage("look");
        List<FoundFile> files = find();
        if (changesNothing(files)) {
            StageLog.discovered(files, 0);
            new Releases(request.warehouse()).keep(request.jobFile().releases());
            return PublishedWarehouse.lastSummary(request.warehouse().published());
        }
        return new BatchRun(request.of(files), progress).run().summary();
    }

    /** Where that cannot be told, the load itself says what is in the way. */
    private boolean changesNothing(List<FoundFile> files) {
        Path published = request.warehouse().published();
        try {
            return new LoadPlan(published)
                    .changesNothing(files, request.scope(), request.jobFile().storage());
        } catch (SQLException e) {
            LOG.info("{} · not compared with what was found · {}", published, e.getMessage());
            return false;
        }
    }

    private List<FoundFile> find() throws IOException, LoadFailedException {
        try {
            return request.finder().find(request.sources());
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new LoadFailedException(String.valueOf(e.getMessage()), e);
        }
    }
}
