package org.juesuan.publish;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a published warehouse holds, and what its last load added.
 *
 * @param documents files ever seen by state
 * @param reports reports, in their current versions
 * @param facts amounts of these
 * @param breaks identities of these that break and are not waived
 * @param bytes size of the file
 * @param publishedAt when its last load was complete; null where that is not known
 * @param documentsRead documents its last load has read
 * @param reportsLoaded reports its last load has added
 * @param factsLoaded amounts its last load has added
 */
public record WarehouseCounts(
        Map<String, Integer> documents,
        long reports,
        long facts,
        long breaks,
        long bytes,
        @Nullable Instant publishedAt,
        long documentsRead,
        long reportsLoaded,
        long factsLoaded) {
    public WarehouseCounts {
        documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    }
}
