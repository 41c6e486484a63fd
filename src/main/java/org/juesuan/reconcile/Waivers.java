package org.juesuan.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.juesuan.reconcile.internal.Resources;

/** The judged breaks of {@code seeds/waiver/waiver.csv}. */
public final class Waivers {
    private final List<Waiver> waivers;

    private Waivers(List<Waiver> waivers) {
        this.waivers = List.copyOf(waivers);
        rejectTwins(waivers);
    }

    public static Waivers of(List<Waiver> waivers) {
        return new Waivers(waivers);
    }

    /** The waivers of the class path. */
    public static Waivers load() {
        return new Waivers(Resources.csv("seeds/waiver/waiver.csv").stream()
                .map(Waivers::waiver)
                .toList());
    }

    /** The waivers that hold on a day. */
    public List<Waiver> holdingOn(LocalDate day) {
        return waivers.stream().filter(waiver -> waiver.holdsOn(day)).toList();
    }

    private static Waiver waiver(CSVRecord row) {
        String until = row.get("until").strip();
        return new Waiver(
                row.get("report_id"),
                row.get("rule_id"),
                row.get("place"),
                row.get("reason"),
                row.get("by_role"),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    private static void rejectTwins(List<Waiver> waivers) {
        Set<String> seen = new HashSet<>();
        for (Waiver waiver : waivers) {
            if (!seen.add(waiver.reportId() + '\n' + waiver.ruleId() + '\n' + waiver.place())) {
                throw new IllegalStateException("seeds/waiver/waiver.csv · %s %s %s · found twice · expected one waiver"
                        .formatted(waiver.reportId(), waiver.ruleId(), waiver.place()));
            }
        }
    }
}
