package org.juesuan.performance;

import java.io.Serializable;
import java.util.List;
import org.juesuan.domain.finding.Finding;

/** The self-evaluation forms of a report, in printed order, and what was noticed about them. */
public record PerformanceReading(List<PerformanceForm> forms, List<Finding> findings) implements Serializable {

    /** A report without forms. */
    public static final PerformanceReading NONE = new PerformanceReading(List.of(), List.of());

    public PerformanceReading {
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }
}
