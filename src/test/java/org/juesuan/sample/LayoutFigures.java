package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;

/** The invented figures that {@link FormEdit} and its tests print: money of every source, several pages of items. */
public final class LayoutFigures {
    /** A generated report with a government fund and enough items for a second page. */
    private static final int INDEX = 4;

    private static final String STATE_CAPITAL_ITEM = "2159999";

    private LayoutFigures() {}

    /** Figures with every kind of money. */
    public static ReportFigures all() {
        return of("示例市商务局", 2023, PrintUnit.TEN_THOUSAND_YUAN);
    }

    /** The same figures under another body, year and unit. */
    public static ReportFigures of(String body, int year, PrintUnit unit) {
        ReportLeaves base = SyntheticReports.leaves(INDEX);
        List<LeafFigure> functional = new ArrayList<>(base.functional());
        functional.add(new LeafFigure(
                STATE_CAPITAL_ITEM,
                MoneySource.STATE_CAPITAL,
                10_000,
                3_450_000,
                0,
                0,
                3_440_000,
                0,
                0,
                20_000,
                3_000_000,
                3_460_000));
        functional.add(new LeafFigure(
                "2089999",
                MoneySource.OTHER,
                500_000,
                7_890_000,
                120_000,
                0,
                8_010_000,
                0,
                60_000,
                440_000,
                7_000_000,
                8_000_000));
        ReportIdentity identity = new ReportIdentity(
                body, year, unit, "二〇二四年九月", List.of(body + "本级", body + "服务中心"), ExampleCity.REMARK);
        ReportLeaves leaves = new ReportLeaves(identity, functional, base.economic(), base.threePublic());
        return Derivation.derive(leaves, CodeNames.load(), List.of());
    }

    /** The report of these figures in the national form. */
    public static SampleReport report() {
        return SampleReport.of(all(), ReportLayout.HENAN);
    }
}
