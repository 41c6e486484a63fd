package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the narrative (情况说明): the national sections, with the figures, in the samples' own words. */
final class NarrativeWriter {
    private final ReportFigures figures;
    private final List<PrintedTable> statements;
    private final String unit;
    private final String year;
    private final List<TextBlock> blocks = new ArrayList<>();
    private int section;

    NarrativeWriter(ReportFigures figures, List<PrintedTable> statements) {
        this.figures = figures;
        this.statements = statements;
        this.unit = figures.identity().unit().printed();
        this.year = figures.identity().year() + "年度";
    }

    List<TextBlock> sections() {
        for (PrintedTable statement : statements) {
            statementSection(statement.statement());
        }
        otherSections();
        return blocks;
    }

    private void statementSection(StatementKind statement) {
        switch (statement) {
            case REVENUE_EXPENDITURE_SUMMARY -> summary();
            case REVENUE -> revenue();
            case EXPENDITURE -> expenditure();
            case APPROPRIATION_SUMMARY -> appropriationSummary();
            case GENERAL_PUBLIC_EXPENDITURE -> generalPublic();
            case GENERAL_PUBLIC_BASIC_EXPENDITURE -> basicExpenditure();
            case GOVERNMENT_FUND -> fund(statement, "政府性基金预算财政拨款");
            case STATE_CAPITAL -> fund(statement, "国有资本经营预算财政拨款");
            case THREE_PUBLIC_EXPENSE -> threePublic();
            case OTHER -> {}
        }
    }

    private void summary() {
        heading("收入支出决算总体情况说明");
        long total =
                figures.line(StatementKind.REVENUE_EXPENDITURE_SUMMARY, "总计").value(Measure.AMOUNT);
        paragraph(year + "本部门收入总计和支出总计同为" + money(total) + "。" + change("grand_total", "收支总计"));
    }

    private void revenue() {
        heading("收入决算情况说明");
        FigureLine total = figures.linesOf(StatementKind.REVENUE).get(0);
        List<String> parts = new ArrayList<>();
        List<String> names = List.of("财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入");
        for (int index = 0; index < names.size(); index++) {
            long part = total.value(FormMeasures.REVENUE.get(index + 1));
            share(parts, names.get(index), part, total.value(Measure.TOTAL));
        }
        paragraph(
                "本部门" + year + "收入合计" + money(total.value(Measure.TOTAL)) + "，按来源划分：" + String.join("；", parts) + "。");
    }

    private void expenditure() {
        heading("支出决算情况说明");
        FigureLine total = figures.linesOf(StatementKind.EXPENDITURE).get(0);
        List<String> parts = new ArrayList<>();
        share(parts, "基本支出", total.value(Measure.BASIC), total.value(Measure.TOTAL));
        share(parts, "项目支出", total.value(Measure.PROJECT), total.value(Measure.TOTAL));
        share(parts, "经营支出", total.value(Measure.COMMERCIAL_OPERATING), total.value(Measure.TOTAL));
        paragraph(
                "本部门" + year + "支出合计" + money(total.value(Measure.TOTAL)) + "，按性质划分：" + String.join("；", parts) + "。");
    }

    private void appropriationSummary() {
        heading("财政拨款收入支出决算总体情况说明");
        long total = figures.linesOf(StatementKind.APPROPRIATION_SUMMARY, Lane.LEFT).stream()
                .filter(line -> line.label().equals("总计"))
                .mapToLong(line -> line.value(Measure.AMOUNT))
                .sum();
        paragraph(year + "本部门财政拨款收入总计和支出总计同为" + money(total) + "。" + change("appropriation_total", "财政拨款收支总计"));
    }

    private void generalPublic() {
        heading("一般公共预算财政拨款支出决算情况说明");
        List<FigureLine> lines = figures.linesOf(StatementKind.GENERAL_PUBLIC_EXPENDITURE);
        FigureLine total = lines.get(0);
        long outturn = total.value(Measure.TOTAL);
        long all = figures.linesOf(StatementKind.EXPENDITURE).get(0).value(Measure.TOTAL);
        subheading("（一）总体情况");
        paragraph("本部门" + year + "一般公共预算财政拨款支出" + money(outturn) + "，在支出合计中占" + PrintedAmount.percent(outturn, all)
                + "。" + change("general_public", "一般公共预算财政拨款支出"));
        subheading("（二）结构情况");
        List<String> parts = new ArrayList<>();
        for (FigureLine line : lines) {
            if (line.code().length() == 3) {
                share(parts, line.label().replaceAll("支出$", "") + "（类）支出", line.value(Measure.TOTAL), outturn);
            }
        }
        paragraph(year + "一般公共预算财政拨款支出按功能分类分布：" + String.join("；", parts) + "。");
        subheading("（三）具体情况");
        String budget = figures.narrativeFigure("original_budget_total");
        if (!budget.isEmpty()) {
            paragraph(year + "一般公共预算财政拨款支出年初预算为" + budget + unit + "，支出决算为" + money(outturn) + rate(outturn, budget)
                    + "。分项如下：");
        }
        items(lines);
    }

    private void items(List<FigureLine> lines) {
        String category = "";
        String group = "";
        int number = 0;
        for (FigureLine line : lines) {
            if (line.code().length() == 3) {
                category = line.label();
            }
            if (line.code().length() == 5) {
                group = line.label();
            }
            if (line.code().length() == 7) {
                String budget = figures.narrativeFigure("original_budget/" + line.code());
                paragraph(++number + ". " + category + "（类）" + group + "（款）" + line.label() + "（项）。"
                        + (budget.isEmpty() ? "" : "年初预算为" + budget + unit + "，")
                        + "支出决算为" + money(line.value(Measure.TOTAL)) + rate(line.value(Measure.TOTAL), budget) + "。"
                        + (budget.isEmpty() ? "" : "两者不一致的，是年度中间按程序调整预算所致。"));
            }
        }
    }

    private void basicExpenditure() {
        heading("一般公共预算财政拨款基本支出决算情况说明");
        long basic =
                figures.linesOf(StatementKind.GENERAL_PUBLIC_EXPENDITURE).get(0).value(Measure.BASIC);
        paragraph("本部门" + year + "一般公共预算财政拨款基本支出" + money(basic) + "。其中：人员经费"
                + stated("personnel", economicTotal(EconomicLanes.PERSONNEL)) + "，用在" + used("301", "303") + "；公用经费"
                + stated("routine_operating", economicTotal(EconomicLanes.ROUTINE)) + "，用在" + used("302", "310") + "。");
    }

    private long economicTotal(String label) {
        return figures.line(StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE, label)
                .value(Measure.BASIC);
    }

    private String used(String... classes) {
        List<String> starts = List.of(classes);
        return figures.linesOf(StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE).stream()
                .filter(line ->
                        line.code().length() == 5 && starts.contains(line.code().substring(0, 3)))
                .filter(line -> line.value(Measure.BASIC) != 0)
                .map(FigureLine::label)
                .collect(Collectors.joining("、"));
    }

    private void fund(StatementKind statement, String money) {
        heading(money + "支出决算情况说明");
        String budget = figures.narrativeFigure("fund_budget/" + statement.tableId());
        if (figures.isZero(statement)) {
            paragraph(
                    budget.isEmpty()
                            ? "本部门" + year + "没有安排" + money + "，收入和支出均为0" + unit + "。"
                            : year + money + "支出年初预算为" + budget + unit + "，支出决算为0" + unit + "，全年没有取得" + money + "收入。");
            return;
        }
        long outturn = figures.linesOf(statement).get(0).value(Measure.TOTAL);
        paragraph("本部门" + year + money + "支出决算为" + money(outturn) + "。");
    }

    private void threePublic() {
        heading("财政拨款“三公”经费支出决算情况说明");
        FigureLine line = figures.linesOf(StatementKind.THREE_PUBLIC_EXPENSE).get(0);
        subheading("（一）总体情况");
        paragraph("本部门" + year + "“三公”经费财政拨款支出全年预算为" + money(line.value(Measure.BUDGET_TOTAL)) + "，支出决算为"
                + money(line.value(Measure.OUTTURN_TOTAL)) + "，完成预算的"
                + PrintedAmount.percent(line.value(Measure.OUTTURN_TOTAL), line.value(Measure.BUDGET_TOTAL)) + "。");
        subheading("（二）具体情况");
        List<String> names = List.of("因公出国（境）费", "公务用车购置及运行维护费", "公务用车购置费", "公务用车运行维护费", "公务接待费");
        for (int index = 0; index < names.size(); index++) {
            long budget = line.value(Measure.THREE_PUBLIC_BUDGET.get(index + 1));
            long outturn = line.value(Measure.THREE_PUBLIC_OUTTURN.get(index + 1));
            boolean part = !names.get(index).matches("公务用车(?:购置|运行维护)费");
            paragraph((index + 1) + ". " + names.get(index) + "：预算为" + money(budget) + "，支出决算为" + money(outturn)
                    + (part ? partOf(line, budget, outturn) : "") + "。");
        }
        if (!figures.narrativeFigure("reception_groups").isEmpty()) {
            counts();
        }
    }

    /** What the real report says besides: how much of the budget was spent, and of all three. */
    private String partOf(FigureLine line, long budget, long outturn) {
        if (figures.narrativeFigure("domestic_reception").isEmpty()) {
            return "";
        }
        String completed = budget == 0 ? "" : "，完成预算的" + PrintedAmount.percent(outturn, budget);
        return completed + "，占“三公”经费的" + PrintedAmount.percent(outturn, line.value(Measure.OUTTURN_TOTAL));
    }

    private void counts() {
        paragraph("全年因公出国（境）" + number("overseas_groups") + "个团组、" + number("overseas_persons") + "人次；新购公务用车"
                + number("vehicles_bought") + "辆，年末保有" + number("vehicles") + "辆；国内接待" + number("domestic_reception")
                + unit
                + "、来访团组" + number("reception_groups") + "个、" + number("reception_persons") + "人次；外宾接待"
                + number("foreign_reception") + unit + "、来访团组" + number("foreign_groups") + "个、"
                + number("foreign_persons") + "人次。");
    }

    private void otherSections() {
        if (!figures.narrativeFigure("organ_operating").isEmpty()) {
            heading("机关运行经费支出情况说明");
            paragraph("本部门" + year + "机关运行经费支出" + number("organ_operating") + unit + "。"
                    + change("organ_operating", "机关运行经费"));
        }
        OtherMattersWriter others = new OtherMattersWriter(figures, unit);
        if (!figures.narrativeFigure("procurement").isEmpty()) {
            heading("政府采购支出情况说明");
            paragraph(others.procurement(year));
        }
        if (!figures.narrativeFigure("vehicles").isEmpty()) {
            heading("国有资产占用情况说明");
            paragraph(others.assets());
        }
        heading("预算绩效情况说明");
        others.performance(year).forEach(this::paragraph);
    }

    private String change(String figure, String what) {
        String change = figures.narrativeFigure(figure + "_change");
        if (change.isEmpty()) {
            return "";
        }
        String direction = change.startsWith("-") ? "减少" : "增加";
        String trend = change.startsWith("-") ? "下降" : "增长";
        return "同上年度比较，" + what + direction + change.replace("-", "") + unit + "，" + trend
                + number(figure + "_change_percent").replace("-", "") + "%。";
    }

    private String rate(long outturn, String budget) {
        if (budget.isEmpty() || PrintedAmount.parse(budget) == 0) {
            return "";
        }
        return "，完成年初预算的" + PrintedAmount.percent(outturn, PrintedAmount.parse(budget));
    }

    private static void share(List<String> parts, String name, long part, long whole, String money) {
        if (part != 0) {
            parts.add(name + money + "，占" + PrintedAmount.percent(part, whole));
        }
    }

    private void share(List<String> parts, String name, long part, long whole) {
        share(parts, name, part, whole, money(part));
    }

    private String stated(String figure, long computed) {
        String printed = figures.narrativeFigure(figure);
        return printed.isEmpty() ? money(computed) : printed + unit;
    }

    private String number(String figure) {
        return figures.narrativeFigure(figure);
    }

    private String money(long hundredths) {
        return PrintedAmount.of(hundredths) + unit;
    }

    private void heading(String text) {
        blocks.add(TextBlock.section(ReportTexts.ordinal(++section) + "、" + text));
    }

    private void subheading(String text) {
        blocks.add(TextBlock.subsection(text));
    }

    private void paragraph(String text) {
        blocks.add(TextBlock.paragraph(text));
    }
}
