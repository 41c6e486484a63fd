package org.juesuan.pipeline;

import java.util.List;
import org.juesuan.extract.ExtractionLimits;

/**
 * What a job file says.
 *
 * @param sources files and folders as written, relative to the working directory
 * @param readers documents read at the same time
 * @param partition documents per unit of restart
 * @param limits bounds of one document once it is open
 * @param fileMegabytes the largest file that is opened
 * @param seconds how long the reading of one document may take
 * @param refusedPercent the share of refused documents above which nothing is published; 100 publishes always
 * @param releases how many published files are kept
 * @param operations who is told about a load, and what is kept of it
 */
public record JobFile(
        List<String> sources,
        int readers,
        int partition,
        ExtractionLimits limits,
        int fileMegabytes,
        int seconds,
        int refusedPercent,
        int releases,
        Operations operations) {
    static final int USUAL_SECONDS = 300;

    public JobFile {
        sources = List.copyOf(sources);
    }

    /** A job that tells nobody. */
    public JobFile(
            List<String> sources,
            int readers,
            int partition,
            ExtractionLimits limits,
            int fileMegabytes,
            int seconds,
            int refusedPercent,
            int releases) {
        this(sources, readers, partition, limits, fileMegabytes, seconds, refusedPercent, releases, Operations.usual());
    }

    /** A job that keeps no releases. */
    public JobFile(
            List<String> sources,
            int readers,
            int partition,
            ExtractionLimits limits,
            int fileMegabytes,
            int refusedPercent) {
        this(sources, readers, partition, limits, fileMegabytes, USUAL_SECONDS, refusedPercent, 0);
    }

    /** The same job over other sources. */
    public JobFile withSources(List<String> others) {
        return new JobFile(
                others, readers, partition, limits, fileMegabytes, seconds, refusedPercent, releases, operations);
    }

    /** What decides what is loaded, without who is told about it. */
    JobFile loading() {
        return new JobFile(sources, readers, partition, limits, fileMegabytes, seconds, refusedPercent, releases);
    }
}
