package org.juesuan.operate;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.juesuan.load.LoadSummary;
import org.juesuan.pipeline.LoadFailedException;
import org.juesuan.pipeline.LoadJob;
import org.juesuan.pipeline.LoadProgress;
import org.juesuan.pipeline.LoadRequest;
import org.juesuan.pipeline.Operations;
import org.juesuan.publish.WarehouseBusyException;

/** A load that is recorded, and whose end is told: run history, metrics, hooks. */
public final class RecordedLoad {
    private final LoadRequest request;
    private final OutputFolders folders;
    private final LoadProgress progress;
    private final List<String> options;

    /** @param options what was asked for beside the job file */
    public RecordedLoad(LoadRequest request, OutputFolders folders, LoadProgress progress, List<String> options) {
        this.request = request;
        this.folders = folders;
        this.progress = progress;
        this.options = List.copyOf(options);
    }

    /**
     * Loads and publishes.
     *
     * @throws OutsideOutputException where the job file names a file outside the output folders; nothing was begun then
     */
    public LoadSummary run() throws IOException, WarehouseBusyException, LoadFailedException, OutsideOutputException {
        StageClock stages = new StageClock(progress);
        LoadRecorder recorder = recorder(stages);
        try {
            LoadSummary summary = new LoadJob(request, stages, recorder).run();
            tell("on_success", operations().onSuccess(), recorder.record());
            return summary;
        } catch (IOException | WarehouseBusyException | LoadFailedException | RuntimeException | Error e) {
            RunRecord known = recorder.record();
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            tell("on_failure", operations().onFailure(), known.endedAt() == null ? recorder.failure(reason) : known);
            throw e;
        }
    }

    private LoadRecorder recorder(StageClock stages) throws IOException, OutsideOutputException {
        LoadDescription description = new LoadDescription(
                request.version(),
                request.jobFile().sources(),
                options,
                operations().runs());
        String textfile = operations().textfile();
        if (textfile == null) {
            return new LoadRecorder(request.warehouse(), description, null, stages);
        }
        folders.file(textfile);
        return new LoadRecorder(request.warehouse(), description, new MetricsFile(folders, textfile), stages);
    }

    private void tell(String name, List<String> program, RunRecord run) {
        new Hook(name, program, Duration.ofSeconds(operations().hookSeconds()))
                .run(HookEnvironment.of(request.warehouse().published(), run));
    }

    private Operations operations() {
        return request.jobFile().operations();
    }
}
