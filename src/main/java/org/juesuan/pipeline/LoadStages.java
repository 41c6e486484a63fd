package org.juesuan.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.juesuan.load.ReadTask;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.Staging;
import org.juesuan.publish.LoadSession;
import org.juesuan.publish.Publication;
import org.juesuan.reading.ReportReading;

/** The stages of one load, in the order they run; each may be run again after an interruption. */
final class LoadStages {
    private final LoadRequest request;
    private final LoadSession session;
    private final LoadProgress progress;
    private final SharedHeap heap = new SharedHeap();
    private final DocumentReader reader;
    private final String runId;

    LoadStages(LoadRequest request, LoadSession session, String runId, LoadProgress progress) {
        this.request = request;
        this.session = session;
        this.runId = runId;
        this.progress = progress;
        this.reader = new DocumentReader(request.reader(), request.jobFile(), heap);
    }

    void prepare() throws Exception {
        progress.stage("prepare");
        JobFile job = request.jobFile();
        session.prepare(job.storage(), Instant.parse(runId), request.version(), job.sources());
    }

    void discover() throws Exception {
        progress.stage("discover");
        var files = request.finder().find(request.sources());
        session.staging().begin(files, request.scope());
        int tasks = session.staging().taskCount();
        StageLog.discovered(files, tasks);
    }

    /** How many documents have to be read, those an interrupted load has read included. */
    int beginReading() {
        progress.stage("read");
        int documents = session.plannedDocuments();
        progress.reading(documents);
        return documents;
    }

    /** Reads the documents of one partition. */
    void read(int first, int last) throws Exception {
        Staging staging = session.staging();
        for (ReadTask task : staging.openTasks(first, last)) {
            DocumentLog log = new DocumentLog(task);
            ReadAttempt attempt = reader.read(task, log);
            ReportReading reading = heap.run(() -> stage(staging, task, attempt));
            log.read(reading);
            progress.read(task, reading);
        }
    }

    void finishReading() {
        progress.finishedReading();
    }

    void judge() throws Exception {
        progress.stage("judge");
        for (StagedJudge judge : request.judges()) {
            session.judge(judge);
        }
        if (StageLog.isOn()) {
            StageLog.judged(session.judged());
        }
    }

    /** Where no document was read, core is as the last load left it, and so is what compares its reports. */
    void load() throws Exception {
        progress.stage("load");
        session.load();
        if (session.plannedDocuments() == 0) {
            return;
        }
        for (StagedJudge judge : request.coreJudges()) {
            session.judge(judge);
        }
        if (StageLog.isOn()) {
            StageLog.loaded(session.loaded());
        }
    }

    void publish(Map<String, Duration> times) throws Exception {
        progress.stage("publish");
        session.publish(
                new Publication(
                        request.jobFile().refusedPercent(), request.jobFile().releases()),
                times);
    }

    /** A reading that does not fit the tables makes its document unreadable, not the load fail. */
    private static ReportReading stage(Staging staging, ReadTask task, ReadAttempt attempt) throws Exception {
        try {
            staging.stage(task, attempt.reading(), attempt.settlement());
            return attempt.reading();
        } catch (Exception e) {
            ReportReading refused = ReportReading.unreadable("read, but does not fit the warehouse: " + e.getMessage());
            staging.stage(task, refused);
            return refused;
        }
    }
}
