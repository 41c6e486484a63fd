package org.juesuan.performance;

import java.util.Locale;
import java.util.Set;

/** What a column of a form holds. */
enum FormColumn {
    ORIGINAL_BUDGET,
    REVISED_BUDGET,
    OUTTURN,
    RATE,
    WEIGHT,
    SCORE,
    LEVEL_1,
    LEVEL_1_WEIGHT,
    LEVEL_2,
    LEVEL_3,
    TARGET,
    NOTE,
    ACTUAL,
    EXPLANATION;

    static final Set<FormColumn> PHASES = Set.of(ORIGINAL_BUDGET, REVISED_BUDGET, OUTTURN);
    static final Set<FormColumn> LEVELS = Set.of(LEVEL_1, LEVEL_2, LEVEL_3);

    static FormColumn ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
