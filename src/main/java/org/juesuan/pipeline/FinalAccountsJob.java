package org.juesuan.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job {@code final-accounts}: its steps in the order data flows. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(LoadBeans.class)
class FinalAccountsJob {
    static final String NAME = "final-accounts";

    private static final String FIRST = "first";
    private static final String LAST = "last";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final LoadStages stages;

    FinalAccountsJob(JobRepository repository, PlatformTransactionManager transactions, LoadStages stages) {
        this.repository = repository;
        this.transactions = transactions;
        this.stages = stages;
    }

    @Bean
    Job finalAccounts(Step readDocuments) {
        return new JobBuilder(NAME, repository)
                .start(step("prepare", stages::prepare))
                .next(step("discover", stages::discover))
                .next(readDocuments)
                .next(step("judge", stages::judge))
                .next(step("load", stages::load))
                .next(publish())
                .build();
    }

    @Bean
    Step readDocuments(LoadRequest request, AsyncTaskExecutor readers) {
        return new StepBuilder("read", repository)
                .partitioner("read-partition", partitioner(request.jobFile().partition()))
                .step(new StepBuilder("read-partition", repository)
                        .tasklet(readPartition(), transactions)
                        .build())
                .taskExecutor(readers)
                .build();
    }

    private Step publish() {
        Tasklet tasklet = (contribution, chunk) -> {
            JobInstance load = contribution.getStepExecution().getJobExecution().getJobInstance();
            stages.publish(StageTimes.of(repository.getJobExecutions(load)));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("publish", repository)
                .tasklet(tasklet, transactions)
                .build();
    }

    private Step step(String name, Stage stage) {
        Tasklet tasklet = (contribution, chunk) -> {
            stage.run();
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }

    private Tasklet readPartition() {
        return (contribution, chunk) -> {
            ExecutionContext interval = contribution.getStepExecution().getExecutionContext();
            stages.read(interval.getInt(FIRST), interval.getInt(LAST));
            return RepeatStatus.FINISHED;
        };
    }

    /** Intervals of tasks; the same ones when an interrupted load goes on. */
    private Partitioner partitioner(int size) {
        return gridSize -> {
            Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
            int documents = stages.beginReading();
            for (int first = 1; first <= documents; first += size) {
                ExecutionContext interval = new ExecutionContext();
                interval.putInt(FIRST, first);
                interval.putInt(LAST, Math.min(first + size - 1, documents));
                partitions.put("from-" + first, interval);
            }
            return partitions;
        };
    }

    /** One stage of the load. */
    @FunctionalInterface
    private interface Stage {
        void run() throws Exception;
    }
}
