package org.juesuan.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.normalise.FactRow;
import org.juesuan.recognise.LabelKey;

/** What only the whole report shows: one code under two names. */
final class ReportChecks {

    /** The findings so far and those of the whole report. */
    List<Finding> all(List<FactRow> facts, List<Finding> findings) {
        Map<String, FactRow> firstByCode = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (FactRow fact : facts) {
            String code = fact.code();
            boolean classified = fact.classification() == ClassificationScheme.FUNCTIONAL
                    || fact.classification() == ClassificationScheme.ECONOMIC;
            if (code == null
                    || !classified
                    || fact.codeLevel() == null
                    || fact.codeResolution().equals("by_name")) {
                continue;
            }
            FactRow first = firstByCode.putIfAbsent(fact.classification() + code, fact);
            boolean sameName = first == null || LabelKey.of(first.label()).equals(LabelKey.of(fact.label()));
            if (!sameName && reported.add(code + LabelKey.of(fact.label()))) {
                findings.add(Finding.of(
                        FindingCode.CODE_TWO_NAMES,
                        fact.statement(),
                        fact.place(),
                        code + " " + fact.label(),
                        first.label(),
                        "code %s · found '%s' · expected '%s' as in %s"
                                .formatted(
                                        code,
                                        fact.label(),
                                        first.label(),
                                        first.statement().chinese())));
            }
        }
        return findings;
    }
}
