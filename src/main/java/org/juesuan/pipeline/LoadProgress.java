package org.juesuan.pipeline;

import org.juesuan.load.ReadTask;
import org.juesuan.reading.ReportReading;

/** Is told how a load gets on; called from several threads. */
public interface LoadProgress {

    /** A stage begins. */
    void stage(String name);

    /** So many documents are about to be read. */
    void reading(int documents);

    /** One more document was read. */
    void read(ReadTask task, ReportReading reading);

    /** Nothing more will be read. */
    void finishedReading();

    /** Says nothing. */
    static LoadProgress silent() {
        return new LoadProgress() {
            @Override
            public void stage(String name) {}

            @Override
            public void reading(int documents) {}

            @Override
            public void read(ReadTask task, ReportReading reading) {}

            @Override
            public void finishedReading() {}
        };
    }
}
