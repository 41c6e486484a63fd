package org.juesuan.pipeline;

import org.juesuan.load.Settlement;
import org.juesuan.reading.ReportReading;

/** What came of trying to read a document. */
record ReadAttempt(ReportReading reading, Settlement settlement) {

    static ReadAttempt settled(ReportReading reading) {
        return new ReadAttempt(reading, Settlement.SETTLED);
    }

    static ReadAttempt givenUp(String reason) {
        return settled(ReportReading.unreadable(reason));
    }

    /** What was in the way lies outside the document. */
    static ReadAttempt open(String reason) {
        return new ReadAttempt(ReportReading.unreadable(reason), Settlement.OPEN);
    }
}
