package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;

/** Keeps account of the figures of a section: which were read, which stand inside a reason, which are left. */
final class Figures {
    private static final Pattern FIGURE = Pattern.compile(
            "-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:亿元|万元|千元|元|%|辆|台|人次|批次)(?!(?:\\(含\\))?以[上下])");

    private final NarrativeSection section;
    private final BitSet accounted = new BitSet();

    Figures(NarrativeSection section) {
        this.section = section;
    }

    /** What stands between two places is read, or part of a reason. */
    void account(int from, int to) {
        accounted.set(from, to);
    }

    /** A finding for each amount, rate or count that was neither read nor part of a reason. */
    List<Finding> unread() {
        List<Finding> findings = new ArrayList<>();
        Matcher figure = FIGURE.matcher(section.text().key());
        while (figure.find()) {
            if (!accounted.get(figure.end() - 1)) {
                findings.add(Finding.of(
                        FindingCode.NARRATIVE_FIGURE_UNREAD,
                        null,
                        Place.page(section.text().page(figure.start()), null),
                        figure.group(),
                        null,
                        "narrative · %s · found '%s' · expected a wording of seeds/narrative"
                                .formatted(section.id(), figure.group())));
            }
        }
        return findings;
    }
}
