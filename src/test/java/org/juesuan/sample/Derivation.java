package org.juesuan.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Sums leaf figures up to the nine statements, in whole hundredths, so that every identity holds exactly. */
final class Derivation {
    /** 类 whose line the form prints although the national list gained it only in 2020. */
    private static final List<String> CLASSES_FROM_2020 = List.of("223", "234");

    private static final List<String> NOT_IN_SUMMARY = List.of("230");

    private final ReportLeaves leaves;
    private final CodeNames names;
    private final int year;
    private final List<FigureLine> lines = new ArrayList<>();

    private Derivation(ReportLeaves leaves, CodeNames names) {
        this.leaves = leaves;
        this.names = names;
        this.year = leaves.identity().year();
    }

    /** The statements of one report; the narrative compares with the prior year where one is given. */
    static ReportFigures derive(ReportLeaves leaves, CodeNames names, List<ReportLeaves> prior) {
        Derivation derivation = new Derivation(leaves, names);
        derivation.summary();
        derivation.revenue();
        derivation.expenditure();
        derivation.appropriationSummary();
        derivation.fund(StatementKind.GENERAL_PUBLIC_EXPENDITURE, MoneySource.GENERAL_PUBLIC);
        derivation.lines.addAll(EconomicStatement.lines(leaves, names));
        derivation.fund(StatementKind.GOVERNMENT_FUND, MoneySource.GOVERNMENT_FUND);
        derivation.fund(StatementKind.STATE_CAPITAL, MoneySource.STATE_CAPITAL);
        derivation.lines.add(ThreePublicStatement.line(leaves));
        return new ReportFigures(leaves.identity(), derivation.lines, derivation.narrativeFigures(prior));
    }

    private void summary() {
        StatementKind kind = StatementKind.REVENUE_EXPENDITURE_SUMMARY;
        List<String> classes = summaryClasses();
        int slot = 0;
        for (MoneySource source : MoneySource.values()) {
            slot++;
            String label = ReportTexts.ordinal(slot) + "、" + source.label();
            add(kind, slot, Lane.LEFT, label, withBudgets(revenueOf(leaf -> leaf.source() == source)));
        }
        for (int index = 0; index < classes.size(); index++) {
            String code = classes.get(index);
            String label = ReportTexts.ordinal(index + 1) + "、" + names.functional(code, year);
            add(kind, index + 1, Lane.RIGHT, label, withBudgets(spentOf(inClass(code))));
        }
        int last = classes.size();
        add(kind, last + 1, Lane.LEFT, "本年收入合计", withBudgets(revenueOf(leaf -> true)));
        add(kind, last + 1, Lane.RIGHT, "本年支出合计", withBudgets(spentOf(leaf -> true)));
        long used = sum(leaf -> true, LeafFigure::surplusUsed);
        long allocated = sum(leaf -> true, LeafFigure::surplusAllocated);
        long opening = sum(leaf -> true, LeafFigure::opening);
        long closing = sum(leaf -> true, LeafFigure::closing);
        add(kind, last + 2, Lane.LEFT, surplusLabel(), budgets(0, 0, used));
        add(kind, last + 2, Lane.RIGHT, "结余分配", budgets(0, 0, allocated));
        add(kind, last + 3, Lane.LEFT, "年初结转和结余", budgets(0, opening, opening));
        add(kind, last + 3, Lane.RIGHT, "年末结转和结余", budgets(0, 0, closing));
        long original = sum(leaf -> true, LeafFigure::originalBudget);
        long revised = sum(leaf -> true, LeafFigure::revisedBudget);
        long revenue = sum(leaf -> true, LeafFigure::revenue);
        long spent = sum(leaf -> true, LeafFigure::spent);
        add(kind, last + 5, Lane.LEFT, "总计", budgets(original, revised, revenue + used + opening));
        add(kind, last + 5, Lane.RIGHT, "总计", budgets(original, revised, spent + allocated + closing));
        lines.addAll(NatureLane.lines(leaves));
    }

    private String surplusLabel() {
        if (year < 2022) {
            return "使用非财政拨款结余";
        }
        return year == 2022 ? "使用非财政拨款结余（含专用结余）" : "使用非财政拨款结余和专用结余";
    }

    private void revenue() {
        hierarchy(
                StatementKind.REVENUE,
                leaf -> true,
                leaf -> {
                    Map<Measure, Long> values = new EnumMap<>(Measure.class);
                    values.put(Measure.TOTAL, leaf.revenue());
                    values.put(leaf.source().revenueColumn(), leaf.revenue());
                    return values;
                },
                FormMeasures.REVENUE);
    }

    private void expenditure() {
        hierarchy(
                StatementKind.EXPENDITURE,
                leaf -> true,
                leaf -> {
                    Map<Measure, Long> values = new EnumMap<>(Measure.class);
                    values.put(Measure.TOTAL, leaf.spent());
                    values.put(Measure.BASIC, leaf.basic());
                    values.put(Measure.PROJECT, leaf.project());
                    values.put(Measure.COMMERCIAL_OPERATING, leaf.commercial());
                    return values;
                },
                FormMeasures.EXPENDITURE);
    }

    private void appropriationSummary() {
        StatementKind kind = StatementKind.APPROPRIATION_SUMMARY;
        List<String> classes = summaryClasses();
        int last = classes.size();
        int slot = 0;
        for (MoneySource fund : funds()) {
            slot++;
            String label = ReportTexts.ordinal(slot) + "、" + fundLabel(fund);
            add(kind, slot, Lane.LEFT, label, withBudgets(revenueOf(leaf -> leaf.source() == fund)));
            long opening = sum(leaf -> leaf.source() == fund, LeafFigure::opening);
            add(kind, last + 2 + slot, Lane.LEFT, fundLabel(fund), budgets(0, opening, opening));
        }
        for (int index = 0; index < last; index++) {
            String code = classes.get(index);
            String label = ReportTexts.ordinal(index + 1) + "、" + names.functional(code, year);
            add(kind, index + 1, Lane.RIGHT, label, perFund(inClass(code), LeafFigure::spent));
        }
        Predicate<LeafFigure> fiscal = leaf -> leaf.source().isFiscal();
        long opening = sum(fiscal, LeafFigure::opening);
        add(kind, last + 1, Lane.LEFT, "本年收入合计", withBudgets(revenueOf(fiscal)));
        add(kind, last + 1, Lane.RIGHT, "本年支出合计", perFund(leaf -> true, LeafFigure::spent));
        add(kind, last + 2, Lane.LEFT, "年初财政拨款结转和结余", budgets(0, opening, opening));
        add(kind, last + 2, Lane.RIGHT, "年末财政拨款结转和结余", perFund(leaf -> true, LeafFigure::closing));
        long original = sum(fiscal, LeafFigure::originalBudget);
        long revised = sum(fiscal, LeafFigure::revisedBudget);
        add(kind, last + 6, Lane.LEFT, "总计", budgets(original, revised, sum(fiscal, LeafFigure::revenue) + opening));
        add(kind, last + 6, Lane.RIGHT, "总计", perFund(leaf -> true, leaf -> leaf.spent() + leaf.closing()));
    }

    private void fund(StatementKind kind, MoneySource fund) {
        hierarchy(
                kind,
                leaf -> leaf.source() == fund,
                leaf -> {
                    Map<Measure, Long> values = new EnumMap<>(Measure.class);
                    values.put(Measure.OPENING, leaf.opening());
                    values.put(Measure.REVENUE, leaf.revenue());
                    values.put(Measure.TOTAL, leaf.spent());
                    values.put(Measure.BASIC, leaf.basic());
                    values.put(Measure.PROJECT, leaf.project());
                    values.put(Measure.CLOSING, leaf.closing());
                    return values;
                },
                FormMeasures.FUND_BALANCE);
    }

    /** 合计, then every class, section and item with money, in the order of the codes. */
    private void hierarchy(
            StatementKind kind,
            Predicate<LeafFigure> wanted,
            java.util.function.Function<LeafFigure, Map<Measure, Long>> values,
            List<Measure> measures) {
        Map<String, Map<Measure, Long>> sums = new TreeMap<>();
        sums.put("", new EnumMap<>(Measure.class));
        for (LeafFigure leaf : leaves.functional()) {
            Map<Measure, Long> amounts = values.apply(leaf);
            if (wanted.test(leaf) && amounts.values().stream().anyMatch(amount -> amount != 0)) {
                for (int digits : List.of(0, 3, 5, 7)) {
                    Map<Measure, Long> sum = sums.computeIfAbsent(
                            leaf.code().substring(0, digits), code -> new EnumMap<>(Measure.class));
                    amounts.forEach((measure, amount) -> sum.merge(measure, amount, Long::sum));
                }
            }
        }
        int slot = 0;
        for (Map.Entry<String, Map<Measure, Long>> entry : sums.entrySet()) {
            Map<Measure, Long> printed = new EnumMap<>(Measure.class);
            measures.forEach(
                    measure -> printed.put(measure, hundredths(entry.getValue().getOrDefault(measure, 0L))));
            String code = entry.getKey();
            String label = code.isEmpty() ? "合计" : names.functional(code, year);
            lines.add(new FigureLine(kind, ++slot, Lane.WHOLE, code, label, printed));
        }
    }

    private Map<String, String> narrativeFigures(List<ReportLeaves> prior) {
        Map<String, String> figures = new HashMap<>();
        Predicate<LeafFigure> generalPublic = leaf -> leaf.source() == MoneySource.GENERAL_PUBLIC;
        for (LeafFigure leaf : leaves.functional()) {
            if (generalPublic.test(leaf)) {
                figures.put("original_budget/" + leaf.code(), printed(leaf.originalBudget()));
            }
        }
        figures.put("original_budget_total", printed(sum(generalPublic, LeafFigure::originalBudget)));
        for (ReportLeaves before : prior) {
            change(figures, "grand_total", before, leaf -> true);
            change(figures, "appropriation_total", before, leaf -> leaf.source().isFiscal());
        }
        return figures;
    }

    private void change(Map<String, String> figures, String name, ReportLeaves before, Predicate<LeafFigure> wanted) {
        long now = sum(leaves, wanted, leaf -> leaf.opening() + leaf.revenue() + leaf.surplusUsed());
        long then = sum(before, wanted, leaf -> leaf.opening() + leaf.revenue() + leaf.surplusUsed());
        // a prior year in another unit is stated in this report's unit, rounded
        long change =
                Math.round((now - then) / (double) leaves.identity().unit().fenPerHundredth());
        figures.put(name + "_change", PrintedAmount.of(change));
        figures.put(
                name + "_change_percent",
                PrintedAmount.percent(now - then, then).replace("%", ""));
    }

    private Map<Measure, Long> perFund(Predicate<LeafFigure> wanted, ToLongFunction<LeafFigure> value) {
        Map<Measure, Long> values = new EnumMap<>(Measure.class);
        long total = 0;
        for (MoneySource fund : funds()) {
            long amount = sum(wanted.and(leaf -> leaf.source() == fund), value);
            values.put(fund.fund(), hundredths(amount));
            total += amount;
        }
        values.put(Measure.TOTAL, hundredths(total));
        return values;
    }

    private long[] revenueOf(Predicate<LeafFigure> wanted) {
        return new long[] {
            sum(wanted, LeafFigure::originalBudget),
            sum(wanted, leaf -> leaf.revisedBudget() - leaf.opening()),
            sum(wanted, LeafFigure::revenue)
        };
    }

    private long[] spentOf(Predicate<LeafFigure> wanted) {
        return new long[] {
            sum(wanted, LeafFigure::originalBudget),
            sum(wanted, LeafFigure::revisedBudget),
            sum(wanted, LeafFigure::spent)
        };
    }

    private Map<Measure, Long> withBudgets(long[] amounts) {
        return budgets(amounts[0], amounts[1], amounts[2]);
    }

    private Map<Measure, Long> budgets(long original, long revised, long outturn) {
        return NatureLane.budgets(leaves.identity().unit(), original, revised, outturn);
    }

    private List<String> summaryClasses() {
        return names.codes("functional", 3, year).stream()
                .filter(code -> !NOT_IN_SUMMARY.contains(code))
                .filter(code -> year >= 2020 || !CLASSES_FROM_2020.contains(code))
                .toList();
    }

    private static Predicate<LeafFigure> inClass(String code) {
        return leaf -> leaf.code().startsWith(code);
    }

    private static List<MoneySource> funds() {
        return List.of(MoneySource.GENERAL_PUBLIC, MoneySource.GOVERNMENT_FUND, MoneySource.STATE_CAPITAL);
    }

    private static String fundLabel(MoneySource fund) {
        return fund.label().replaceAll("收入$", "");
    }

    private long sum(Predicate<LeafFigure> wanted, ToLongFunction<LeafFigure> value) {
        return sum(leaves, wanted, value);
    }

    private static long sum(ReportLeaves leaves, Predicate<LeafFigure> wanted, ToLongFunction<LeafFigure> value) {
        return leaves.functional().stream().filter(wanted).mapToLong(value).sum();
    }

    private void add(StatementKind kind, int slot, Lane lane, String label, Map<Measure, Long> values) {
        lines.add(new FigureLine(kind, slot, lane, "", label, values));
    }

    private long hundredths(long fen) {
        return leaves.identity().unit().hundredths(fen);
    }

    private String printed(long fen) {
        return PrintedAmount.of(hundredths(fen));
    }
}
