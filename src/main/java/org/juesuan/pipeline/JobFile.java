package org.juesuan.pipeline;

import java.util.List;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.load.StorageVersion;

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
 * @param storage which clients can open the published file
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
        StorageVersion storage) {
    static final int USUAL_SECONDS = 300;

    public JobFile {
        sources = List.copyOf(sources);
    }

    /** A job that keeps no releases. */
    public JobFile(
            List<String> sources,
            int readers,
            int partition,
            ExtractionLimits limits,
            int fileMegabytes,
            int refusedPercent) {
        this(sources, readers, partition, limits, fileMegabytes, USUAL_SECONDS, refusedPercent, 0, StorageVersion.V1);
    }

    /** The same job over other sources. */
    public JobFile withSources(List<String> others) {
        return new JobFile(
                others, readers, partition, limits, fileMegabytes, seconds, refusedPercent, releases, storage);
    }
}
