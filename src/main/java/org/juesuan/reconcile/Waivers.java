package org.juesuan.reconcile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.seed.SeedFiles;

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

    /** The waivers that this process knows. */
    public static Waivers load() {
        return new Waivers(SeedFiles.standard().rows("waiver/waiver.csv").stream()
                .map(row -> waiver(row.fields()))
                .toList());
    }

    /** The waivers that hold on a day. */
    public List<Waiver> holdingOn(LocalDate day) {
        return waivers.stream().filter(waiver -> waiver.holdsOn(day)).toList();
    }

    private static Waiver waiver(Map<String, @Nullable String> fields) {
        String until = text(fields, "until").strip();
        return new Waiver(
                text(fields, "report_id"),
                text(fields, "rule_id"),
                text(fields, "place"),
                text(fields, "reason"),
                text(fields, "by_role"),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    private static String text(Map<String, @Nullable String> fields, String column) {
        return Objects.requireNonNullElse(fields.get(column), "");
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
