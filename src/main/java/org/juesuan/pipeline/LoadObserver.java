package org.juesuan.pipeline;

import org.juesuan.load.LoadSummary;

/** Is told of the beginning and the end of a load, both while the load still holds its lock. */
public interface LoadObserver {

    /** The load has its lock and begins. */
    void began();

    /** The load has published, or found nothing new. */
    void ended(LoadSummary summary);

    /** The load could not do either. */
    void failed(String reason);

    /** Does nothing. */
    static LoadObserver silent() {
        return new LoadObserver() {
            @Override
            public void began() {}

            @Override
            public void ended(LoadSummary summary) {}

            @Override
            public void failed(String reason) {}
        };
    }
}
