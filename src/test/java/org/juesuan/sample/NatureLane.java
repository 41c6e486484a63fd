package org.juesuan.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.juesuan.sample.EconomicFigure.Scope;

/** The third lane of the filing form's summary: spending by nature and by economic class. */
final class NatureLane {
    private static final List<String> CLASSES =
            List.of("301", "302", "303", "307", "309", "310", "311", "312", "313", "399");
    private static final List<String> CLASS_NAMES = List.of(
            "工资福利支出",
            "商品和服务支出",
            "对个人和家庭的补助",
            "债务利息及费用支出",
            "资本性支出（基本建设）",
            "资本性支出",
            "对企业补助（基本建设）",
            "对企业补助",
            "对社会保障基金补助",
            "其他支出");

    private final ReportLeaves leaves;
    private final List<FigureLine> lines = new ArrayList<>();

    private NatureLane(ReportLeaves leaves) {
        this.leaves = leaves;
    }

    /** Lines in lane MIDDLE, which only the filing form prints. */
    static List<FigureLine> lines(ReportLeaves leaves) {
        NatureLane lane = new NatureLane(leaves);
        lane.nature();
        lane.economic();
        return lane.lines;
    }

    private void nature() {
        add("一、基本支出", sum(LeafFigure::basic));
        add("    人员经费", basic("301") + basic("303"));
        add("    日常公用经费", sum(LeafFigure::basic) - basic("301") - basic("303"));
        add("二、项目支出", sum(LeafFigure::project));
        add("    其中：基本建设类项目", 0);
        add("三、上缴上级支出", 0);
        add("四、经营支出", sum(LeafFigure::commercial));
        add("五、对附属单位补助支出", 0);
    }

    private void economic() {
        add("经济分类支出合计", sum(leaf -> leaf.basic() + leaf.project()));
        for (int index = 0; index < CLASSES.size(); index++) {
            String code = CLASSES.get(index);
            long amount = leaves.economic().stream()
                    .filter(figure -> figure.code().startsWith(code))
                    .mapToLong(EconomicFigure::amount)
                    .sum();
            add(ReportTexts.ordinal(index + 1) + "、" + CLASS_NAMES.get(index), amount);
        }
    }

    private long basic(String code) {
        return leaves.economic().stream()
                .filter(figure ->
                        figure.scope() != Scope.PROJECT && figure.code().startsWith(code))
                .mapToLong(EconomicFigure::amount)
                .sum();
    }

    private long sum(ToLongFunction<LeafFigure> value) {
        return leaves.functional().stream().mapToLong(value).sum();
    }

    private void add(String label, long outturn) {
        Map<Measure, Long> values = new EnumMap<>(Measure.class);
        values.put(Measure.AMOUNT, leaves.identity().unit().hundredths(outturn));
        lines.add(new FigureLine(
                StatementKind.REVENUE_EXPENDITURE_SUMMARY, lines.size() + 1, Lane.MIDDLE, "", label, values));
    }

    /** A line's three columns: 年初预算数, 全年预算数, 决算数. */
    static Map<Measure, Long> budgets(PrintUnit unit, long original, long revised, long outturn) {
        Map<Measure, Long> values = new EnumMap<>(Measure.class);
        values.put(Measure.ORIGINAL_BUDGET, unit.hundredths(original));
        values.put(Measure.REVISED_BUDGET, unit.hundredths(revised));
        values.put(Measure.AMOUNT, unit.hundredths(outturn));
        return values;
    }
}
