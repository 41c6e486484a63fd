package org.juesuan.load;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.juesuan.normalise.FactRow;

/** Names a printed amount by report, statement, row and column: the same in every warehouse. */
final class FactIds {
    private FactIds() {}

    static @Nullable String of(@Nullable String reportId, FactRow fact) {
        if (reportId == null) {
            return null;
        }
        return "%s:%s:r%dc%d".formatted(reportId, fact.statement().id(), row(fact), column(fact));
    }

    static int row(FactRow fact) {
        return Objects.requireNonNull(fact.place().row(), "a fact without its row");
    }

    static int column(FactRow fact) {
        return Objects.requireNonNull(fact.place().column(), "a fact without its column");
    }
}
