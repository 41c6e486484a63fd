package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** The end of a process at a moment of its load, by a signal. */
record Kill(KillMoment moment, Signal signal) {

    /** What the operating system tells a process: to end at once, or to end itself. */
    enum Signal {
        KILL,
        TERM
    }

    static Kill random(KillMoment moment, SplittableRandom random) {
        return new Kill(moment, random.nextBoolean() ? Signal.TERM : Signal.KILL);
    }

    /** Kills a process after some time and waits for its end; false where it ended by itself before. */
    boolean after(long millis, Process process) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            return false;
        }
        send(process);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return true;
    }

    void send(Process process) {
        if (signal == Signal.TERM) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
    }
}
