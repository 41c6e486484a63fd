package org.juesuan.publish;

import java.util.List;
import java.util.Map;

/**
 * What a published warehouse says of itself.
 *
 * @param documents files ever seen by state
 * @param runs the last loads, newest first
 */
public record WarehouseStatus(Map<String, Integer> documents, List<Run> runs) {

    /**
     * One load.
     *
     * @param startedAt UTC
     * @param finishedAt UTC
     * @param stages each stage with its seconds, in one line
     */
    public record Run(
            String startedAt,
            String finishedAt,
            String version,
            int files,
            int documentsRead,
            int reportsLoaded,
            long factsLoaded,
            String stages) {}
}
