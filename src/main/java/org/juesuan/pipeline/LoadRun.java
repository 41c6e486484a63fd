package org.juesuan.pipeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.juesuan.publish.WorkFile;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Which run this load is: a new one, or the one that was interrupted, if it was the same load and its work file is
 * still there.
 *
 * @param id when it first started, UTC
 * @param signature what makes two loads the same load
 * @param takenUp true for the one that was interrupted
 */
record LoadRun(String id, String signature, boolean takenUp) {
    private static final String RUN = "run";
    private static final String SIGNATURE = "signature";

    /** Call under the lock: every execution that seems to run is then one that was interrupted. */
    static LoadRun next(JobRepository repository, JobOperator operator, LoadRequest request) {
        WorkFile work = new WorkFile(request.warehouse());
        LoadRun next = new LoadRun(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(), request.signature(), false);
        for (JobExecution interrupted : repository.findRunningJobExecutions(FinalAccountsJob.NAME)) {
            operator.recover(interrupted);
            LoadRun run = of(interrupted.getJobParameters());
            if (run.signature().equals(next.signature()) && work.isOf(run.id())) {
                next = run;
            }
        }
        return next;
    }

    JobParameters parameters() {
        return new JobParametersBuilder()
                .addString(RUN, id)
                .addString(SIGNATURE, signature, false)
                .toJobParameters();
    }

    private static LoadRun of(JobParameters parameters) {
        return new LoadRun(
                String.valueOf(parameters.getString(RUN)), String.valueOf(parameters.getString(SIGNATURE)), true);
    }
}
