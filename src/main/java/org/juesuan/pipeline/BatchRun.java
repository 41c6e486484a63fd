package org.juesuan.pipeline;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.PublishedWarehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Runs the job {@code final-accounts} once: a load of its own, or the rest of an interrupted one. */
final class BatchRun {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

    private final LoadRequest request;
    private final LoadProgress progress;

    BatchRun(LoadRequest request, LoadProgress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * What a run published.
     *
     * @param tookUp true where it was the rest of an interrupted one, of the files that one had found
     */
    record Published(LoadSummary summary, boolean tookUp) {}

    /** Loads and publishes; call under the load's lock. */
    Published run() throws IOException, LoadFailedException, SQLException {
        WarehousePaths warehouse = request.warehouse();
        BatchMetadata metadata =
                new BatchMetadata(warehouse, request.jobFile().operations().damagedMetadata());
        try (ConfigurableApplicationContext context = startOn(metadata)) {
            LoadRun run = context.getBean(LoadRun.class);
            launch(context, run);
            return new Published(PublishedWarehouse.summary(warehouse.published(), run.id()), run.takenUp());
        }
    }

    /**
     * Nothing is done when the process is told to end: to be left as by {@code kill -9} is what lets the next load go on
     * where this one stood, while a step that is interrupted would count as failed and all be read anew.
     */
    private ConfigurableApplicationContext startOn(BatchMetadata metadata) throws IOException {
        metadata.ensureReadable();
        ConfigurableApplicationContext started = new SpringApplicationBuilder(FinalAccountsJob.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(settings())
                .initializers(context -> register((GenericApplicationContext) context))
                .run();
        metadata.protect();
        return started;
    }

    private Map<String, Object> settings() {
        return Map.of(
                "spring.main.banner-mode", "off",
                "spring.main.log-startup-info", "false",
                "spring.batch.job.enabled", "false",
                "spring.batch.jdbc.initialize-schema", "always",
                "spring.datasource.url", BatchMetadata.url(request.warehouse()),
                "spring.datasource.username", "sa",
                "spring.datasource.password", "");
    }

    private void register(GenericApplicationContext context) {
        context.registerBean(LoadRequest.class, () -> request);
        context.registerBean(LoadProgress.class, () -> progress);
    }

    private void launch(ConfigurableApplicationContext context, LoadRun run) throws LoadFailedException {
        try {
            JobExecution execution =
                    context.getBean(JobOperator.class).start(context.getBean(Job.class), run.parameters());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
            forgetOthers(context.getBean(JobRepository.class), execution.getJobInstance());
        } catch (JobExecutionException e) {
            throw new LoadFailedException("the load could not start: " + e.getMessage(), e);
        } finally {
            progress.finishedReading();
        }
    }

    /** Metadata serve to take up what was interrupted: after a completed load nothing of earlier ones is needed. */
    private static void forgetOthers(JobRepository repository, JobInstance completed) {
        try {
            repository.findJobInstances(FinalAccountsJob.NAME).stream()
                    .filter(other -> other.getInstanceId() != completed.getInstanceId())
                    .forEach(repository::deleteJobInstance);
        } catch (RuntimeException e) {
            LOG.warn("batch metadata of earlier loads · not removed: {} · the load is not affected", e.toString());
        }
    }

    private LoadFailedException failure(JobExecution execution) {
        Throwable cause = execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException("stopped as " + execution.getStatus()));
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return new LoadFailedException(message, cause);
    }
}
