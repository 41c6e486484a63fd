package org.juesuan.narrative;

import java.io.Serializable;
import java.util.List;
import org.juesuan.domain.finding.Finding;

/** What the narrative of a report says, in printed order, and what was noticed about it. */
public record NarrativeReading(List<NarrativeAmount> amounts, List<NarrativeRatio> ratios, List<Finding> findings)
        implements Serializable {

    /** A report without a narrative. */
    public static final NarrativeReading NONE = new NarrativeReading(List.of(), List.of(), List.of());

    public NarrativeReading {
        amounts = List.copyOf(amounts);
        ratios = List.copyOf(ratios);
        findings = List.copyOf(findings);
    }
}
