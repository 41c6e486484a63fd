package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a section tells reasons. What stands there is told of no subject, until the next one that has a figure. */
final class Reasons {
    private static final Pattern FIGURE_OF_SUBJECT = Pattern.compile("^(?:支出|费用|经费)?(?:年初|全年|调整后?)?(?:预算|决算)|^\\d");

    /** Where a reason is told. */
    record Reason(int start, int end) {
        boolean holds(int at) {
            return at >= start && at < end;
        }
    }

    private final List<Reason> reasons;
    private final List<Subject> subjects;

    private Reasons(List<Reason> reasons, List<Subject> subjects) {
        this.reasons = List.copyOf(reasons);
        this.subjects = List.copyOf(subjects);
    }

    static Reasons in(NarrativeSection section, Wordings wordings, List<Subject> found) {
        String key = section.text().key();
        List<Reason> reasons = new ArrayList<>();
        List<Subject> kept = new ArrayList<>(found);
        for (Reason told : wordings.reasons(key)) {
            int end = kept.stream()
                    .filter(subject -> told.holds(subject.start()))
                    .filter(subject -> beginsAnew(key, subject))
                    .mapToInt(Subject::start)
                    .min()
                    .orElse(told.end());
            int paragraph = section.text().paragraphAfter(told.start(), told.end());
            Reason reason = new Reason(told.start(), Math.min(end, paragraph));
            kept.removeIf(subject -> reason.holds(subject.start()));
            reasons.add(reason);
        }
        return new Reasons(reasons, kept);
    }

    private static boolean beginsAnew(String key, Subject subject) {
        String before = key.substring(0, subject.start());
        boolean clause = before.endsWith("，") || before.endsWith("；") || before.endsWith("其中:");
        return clause && FIGURE_OF_SUBJECT.matcher(key.substring(subject.end())).find();
    }

    /** The subjects of the section without those that only stand inside a reason. */
    List<Subject> subjects() {
        return subjects;
    }

    List<Reason> all() {
        return reasons;
    }

    boolean hold(int at) {
        return reasons.stream().anyMatch(reason -> reason.holds(at));
    }

    /** The first reason told between two places. */
    Optional<Reason> between(int from, int to) {
        return reasons.stream()
                .filter(reason -> reason.start() >= from && reason.start() < to)
                .findFirst();
    }
}
