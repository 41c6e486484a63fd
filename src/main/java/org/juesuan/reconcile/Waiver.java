package org.juesuan.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A break that a person has judged: it stays a break and is shown, but no longer counts against its report.
 *
 * @param place the place key of the break, or {@code *} for every place of the rule
 * @param byRole the role that judged, never a person's name
 * @param until the last day it holds; null where it holds for good
 */
public record Waiver(
        String reportId,
        String ruleId,
        String place,
        String reason,
        String byRole,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** What a reader of the break is told. */
    public String text() {
        return reason + "（" + byRole + (until == null ? "" : "，至 " + until) + "）";
    }
}
