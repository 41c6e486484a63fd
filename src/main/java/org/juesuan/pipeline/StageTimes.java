package org.juesuan.pipeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** How long the stages of a load took so far, in their order, all its executions together. */
final class StageTimes {
    private static final List<String> STAGES = List.of("prepare", "discover", "read", "judge", "load");

    private StageTimes() {}

    static Map<String, Duration> of(List<JobExecution> executions) {
        Map<String, Duration> times = new LinkedHashMap<>();
        executions.stream()
                .flatMap(execution -> execution.getStepExecutions().stream())
                .filter(step -> STAGES.contains(step.getStepName()))
                .sorted(Comparator.comparing(step -> STAGES.indexOf(step.getStepName())))
                .forEach(step -> times.merge(step.getStepName(), time(step), Duration::plus));
        return times;
    }

    private static Duration time(StepExecution step) {
        LocalDateTime start = step.getStartTime();
        LocalDateTime end = step.getEndTime();
        return start == null || end == null ? Duration.ZERO : Duration.between(start, end);
    }
}
