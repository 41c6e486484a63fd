package org.juesuan.pipeline;

import org.juesuan.publish.LoadSession;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What the steps of the job work with. */
@Configuration(proxyBeanMethods = false)
class LoadBeans {

    @Bean
    LoadRun loadRun(JobRepository repository, JobOperator operator, LoadRequest request) {
        return LoadRun.next(repository, operator, request);
    }

    @Bean(destroyMethod = "close")
    LoadSession loadSession(LoadRequest request, LoadRun run) {
        return new LoadSession(request.warehouse(), run.id());
    }

    @Bean
    LoadStages loadStages(LoadRequest request, LoadSession session, LoadRun run, LoadProgress progress) {
        return new LoadStages(request, session, run.id(), progress);
    }

    @Bean
    ThreadPoolTaskExecutor readers(LoadRequest request) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(request.jobFile().readers());
        executor.setMaxPoolSize(request.jobFile().readers());
        executor.setThreadNamePrefix("reader-");
        return executor;
    }
}
