package org.juesuan.sample;

import static org.juesuan.sample.PrintedColumn.amount;
import static org.juesuan.sample.PrintedColumn.code;
import static org.juesuan.sample.PrintedColumn.lineNumber;
import static org.juesuan.sample.PrintedColumn.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.juesuan.sample.FormRows.ZeroPrint;
import org.juesuan.sample.PrintedTable.PageShape;

/** The sheets a bureau keeps for its own filing (财决01表 and on); no published form. */
final class FilingForm {
    private static final int LANE_COLUMNS = 5;
    private static final String CODE = "支出功能分类科目编码|<|<|科目名称";
    private static final String CODE_PARTS = "类|款|项|^";

    private final ReportFigures figures;
    private final List<PrintedTable> tables = new ArrayList<>();

    FilingForm(ReportFigures figures) {
        this.figures = figures;
    }

    List<PrintedTable> print() {
        summary();
        appropriationSummary();
        functional(
                "Z03",
                "财决03表",
                StatementKind.REVENUE,
                "收入决算表",
                "本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
                FormMeasures.REVENUE);
        functional(
                "Z04",
                "财决04表",
                StatementKind.EXPENDITURE,
                "支出决算表",
                "本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
                FormMeasures.EXPENDITURE);
        fund("Z07", "财决07表", StatementKind.GENERAL_PUBLIC_EXPENDITURE, "一般公共预算财政拨款收入支出决算表");
        basicExpenditure();
        fund("Z09", "财决09表", StatementKind.GOVERNMENT_FUND, "政府性基金预算财政拨款收入支出决算表");
        fund("Z11", "财决11表", StatementKind.STATE_CAPITAL, "国有资本经营预算财政拨款收入支出决算表");
        threePublicExpense();
        changes();
        return tables;
    }

    private void summary() {
        List<PrintedColumn> columns = new ArrayList<>();
        for (Lane lane : List.of(Lane.LEFT, Lane.MIDDLE, Lane.RIGHT)) {
            columns.addAll(List.of(name(lane, 150), lineNumber(lane)));
            columns.addAll(Collections.nCopies(3, amount(lane, 75)));
        }
        List<Measure> three = FormMeasures.BUDGET_AND_OUTTURN;
        FormRows form = new FormRows(
                columns, Map.of(Lane.LEFT, three, Lane.MIDDLE, three, Lane.RIGHT, three), ZeroPrint.PRINTED);
        List<FigureLine> lines = figures.linesOf(StatementKind.REVENUE_EXPENDITURE_SUMMARY);
        int totals = figures.line(StatementKind.REVENUE_EXPENDITURE_SUMMARY, "本年收入合计")
                .slot();
        List<FigureLine> placed =
                lines.stream().map(line -> placed(line, totals)).toList();
        List<PrintedRow> rows = new ArrayList<>(form.rows(placed));
        for (int slot = totals; slot <= rows.size(); slot++) {
            rows.set(slot - 1, totalAcrossLanes(rows.get(slot - 1)));
        }
        String amounts = "|行次|年初预算数|全年预算数|决算数";
        add(
                "Z01",
                "财决01表",
                StatementKind.REVENUE_EXPENDITURE_SUMMARY,
                "收入支出决算总表",
                TableHeader.numbered(
                        "收入|<|<|<|<|支出|<|<|<|<|<|<|<|<|<",
                        "项目" + amounts + "|项目（按功能分类）" + amounts + "|项目（按支出性质和经济分类）" + amounts,
                        "栏次||1|2|3|栏次||4|5|6|栏次||7|8|9"),
                columns,
                rows);
    }

    /** Revenue stays left, classes go to the middle, the totals of both expenditure lanes to the right. */
    private static FigureLine placed(FigureLine line, int totals) {
        if (line.lane() == Lane.LEFT) {
            return line;
        }
        boolean functional = line.lane() == Lane.RIGHT && line.slot() < totals;
        return FormRows.atSlot(line, functional ? Lane.MIDDLE : Lane.RIGHT, line.slot());
    }

    private static PrintedRow totalAcrossLanes(PrintedRow row) {
        int middle = LANE_COLUMNS;
        int right = 2 * LANE_COLUMNS;
        PrintedRow moved = row.withCell(middle, row.cells().get(right))
                .withCell(middle + 1, "")
                .withCell(right, "");
        return new PrintedRow(moved.cells(), List.of(new PrintedRow.Merge(middle, LANE_COLUMNS + 1)));
    }

    private void appropriationSummary() {
        List<PrintedColumn> columns = new ArrayList<>(List.of(name(Lane.LEFT, 150), lineNumber(Lane.LEFT)));
        columns.addAll(Collections.nCopies(3, amount(Lane.LEFT, 75)));
        columns.addAll(List.of(name(Lane.RIGHT, 160), lineNumber(Lane.RIGHT)));
        columns.addAll(Collections.nCopies(4, amount(Lane.RIGHT, 80)));
        FormRows form = new FormRows(
                columns,
                Map.of(Lane.LEFT, FormMeasures.BUDGET_AND_OUTTURN, Lane.RIGHT, FormMeasures.FUNDS),
                ZeroPrint.PRINTED);
        add(
                "Z01_1",
                "财决01-1表",
                StatementKind.APPROPRIATION_SUMMARY,
                "财政拨款收入支出决算总表",
                TableHeader.numbered(
                        "收入|<|<|<|<|支出|<|<|<|<|<",
                        "项目|行次|年初预算数|全年预算数|决算数|项目|行次|决算数|<|<|<",
                        "^|^|^|^|^|^|^|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
                        "栏次||1|2|3|栏次||4|5|6|7"),
                columns,
                form.rows(figures.linesOf(StatementKind.APPROPRIATION_SUMMARY)));
    }

    private void functional(
            String sheet, String mark, StatementKind statement, String title, String heads, List<Measure> measures) {
        String up = "|^".repeat(measures.size());
        StringBuilder numbers = new StringBuilder("栏次|<|<|<");
        for (int number = 1; number <= measures.size(); number++) {
            numbers.append('|').append(number);
        }
        add(
                sheet,
                mark,
                statement,
                title,
                TableHeader.numbered("项目|<|<|<|" + heads, CODE + up, CODE_PARTS + up, numbers.toString()),
                columns(measures.size()),
                merged(FormRows.whole(columns(measures.size()), measures, ZeroPrint.PRINTED)
                        .rows(figures.linesOf(statement))));
    }

    private void fund(String sheet, String mark, StatementKind statement, String title) {
        add(
                sheet,
                mark,
                statement,
                title,
                TableHeader.numbered(
                        "项目|<|<|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余",
                        CODE + "|^|^|合计|基本支出|项目支出|^",
                        CODE_PARTS + "|^|^|^|^|^|^",
                        "栏次|<|<|<|1|2|3|4|5|6"),
                columns(6),
                merged(FormRows.whole(columns(6), FormMeasures.FUND_BALANCE, ZeroPrint.PRINTED)
                        .rows(figures.linesOf(statement))));
    }

    private void basicExpenditure() {
        List<PrintedColumn> columns = List.of(code(Lane.WHOLE, 70), name(Lane.WHOLE, 220), amount(Lane.WHOLE, 90));
        List<FigureLine> used = new ArrayList<>();
        for (FigureLine line : figures.linesOf(StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE)) {
            if (line.value(Measure.BASIC) != 0) {
                used.add(FormRows.atSlot(line, Lane.WHOLE, used.size() + 1));
            }
        }
        add(
                "Z08_1",
                "财决08-1表",
                StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE,
                "一般公共预算财政拨款基本支出决算明细表",
                TableHeader.of("经济分类科目编码|科目名称|决算数"),
                columns,
                FormRows.mergeTotals(
                        FormRows.whole(columns, List.of(Measure.BASIC), ZeroPrint.PRINTED)
                                .rows(used),
                        1));
    }

    private void threePublicExpense() {
        List<PrintedColumn> columns = Collections.nCopies(12, amount(Lane.WHOLE, 75));
        String group = "合计|因公出国（境）费|公务用车购置及运行维护费|<|<|公务接待费";
        String below = "^|^|小计|公务用车购置费|公务用车运行维护费|^";
        add(
                "F01",
                "财决附01表",
                StatementKind.THREE_PUBLIC_EXPENSE,
                "财政拨款“三公”经费支出决算表",
                TableHeader.numbered(
                        "全年预算数|<|<|<|<|<|决算数|<|<|<|<|<",
                        group + "|" + group,
                        below + "|" + below,
                        "1|2|3|4|5|6|7|8|9|10|11|12"),
                columns,
                FormRows.whole(columns, FormMeasures.THREE_PUBLIC_HALVES, ZeroPrint.PRINTED)
                        .rows(figures.linesOf(StatementKind.THREE_PUBLIC_EXPENSE)));
    }

    /** A sheet that is no statement: a reader must leave it alone. */
    private void changes() {
        List<PrintedColumn> columns = List.of(
                name(Lane.WHOLE, 200),
                lineNumber(Lane.WHOLE),
                amount(Lane.WHOLE, 90),
                amount(Lane.WHOLE, 90),
                amount(Lane.WHOLE, 90));
        List<PrintedRow> rows = new ArrayList<>();
        change(rows, "一、收支总计", "grand_total", StatementKind.REVENUE_EXPENDITURE_SUMMARY);
        change(rows, "二、财政拨款收支总计", "appropriation_total", StatementKind.APPROPRIATION_SUMMARY);
        add("CS02", "财决附表", StatementKind.OTHER, "主要指标变动情况表", TableHeader.of("指标|行次|本年数|上年数|增减额"), columns, rows);
    }

    private void change(List<PrintedRow> rows, String label, String name, StatementKind statement) {
        long now = figures.line(statement, "总计").value(Measure.AMOUNT);
        String change = figures.narrativeFigure(name + "_change");
        String then = change.isEmpty() ? "" : PrintedAmount.of(now - PrintedAmount.parse(change));
        rows.add(PrintedRow.of(List.of(label, Integer.toString(rows.size() + 1), PrintedAmount.of(now), then, change)));
    }

    private static List<PrintedColumn> columns(int amounts) {
        List<PrintedColumn> columns = new ArrayList<>(Collections.nCopies(3, code(Lane.WHOLE, 32)));
        columns.add(name(Lane.WHOLE, 190));
        columns.addAll(Collections.nCopies(amounts, amount(Lane.WHOLE, 85)));
        return columns;
    }

    private static List<PrintedRow> merged(List<PrintedRow> rows) {
        return FormRows.mergeTotals(rows, 3);
    }

    private void add(
            String sheet,
            String mark,
            StatementKind statement,
            String title,
            TableHeader header,
            List<PrintedColumn> columns,
            List<PrintedRow> rows) {
        ReportIdentity identity = figures.identity();
        tables.add(new PrintedTable(
                statement,
                title,
                mark,
                "编制单位：" + identity.body(),
                identity.year() + "年度",
                "金额单位：" + identity.unit().printed(),
                sheet + " " + title + "(" + mark + ")",
                columns,
                header,
                rows,
                List.of(),
                PageShape.LANDSCAPE));
    }
}
