package org.juesuan.reading;

import org.juesuan.extract.ExtractionLimits;

/**
 * The pure core: the bytes of one document to facts, findings and provenance. Touches no file system, clock or
 * database; safe to share between threads; knows the seeds of the class path.
 */
public interface ReportReader {

    /**
     * Reads one document. Never throws for a bad document: it is {@code UNREADABLE} or {@code IGNORED} with its reason,
     * or its findings say what is wrong.
     *
     * @param fileName used only as the weakest evidence of body and year
     */
    ReportReading read(byte[] content, String fileName, ExtractionLimits limits);

    /** The same, telling how it gets on. */
    default ReportReading read(byte[] content, String fileName, ExtractionLimits limits, ReadingObserver observer) {
        return read(content, fileName, limits);
    }
}
