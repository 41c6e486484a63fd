package org.juesuan.sample;

import static org.juesuan.sample.PrintedColumn.amount;
import static org.juesuan.sample.PrintedColumn.code;
import static org.juesuan.sample.PrintedColumn.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.juesuan.sample.FormRows.ZeroPrint;
import org.juesuan.sample.PrintedTable.PageShape;

/** The nine statements in the 上海 form. */
final class ShanghaiForm {
    private static final String NO_LINE = "";

    /** How many columns the code takes. */
    enum CodeColumns {
        ONE,
        THREE
    }

    private final ReportFigures figures;
    private final CodeColumns codes;
    private final List<PrintedTable> tables = new ArrayList<>();

    ShanghaiForm(ReportFigures figures, CodeColumns codes) {
        this.figures = figures;
        this.codes = codes;
    }

    List<PrintedTable> print() {
        summary();
        revenue();
        expenditure();
        appropriationSummary();
        generalPublicExpenditure();
        basicExpenditure();
        threePublicExpense();
        fund(StatementKind.GOVERNMENT_FUND, "政府性基金预算财政拨款收入支出决算表", "政府性基金预算财政拨款");
        fund(StatementKind.STATE_CAPITAL, "国有资本经营预算财政拨款收入支出决算表", "国有资本经营预算财政拨款");
        return tables;
    }

    private void summary() {
        List<PrintedColumn> columns =
                List.of(name(Lane.LEFT, 170), amount(Lane.LEFT, 75), name(Lane.RIGHT, 170), amount(Lane.RIGHT, 75));
        List<Measure> one = List.of(Measure.AMOUNT);
        add(
                StatementKind.REVENUE_EXPENDITURE_SUMMARY,
                "收入支出决算总表",
                TableHeader.of("收入|<|支出|<", "项目|决算数|项目|决算数"),
                columns,
                printed(new FormRows(columns, Map.of(Lane.LEFT, one, Lane.RIGHT, one), ZeroPrint.BLANK)
                        .rows(figures.linesOf(StatementKind.REVENUE_EXPENDITURE_SUMMARY))),
                List.of("注：本表反映本部门本年度收支总额和年末结转结余。"),
                PageShape.PORTRAIT);
    }

    private void revenue() {
        functional(
                StatementKind.REVENUE,
                "收入决算表",
                "本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
                FormMeasures.REVENUE,
                "本部门本年度取得的收入及其来源");
    }

    private void expenditure() {
        functional(
                StatementKind.EXPENDITURE,
                "支出决算表",
                "本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
                FormMeasures.EXPENDITURE,
                "本部门本年度发生的支出");
    }

    private void functional(
            StatementKind statement, String title, String heads, List<Measure> measures, String reflects) {
        List<PrintedColumn> columns = columns(185, measures.size(), 72);
        add(
                statement,
                title,
                header(heads),
                columns,
                merged(FormRows.whole(columns, measures, ZeroPrint.BLANK).rows(figures.linesOf(statement))),
                List.of("注：本表反映" + reflects + "。"),
                PageShape.LANDSCAPE);
    }

    private void appropriationSummary() {
        List<PrintedColumn> columns =
                new ArrayList<>(List.of(name(Lane.LEFT, 165), amount(Lane.LEFT, 75), name(Lane.RIGHT, 175)));
        columns.addAll(Collections.nCopies(4, amount(Lane.RIGHT, 75)));
        FormRows form = new FormRows(
                columns, Map.of(Lane.LEFT, List.of(Measure.AMOUNT), Lane.RIGHT, FormMeasures.FUNDS), ZeroPrint.BLANK);
        add(
                StatementKind.APPROPRIATION_SUMMARY,
                "财政拨款收入支出决算总表",
                TableHeader.of("收入|<|支出|<|<|<|<", "项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款"),
                columns,
                printed(form.rows(enumerated(figures.linesOf(StatementKind.APPROPRIATION_SUMMARY)))),
                List.of("注：本表反映本部门本年度财政拨款收支总额和结转结余。"),
                PageShape.LANDSCAPE);
    }

    private void generalPublicExpenditure() {
        List<PrintedColumn> columns = columns(150, 3, 85);
        List<FigureLine> lines = FormRows.totalLast(figures.linesOf(StatementKind.GENERAL_PUBLIC_EXPENDITURE));
        add(
                StatementKind.GENERAL_PUBLIC_EXPENDITURE,
                "一般公共预算财政拨款支出决算表",
                header("合计|基本支出|项目支出"),
                columns,
                merged(FormRows.whole(columns, FormMeasures.NATURE, ZeroPrint.BLANK)
                        .rows(lines)),
                List.of("注：本表反映本部门本年度一般公共预算财政拨款支出的功能分类。"),
                PageShape.PORTRAIT);
    }

    private void basicExpenditure() {
        List<PrintedColumn> columns = new ArrayList<>();
        for (Lane lane : List.of(Lane.LEFT, Lane.RIGHT)) {
            columns.addAll(List.of(code(lane, 55), name(lane, 135), amount(lane, 70)));
        }
        List<Measure> basic = List.of(Measure.BASIC);
        FormRows form = new FormRows(columns, Map.of(Lane.LEFT, basic, Lane.RIGHT, basic), ZeroPrint.PRINTED);
        List<FigureLine> lines = figures.linesOf(StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE).stream()
                .filter(line -> !line.code().startsWith("307") && !line.code().startsWith("399"))
                .toList();
        String lane = "经济分类科目编码|科目名称|决算数";
        add(
                StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE,
                "一般公共预算财政拨款基本支出决算表",
                TableHeader.of(lane + "|" + lane),
                columns,
                EconomicLanes.mergeTotals(form.rows(EconomicLanes.two(lines)), 3, 6),
                List.of("注：本表反映本部门本年度一般公共预算财政拨款基本支出的经济分类。"),
                PageShape.PORTRAIT);
    }

    private void threePublicExpense() {
        List<PrintedColumn> columns = Collections.nCopies(12, amount(Lane.WHOLE, 60));
        List<String> notes = new ArrayList<>();
        notes.add("注：本表反映本部门本年度“三公”经费的预决算，预算数为全年预算数。");
        if (figures.isZero(StatementKind.THREE_PUBLIC_EXPENSE)) {
            notes.add(declaredEmpty("财政拨款“三公”经费支出"));
        }
        add(
                StatementKind.THREE_PUBLIC_EXPENSE,
                StatementKind.THREE_PUBLIC_EXPENSE.usualTitle(),
                TableHeader.of(
                        "财政拨款“三公”经费|<|<|<|<|<|<|<|<|<|<|<",
                        "合计|<|因公出国（境）费|<|公务用车购置及运行维护费|<|<|<|<|<|公务接待费|<",
                        "^|^|^|^|小计|<|公务用车购置费|<|公务用车运行维护费|<|^|^",
                        "预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数"),
                columns,
                orEmptyRow(
                        printed(FormRows.whole(columns, FormMeasures.THREE_PUBLIC_PAIRS, ZeroPrint.BLANK)
                                .rows(figures.linesOf(StatementKind.THREE_PUBLIC_EXPENSE))),
                        columns),
                notes,
                PageShape.LANDSCAPE);
    }

    private void fund(StatementKind statement, String title, String money) {
        List<PrintedColumn> columns = columns(200, 6, 80);
        List<String> notes = new ArrayList<>(List.of("注：本表反映本部门本年度" + money + "的收入、支出和结转结余。"));
        if (figures.isZero(statement)) {
            notes.add(declaredEmpty(money + "收入和支出"));
        }
        TableHeader header = codes == CodeColumns.ONE
                ? TableHeader.of("项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余", "功能分类科目编码|科目名称|^|^|合计|基本支出|项目支出|^")
                : TableHeader.of(
                        "项目|<|<|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余",
                        "支出功能分类科目编码|<|<|科目名称|^|^|合计|基本支出|项目支出|^",
                        "类|款|项|^|^|^|^|^|^|^");
        List<PrintedRow> rows = merged(FormRows.whole(columns, FormMeasures.FUND_BALANCE, ZeroPrint.BLANK)
                .rows(figures.linesOf(statement)));
        if (figures.isZero(statement)) {
            rows = List.of(PrintedRow.empty(columns.size()), PrintedRow.empty(columns.size()), rows.get(0));
        }
        add(statement, title, header, columns, rows, notes, PageShape.LANDSCAPE);
    }

    private String declaredEmpty(String what) {
        return "说明：" + figures.identity().body() + figures.identity().year() + "年度没有" + what + "，故本表无数据。";
    }

    private TableHeader header(String heads) {
        String up = "|^".repeat(heads.split("\\|", -1).length);
        if (codes == CodeColumns.ONE) {
            return TableHeader.of("项目|<|" + heads, "功能分类科目编码|科目名称" + up);
        }
        return TableHeader.of("项目|<|<|<|" + heads, "支出功能分类科目编码|<|<|科目名称" + up, "类|款|项|^" + up);
    }

    private List<PrintedColumn> columns(float nameWidth, int amounts, float amountWidth) {
        List<PrintedColumn> columns = new ArrayList<>();
        if (codes == CodeColumns.ONE) {
            columns.add(code(Lane.WHOLE, 70));
        }
        if (codes == CodeColumns.THREE) {
            columns.addAll(Collections.nCopies(3, code(Lane.WHOLE, 30)));
        }
        columns.add(name(Lane.WHOLE, nameWidth));
        columns.addAll(Collections.nCopies(amounts, amount(Lane.WHOLE, amountWidth)));
        return columns;
    }

    private List<PrintedRow> merged(List<PrintedRow> rows) {
        return FormRows.mergeTotals(rows, codes == CodeColumns.ONE ? 1 : 3);
    }

    /** The three funds under 年初财政拨款结转和结余 carry the enumeration of the lines above. */
    private static List<FigureLine> enumerated(List<FigureLine> lines) {
        List<String> funds = List.of("一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款");
        return lines.stream()
                .map(line -> new FigureLine(
                        line.statement(),
                        line.slot(),
                        line.lane(),
                        line.code(),
                        funds.stream()
                                .filter(fund -> fund.endsWith("、" + line.label()))
                                .findFirst()
                                .orElse(line.label()),
                        line.values()))
                .toList();
    }

    private static List<PrintedRow> printed(List<PrintedRow> rows) {
        return rows.stream().filter(PrintedRow::hasText).toList();
    }

    private static List<PrintedRow> orEmptyRow(List<PrintedRow> rows, List<PrintedColumn> columns) {
        return rows.isEmpty() ? List.of(PrintedRow.empty(columns.size())) : rows;
    }

    private void add(
            StatementKind statement,
            String title,
            TableHeader header,
            List<PrintedColumn> columns,
            List<PrintedRow> rows,
            List<String> notes,
            PageShape shape) {
        tables.add(new PrintedTable(
                statement,
                title,
                NO_LINE,
                NO_LINE,
                NO_LINE,
                "单位：" + figures.identity().unit().printed(),
                "GK0" + (tables.size() + 1) + " " + title,
                columns,
                header,
                rows,
                notes,
                shape));
    }
}
