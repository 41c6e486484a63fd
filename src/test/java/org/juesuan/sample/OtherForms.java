package org.juesuan.sample;

import static org.juesuan.sample.PrintedColumn.amount;
import static org.juesuan.sample.PrintedColumn.code;
import static org.juesuan.sample.PrintedColumn.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.juesuan.sample.FormRows.ZeroPrint;

/** Statements in forms other than the national one, and tables that are none of the nine. */
public final class OtherForms {
    private static final String CODE = "功能分类科目编码|科目名称|";
    private static final List<String> ITEMS =
            List.of("合计", "1.因公出国（境）费", "2.公务用车购置及运行维护费", "（1）公务用车购置费", "（2）公务用车运行维护费", "3.公务接待费");

    private final ReportFigures figures;

    public OtherForms(ReportFigures figures) {
        this.figures = figures;
    }

    /** 一般公共预算财政拨款收入支出决算表: opening, revenue, expenditure, closing. */
    public ReportEdit generalPublicWithBalances(String title) {
        return FormEdit.table(StatementKind.GENERAL_PUBLIC_EXPENDITURE, table -> {
            List<PrintedColumn> columns = functional(6);
            List<PrintedRow> rows = FormRows.whole(columns, FormMeasures.FUND_BALANCE, ZeroPrint.PRINTED)
                    .rows(figures.linesOf(StatementKind.GENERAL_PUBLIC_EXPENDITURE));
            return table.withTitle(title)
                    .withGrid(
                            columns,
                            TableHeader.numbered(
                                    "项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余",
                                    CODE + "^|^|合计|基本支出|项目支出|^",
                                    "|栏次|1|2|3|4|5|6"),
                            rows);
        });
    }

    /** 国有资本经营预算财政拨款收入支出决算表 with opening, revenue and closing. */
    public ReportEdit stateCapitalWithBalances(String title) {
        return FormEdit.table(StatementKind.STATE_CAPITAL, table -> {
            List<PrintedColumn> columns = functional(6);
            return table.withTitle(title)
                    .withGrid(
                            columns,
                            TableHeader.of("项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余", CODE + "^|^|合计|基本支出|项目支出|^"),
                            FormRows.whole(columns, FormMeasures.FUND_BALANCE, ZeroPrint.PRINTED)
                                    .rows(figures.linesOf(StatementKind.STATE_CAPITAL)));
        });
    }

    /** The same with the balances parted: 合计, 基本支出结转, 项目支出结转和结余. */
    public ReportEdit generalPublicWithPartedBalances(String title) {
        return FormEdit.table(StatementKind.GENERAL_PUBLIC_EXPENDITURE, table -> {
            List<PrintedColumn> columns = functional(12);
            List<PrintedRow> rows = FormRows.whole(columns, FormMeasures.FUND_BALANCE_PARTED, ZeroPrint.PRINTED)
                    .rows(figures.linesOf(StatementKind.GENERAL_PUBLIC_EXPENDITURE));
            return table.withTitle(title)
                    .withGrid(
                            columns,
                            TableHeader.numbered(
                                    "项目|<|年初结转和结余|<|<|本年收入|<|<|本年支出|<|<|年末结转和结余|<|<",
                                    CODE + "合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出结转|项目支出结转和结余",
                                    "|栏次|1|2|3|4|5|6|7|8|9|10|11|12"),
                            rows);
        });
    }

    /** Three public expenses, one item a row. */
    public ReportEdit threePublicDownThePage(String title, Map<String, String> names) {
        return FormEdit.table(StatementKind.THREE_PUBLIC_EXPENSE, table -> {
            FigureLine line =
                    figures.linesOf(StatementKind.THREE_PUBLIC_EXPENSE).get(0);
            List<PrintedRow> rows = new ArrayList<>();
            for (int item = 0; item < ITEMS.size(); item++) {
                String label = ITEMS.get(item);
                rows.add(PrintedRow.of(List.of(
                        names.getOrDefault(label, label),
                        PrintedAmount.of(line.value(Measure.THREE_PUBLIC_BUDGET.get(item))),
                        PrintedAmount.of(line.value(Measure.THREE_PUBLIC_OUTTURN.get(item))))));
            }
            return table.withTitle(title)
                    .withGrid(
                            List.of(name(Lane.WHOLE, 220), amount(Lane.WHOLE, 110), amount(Lane.WHOLE, 110)),
                            TableHeader.of("项目|预算数|决算数"),
                            rows);
        });
    }

    /** Three public expenses with columns in another order: a list of the national columns, 0-based, and their header. */
    public ReportEdit threePublicColumns(List<Integer> columns, String... header) {
        return FormEdit.table(
                StatementKind.THREE_PUBLIC_EXPENSE,
                table -> table.withGrid(
                        columns.stream().map(table.columns()::get).toList(),
                        TableHeader.of(header),
                        table.rows().stream()
                                .map(row -> PrintedRow.of(
                                        columns.stream().map(row.cells()::get).toList()))
                                .toList()));
    }

    /** Columns with fixed amounts behind those of the three public expenses, such as 会议费. */
    public ReportEdit threePublicWith(String... headers) {
        return FormEdit.table(StatementKind.THREE_PUBLIC_EXPENSE, table -> {
            List<PrintedColumn> columns = new ArrayList<>(table.columns());
            List<HeaderCell> cells = new ArrayList<>(table.header().cells());
            int depth = table.header().rows();
            PrintedRow row = table.rows().get(0);
            List<String> texts = new ArrayList<>(row.cells());
            for (String header : headers) {
                cells.add(new HeaderCell(header, 0, columns.size(), depth, 1));
                columns.add(amount(Lane.WHOLE, 60));
                texts.add("1.2" + columns.size() % 10);
            }
            TableHeader wider =
                    new TableHeader(depth, columns.size(), cells, table.header().columnNumberRow());
            return table.withGrid(columns, wider, List.of(PrintedRow.of(texts)));
        });
    }

    /** 项目支出决算表 and its like: a functional table of a statement's lines under a title of its own. */
    public PrintedTable functionalTable(String title, StatementKind lines, String... heads) {
        List<PrintedColumn> columns = functional(heads.length);
        List<Measure> measures = Collections.nCopies(heads.length, Measure.PROJECT);
        List<PrintedRow> rows =
                FormRows.whole(columns, measures, ZeroPrint.PRINTED).rows(figures.linesOf(lines));
        String up = "|^".repeat(heads.length);
        return other(title, columns, TableHeader.of("项目|<|" + String.join("|", heads), "功能分类科目编码|科目名称" + up), rows);
    }

    /** A table of all economic sections across the page, as 财政拨款支出决算明细表 prints them. */
    public PrintedTable economicAcross(String title) {
        List<FigureLine> lines = figures.linesOf(StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE).stream()
                .filter(line -> line.code().length() == 5)
                .limit(12)
                .toList();
        List<PrintedColumn> columns = functional(lines.size());
        List<String> cells = new ArrayList<>(List.of("208", "社会保障和就业支出"));
        lines.forEach(line -> cells.add(PrintedAmount.of(line.value(Measure.BASIC))));
        String heads = String.join("|", lines.stream().map(FigureLine::label).toList());
        return other(
                title,
                columns,
                TableHeader.of("项目|<|" + heads, "功能分类科目编码|科目名称" + "|^".repeat(lines.size())),
                List.of(PrintedRow.of(cells)));
    }

    /** A list of items with an amount each: 机关运行经费, 国有资产 and their like. */
    public PrintedTable itemList(String title, String... items) {
        List<PrintedRow> rows = new ArrayList<>();
        for (String item : items) {
            rows.add(PrintedRow.of(List.of(item, Integer.toString(rows.size() + 1), (11 + rows.size()) + ".70")));
        }
        return other(
                title,
                List.of(name(Lane.WHOLE, 200), PrintedColumn.lineNumber(Lane.WHOLE), amount(Lane.WHOLE, 90)),
                TableHeader.of("项目|行次|金额"),
                rows);
    }

    private PrintedTable other(String title, List<PrintedColumn> columns, TableHeader header, List<PrintedRow> rows) {
        return new PrintedTable(
                StatementKind.OTHER,
                title,
                "",
                "部门：" + figures.identity().body(),
                "",
                "单位：" + figures.identity().unit().printed(),
                title,
                columns,
                header,
                rows,
                List.of(),
                PrintedTable.PageShape.LANDSCAPE);
    }

    private static List<PrintedColumn> functional(int amounts) {
        List<PrintedColumn> columns = new ArrayList<>(List.of(code(Lane.WHOLE, 70), name(Lane.WHOLE, 190)));
        columns.addAll(Collections.nCopies(amounts, amount(Lane.WHOLE, 66)));
        return columns;
    }
}
