package org.juesuan.pipeline;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work in a thread of its own and gives it up after a time: the thread is told to stop, and left behind where it
 * does not. A thread that is left behind keeps a processor busy until the program ends, and ends with it.
 */
final class TimeLimit {
    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);

    private final Duration most;
    private final Duration grace;
    private final AtomicInteger leftBehind = new AtomicInteger();

    /** @param grace how long a thread that was told to stop is waited for */
    TimeLimit(Duration most, Duration grace) {
        this.most = most;
        this.grace = grace;
    }

    /** @throws TimeoutException where it was given up */
    <T> T run(String name, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (TimeoutException e) {
            stop(thread);
            throw e;
        } catch (InterruptedException e) {
            thread.interrupt();
            throw e;
        }
    }

    /** True while all threads have stopped that were told to. */
    boolean hasLeftNoneBehind() {
        return leftBehind.get() == 0;
    }

    private void stop(Thread thread) throws InterruptedException {
        thread.interrupt();
        thread.join(grace.toMillis());
        if (thread.isAlive()) {
            leftBehind.incrementAndGet();
            thread.setPriority(Thread.MIN_PRIORITY);
            LOG.warn(
                    "{} · does not stop · left behind, it keeps a processor busy until the load ends",
                    thread.getName());
        }
    }

    private static Exception thrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof Exception exception ? exception : e;
    }
}
