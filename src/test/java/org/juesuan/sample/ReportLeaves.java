package org.juesuan.sample;

import java.util.List;

/** The leaf figures of one report. */
public record ReportLeaves(
        ReportIdentity identity,
        List<LeafFigure> functional,
        List<EconomicFigure> economic,
        List<ThreePublicFigure> threePublic) {

    public ReportLeaves {
        functional = List.copyOf(functional);
        economic = List.copyOf(economic);
        threePublic = List.copyOf(threePublic);
    }
}
