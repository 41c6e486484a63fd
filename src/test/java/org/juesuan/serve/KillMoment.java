package org.juesuan.serve;

import static org.juesuan.serve.CodePlace.begin;
import static org.juesuan.serve.CodePlace.end;

import java.util.ArrayList;
import java.util.List;

/**
 * When a load is killed, in the order a load comes to it: exactly at a place of its code, or at random within a time
 * after it. At the end of a stage all of it is committed to DuckDB, and the batch metadata do not know of it.
 */
enum KillMoment {
    START("", null, 0.1),
    MIGRATING("prepare", begin("publish.WorkFile", "migrate"), 0.05),
    PREPARED("prepare", end("pipeline.LoadStages", "prepare"), 0),
    DISCOVERED("discover", end("pipeline.LoadStages", "discover"), 0),
    READING("read", begin("pipeline.LoadStages", "read"), 0.15),
    READ("read", end("pipeline.LoadStages", "read"), 0),
    JUDGING("judge", begin("pipeline.LoadStages", "judge"), 0.1),
    JUDGED("judge", end("pipeline.LoadStages", "judge"), 0),
    LOADING("load", begin("pipeline.LoadStages", "load"), 0.05),
    LOADED("load", end("pipeline.LoadStages", "load"), 0),
    PUBLISHING("publish", begin("pipeline.LoadStages", "publish"), 0.05),
    SEALED("publish", begin("publish.WorkFile", "publish"), 0),
    RENAMED("publish", end("publish.WorkFile", "publish"), 0),
    PUBLISHED("publish", end("pipeline.LoadStages", "publish"), 0);

    private static final List<String> STEPS = List.of("prepare", "discover", "read", "judge", "load", "publish");

    private final String step;
    private final CodePlace place;
    private final double share;

    /**
     * @param step of the batch job that is running there
     * @param place null for the start of the process
     * @param share of the time of an undisturbed load, at most, that it goes on after the place; 0 for exactly there
     */
    KillMoment(String step, CodePlace place, double share) {
        this.step = step;
        this.place = place;
        this.share = share;
    }

    String step() {
        return step;
    }

    /** True where a load that was killed in a step does not come there any more. */
    boolean isOver(String killedIn) {
        return place != null && STEPS.indexOf(step) < STEPS.indexOf(killedIn);
    }

    CodePlace place() {
        return place;
    }

    /** True where all threads stand still at the place. */
    boolean isExact() {
        return share == 0;
    }

    /** How long the load goes on at most, of an undisturbed one that takes some time. */
    long span(long millis) {
        return Math.max(1, Math.round(millis * share));
    }

    /**
     * Every moment but one, in their order, with more of them while documents are read, and the start of the load after. A
     * load that was killed once its file was renamed is over: nobody comes to both moments after that.
     */
    static List<KillMoment> allBut(KillMoment left) {
        List<KillMoment> moments = new ArrayList<>(List.of(values()));
        moments.addAll(moments.indexOf(READING), List.of(READING, READ, READING));
        moments.add(START);
        moments.remove(left);
        return moments;
    }
}
