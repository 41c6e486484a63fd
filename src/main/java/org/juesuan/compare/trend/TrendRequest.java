package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a summary is asked for.
 *
 * @param departments names or ids; empty for all
 * @param division 行政区划 by code or name; null for all
 * @param peerGroup a group of {@code seeds/entity/peer_group.csv}; null for all
 * @param year null for the latest year of these departments
 * @param percentLimit changes of more than this percentage, and
 * @param amountLimit of more than this amount in yuan, are marked as to be explained
 * @param language {@code zh} or {@code en}
 */
public record TrendRequest(
        List<String> departments,
        @Nullable String division,
        @Nullable String peerGroup,
        @Nullable Integer year,
        BigDecimal percentLimit,
        BigDecimal amountLimit,
        String language) {
    public TrendRequest {
        departments = List.copyOf(departments);
    }
}
