package org.juesuan.sample;

import static org.juesuan.sample.PrintedColumn.amount;
import static org.juesuan.sample.PrintedColumn.code;
import static org.juesuan.sample.PrintedColumn.lineNumber;
import static org.juesuan.sample.PrintedColumn.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.juesuan.sample.FormRows.ZeroPrint;

/** The nine statements in the 河南 form. */
final class HenanForm {
    private static final String ROUNDING = "金额换算为万元后四舍五入，可能有尾差。";
    private static final String CODE = "功能分类科目编码|科目名称|";

    private final ReportFigures figures;
    private final List<PrintedTable> tables = new ArrayList<>();

    private HenanForm(ReportFigures figures) {
        this.figures = figures;
    }

    static List<PrintedTable> print(ReportFigures figures) {
        HenanForm form = new HenanForm(figures);
        form.summary();
        form.revenue();
        form.expenditure();
        form.appropriationSummary();
        form.generalPublicExpenditure();
        form.basicExpenditure();
        form.governmentFund();
        form.stateCapital();
        form.threePublicExpense();
        return form.tables;
    }

    private void summary() {
        add(
                StatementKind.REVENUE_EXPENDITURE_SUMMARY,
                TableHeader.numbered("收入|<|<|支出|<|<", "项目|行次|决算数|项目|行次|决算数", "栏次||1|栏次||2"),
                List.of(
                        name(Lane.LEFT, 180),
                        lineNumber(Lane.LEFT),
                        amount(Lane.LEFT, 80),
                        name(Lane.RIGHT, 180),
                        lineNumber(Lane.RIGHT),
                        amount(Lane.RIGHT, 80)),
                Map.of(Lane.LEFT, List.of(Measure.AMOUNT), Lane.RIGHT, List.of(Measure.AMOUNT)),
                "本部门本年度收入、支出的总体情况和年末结转结余");
    }

    private void revenue() {
        List<PrintedColumn> columns = new ArrayList<>(List.of(code(Lane.WHOLE, 62), name(Lane.WHOLE, 170)));
        columns.addAll(amounts(7, 68));
        add(
                StatementKind.REVENUE,
                TableHeader.numbered(
                        "项目|<|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
                        CODE + "^|^|^|^|^|^|^",
                        "|栏次|1|2|3|4|5|6|7"),
                columns,
                Map.of(Lane.WHOLE, FormMeasures.REVENUE),
                "本部门本年度各项收入的来源");
    }

    private void expenditure() {
        List<PrintedColumn> columns = new ArrayList<>(List.of(code(Lane.WHOLE, 62), name(Lane.WHOLE, 190)));
        columns.addAll(amounts(6, 75));
        add(
                StatementKind.EXPENDITURE,
                TableHeader.numbered(
                        "项目|<|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出", CODE + "^|^|^|^|^|^", "|栏次|1|2|3|4|5|6"),
                columns,
                Map.of(Lane.WHOLE, FormMeasures.EXPENDITURE),
                "本部门本年度各项支出的去向");
    }

    private void appropriationSummary() {
        List<PrintedColumn> columns = new ArrayList<>(List.of(
                name(Lane.LEFT, 150),
                lineNumber(Lane.LEFT),
                amount(Lane.LEFT, 70),
                name(Lane.RIGHT, 165),
                lineNumber(Lane.RIGHT)));
        columns.addAll(List.of(
                amount(Lane.RIGHT, 68), amount(Lane.RIGHT, 72), amount(Lane.RIGHT, 72), amount(Lane.RIGHT, 72)));
        add(
                StatementKind.APPROPRIATION_SUMMARY,
                TableHeader.numbered(
                        "收入|<|<|支出|<|<|<|<|<",
                        "项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
                        "栏次||1|栏次||2|3|4|5"),
                columns,
                Map.of(Lane.LEFT, List.of(Measure.AMOUNT), Lane.RIGHT, FormMeasures.FUNDS),
                "本部门本年度三本预算财政拨款的收入、支出和年末结转结余");
    }

    private void generalPublicExpenditure() {
        List<PrintedColumn> columns = new ArrayList<>(List.of(code(Lane.WHOLE, 90), name(Lane.WHOLE, 280)));
        columns.addAll(amounts(3, 110));
        add(
                StatementKind.GENERAL_PUBLIC_EXPENDITURE,
                TableHeader.numbered("项目|<|本年支出|<|<", CODE + "小计|基本支出|项目支出", "|栏次|1|2|3"),
                columns,
                Map.of(Lane.WHOLE, FormMeasures.NATURE),
                "本部门本年度一般公共预算财政拨款的支出");
    }

    private void basicExpenditure() {
        List<PrintedColumn> columns = new ArrayList<>();
        for (Lane lane : List.of(Lane.LEFT, Lane.MIDDLE, Lane.RIGHT)) {
            columns.addAll(List.of(code(lane, 52), name(lane, 140), amount(lane, 62)));
        }
        List<Measure> basic = List.of(Measure.BASIC);
        FormRows form = new FormRows(
                columns, Map.of(Lane.LEFT, basic, Lane.MIDDLE, basic, Lane.RIGHT, basic), ZeroPrint.PRINTED);
        List<FigureLine> lines = figures.linesOf(StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE);
        String lane = "经济分类科目编码|科目名称|决算数";
        add(
                StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE,
                TableHeader.of(lane + "|" + lane + "|" + lane),
                columns,
                EconomicLanes.mergeTotals(form.rows(EconomicLanes.three(lines)), 3, 9),
                notes("本部门本年度一般公共预算财政拨款基本支出的经济分类明细"));
    }

    private void governmentFund() {
        List<PrintedColumn> columns = new ArrayList<>(List.of(code(Lane.WHOLE, 75), name(Lane.WHOLE, 215)));
        columns.addAll(amounts(6, 72));
        List<String> notes = new ArrayList<>(notes("本部门本年度政府性基金预算财政拨款的收入、支出和结转结余"));
        if (figures.isZero(StatementKind.GOVERNMENT_FUND)) {
            notes.add("说明：本部门" + year() + "没有政府性基金预算财政拨款收入和支出，故本表无数据。");
        }
        add(
                StatementKind.GOVERNMENT_FUND,
                TableHeader.numbered(
                        "项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余", CODE + "^|^|小计|基本支出|项目支出|^", "|栏次|1|2|3|4|5|6"),
                columns,
                FormRows.whole(columns, FormMeasures.FUND_BALANCE, ZeroPrint.PRINTED)
                        .rows(figures.linesOf(StatementKind.GOVERNMENT_FUND)),
                notes);
    }

    private void stateCapital() {
        List<PrintedColumn> columns = new ArrayList<>(List.of(code(Lane.WHOLE, 90), name(Lane.WHOLE, 280)));
        columns.addAll(amounts(3, 110));
        List<String> notes = new ArrayList<>(notes("本部门本年度国有资本经营预算财政拨款的支出"));
        if (figures.isZero(StatementKind.STATE_CAPITAL)) {
            notes.add("说明：本部门" + year() + "没有国有资本经营预算财政拨款支出，故本表无数据。");
        }
        add(
                StatementKind.STATE_CAPITAL,
                TableHeader.numbered("项目|<|本年支出|<|<", "科目代码|科目名称|小计|基本支出|项目支出", "|栏次|1|2|3"),
                columns,
                FormRows.whole(columns, FormMeasures.NATURE, ZeroPrint.PRINTED)
                        .rows(figures.linesOf(StatementKind.STATE_CAPITAL)),
                notes);
    }

    private void threePublicExpense() {
        String group = "合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费";
        String below = "^|^|小计|公务用车购置费|公务用车运行维护费|^";
        List<String> notes = new ArrayList<>();
        notes.add("注：本表反映本部门本年度财政拨款“三公”经费的预决算。预算数为全年预算数，即按规定程序调整之后的预算；" + "决算数包括用当年财政拨款和以前年度结转资金列支的数额。" + rounding());
        if (figures.isZero(StatementKind.THREE_PUBLIC_EXPENSE)) {
            notes.add("说明：本部门" + year() + "没有财政拨款“三公”经费支出，故本表无数据。");
        }
        add(
                StatementKind.THREE_PUBLIC_EXPENSE,
                TableHeader.numbered(
                        "预算数|<|<|<|<|<|决算数|<|<|<|<|<",
                        group + "|" + group,
                        below + "|" + below,
                        "1|2|3|4|5|6|7|8|9|10|11|12"),
                amounts(12, 60),
                FormRows.whole(amounts(12, 60), FormMeasures.THREE_PUBLIC_HALVES, ZeroPrint.PRINTED)
                        .rows(figures.linesOf(StatementKind.THREE_PUBLIC_EXPENSE)),
                notes);
    }

    private void add(
            StatementKind statement,
            TableHeader header,
            List<PrintedColumn> columns,
            Map<Lane, List<Measure>> measures,
            String reflects) {
        FormRows form = new FormRows(columns, measures, ZeroPrint.PRINTED);
        add(statement, header, columns, form.rows(figures.linesOf(statement)), notes(reflects));
    }

    private void add(
            StatementKind statement,
            TableHeader header,
            List<PrintedColumn> columns,
            List<PrintedRow> rows,
            List<String> notes) {
        ReportIdentity identity = figures.identity();
        String mark = "公开0" + (tables.size() + 1) + "表";
        tables.add(new PrintedTable(
                statement,
                statement.usualTitle(),
                mark,
                "部门：" + identity.body(),
                year(),
                "单位：" + identity.unit().printed(),
                mark,
                columns,
                header,
                rows,
                notes,
                PrintedTable.PageShape.LANDSCAPE));
    }

    private List<String> notes(String reflects) {
        return List.of("注：本表反映" + reflects + "。" + rounding());
    }

    private String rounding() {
        return figures.identity().unit() == PrintUnit.YUAN ? "" : ROUNDING;
    }

    private String year() {
        return figures.identity().year() + "年度";
    }

    private static List<PrintedColumn> amounts(int count, float width) {
        return java.util.Collections.nCopies(count, amount(Lane.WHOLE, width));
    }
}
