package org.juesuan.reading;

import static org.juesuan.sample.StatementKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.juesuan.sample.EconomicForm;
import org.juesuan.sample.FormEdit;
import org.juesuan.sample.FormEdit.MarkPlace;
import org.juesuan.sample.LayoutFigures;
import org.juesuan.sample.OtherForms;
import org.juesuan.sample.PrintUnit;
import org.juesuan.sample.ReportEdit;
import org.juesuan.sample.ReportLayout;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.TextEdit;

/** The classes of layout that published reports of other provinces and years have, each told by a name. */
final class LayoutClasses {
    private static final String CHINESE_NUMBERS = "一二三四五六七八九十";
    private static final UnaryOperator<String> SAME = UnaryOperator.identity();

    private final SampleReport national = LayoutFigures.report();
    private final OtherForms forms = new OtherForms(LayoutFigures.all());
    private final List<LayoutClass> classes = new ArrayList<>();

    private LayoutClasses() {}

    static List<LayoutClass> all() {
        LayoutClasses all = new LayoutClasses();
        all.provinces();
        all.marks();
        all.headLines();
        all.amounts();
        all.economic();
        all.threePublic();
        all.years();
        all.grids();
        all.texts();
        return all.classes;
    }

    static LayoutClass named(String name) {
        return all().stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout class '" + name + "'"));
    }

    private LayoutClass add(String name, ReportEdit edit) {
        LayoutClass layout = LayoutClass.of(name, national, edit);
        classes.add(layout);
        return layout;
    }

    private void add(String name, ReportEdit edit, String... added) {
        classes.add(LayoutClass.of(name, national, edit).adding(added));
    }

    private void provinces() {
        add("national", report -> report);
        String meetings = "财政拨款“三公”经费及会议费、培训费支出决算表";
        add(
                "shaanxi",
                FormEdit.titles(Map.of(REVENUE, "收入决算总表", EXPENDITURE, "支出决算总表", STATE_CAPITAL, "国有资本经营预算财政拨款支出决算表"))
                        .then(forms.threePublicDownThePage(
                                meetings,
                                Map.of(
                                        "1.因公出国（境）费", "一、因公出国（境）费",
                                        "2.公务用车购置及运行维护费", "二、公务用车购置及运行维护费",
                                        "（1）公务用车购置费", "其中：公务用车购置费",
                                        "（2）公务用车运行维护费", "公务用车运行维护费",
                                        "3.公务接待费", "三、公务接待费")))
                        .then(order(
                                REVENUE_EXPENDITURE_SUMMARY,
                                REVENUE,
                                EXPENDITURE,
                                APPROPRIATION_SUMMARY,
                                GENERAL_PUBLIC_EXPENDITURE,
                                GENERAL_PUBLIC_BASIC_EXPENDITURE,
                                THREE_PUBLIC_EXPENSE,
                                GOVERNMENT_FUND,
                                STATE_CAPITAL)));
        add(
                "shaanxi meetings beside",
                forms.threePublicWith("会议费", "培训费").then(FormEdit.titles(Map.of(THREE_PUBLIC_EXPENSE, meetings))),
                "meetings",
                "training");
        add(
                "yunnan",
                FormEdit.titles(Map.of(REVENUE_EXPENDITURE_SUMMARY, "收入支出决算表", APPROPRIATION_SUMMARY, "财政拨款收入支出决算表"))
                        .then(forms.generalPublicWithBalances("一般公共预算财政拨款收入支出决算表"))
                        .then(extra(
                                GENERAL_PUBLIC_BASIC_EXPENDITURE,
                                forms.functionalTable("一般公共预算财政拨款项目支出决算表", EXPENDITURE, "合计", "工资福利支出", "商品和服务支出")))
                        .then(extra(
                                GENERAL_PUBLIC_BASIC_EXPENDITURE,
                                forms.functionalTable("项目支出决算表", EXPENDITURE, "本年支出合计", "项目支出")))
                        .then(FormEdit.titles(Map.of(THREE_PUBLIC_EXPENSE, "财政拨款“三公”经费、行政参公单位机关运行经费情况表")))
                        .then(extra(THREE_PUBLIC_EXPENSE, forms.itemList("国有资产使用情况表", "一、车辆", "二、房屋", "三、其他固定资产")))
                        .then(extra(THREE_PUBLIC_EXPENSE, forms.itemList("部门整体支出绩效自评情况表", "年初预算数", "全年执行数"))),
                "opening",
                "revenue",
                "closing");
        add(
                "yunnan parted balances",
                forms.generalPublicWithPartedBalances("一般公共预算财政拨款收入支出决算表"),
                "opening",
                "revenue",
                "closing");
        add(
                "inner mongolia",
                extra(
                                EXPENDITURE,
                                forms.functionalTable("项目收入支出决算表", EXPENDITURE, "年初结转和结余", "本年收入", "本年支出", "年末结转和结余"))
                        .then(extra(GENERAL_PUBLIC_BASIC_EXPENDITURE, forms.economicAcross("一般公共预算财政拨款项目支出决算明细表")))
                        .then(extra(GENERAL_PUBLIC_BASIC_EXPENDITURE, forms.economicAcross("项目支出决算明细表")))
                        .then(extra(
                                THREE_PUBLIC_EXPENSE,
                                forms.itemList("机构运行信息决算公开表", "一、机构运行经费", "二、国有资产占用情况", "三、政府采购情况")))
                        .then(tablesLast()));
        add(
                "sichuan",
                extra(APPROPRIATION_SUMMARY, forms.economicAcross("财政拨款支出决算明细表"))
                        .then(extra(GENERAL_PUBLIC_EXPENDITURE, forms.economicAcross("一般公共预算财政拨款支出决算明细表")))
                        .then(extra(
                                GENERAL_PUBLIC_BASIC_EXPENDITURE,
                                forms.functionalTable("一般公共预算财政拨款项目支出决算表", EXPENDITURE, "项目支出")))
                        .then(extra(
                                GOVERNMENT_FUND,
                                forms.functionalTable("国有资本经营预算财政拨款收入支出决算表", STATE_CAPITAL, "年初结转和结余", "本年收入")))
                        .then(tablesLast()));
        add("sichuan two capital statements", twoCapitalStatements(), "opening", "revenue", "closing");
        add("xinjiang", FormEdit.titles(Map.of(STATE_CAPITAL, "国有资本经营预算财政拨款收入支出决算表")));
        add(
                "zhejiang",
                FormEdit.titles(Map.of(
                                REVENUE_EXPENDITURE_SUMMARY, "收入支出决算总表",
                                GENERAL_PUBLIC_BASIC_EXPENDITURE, "一般公共预算财政拨款基本支出决算表",
                                THREE_PUBLIC_EXPENSE, "一般公共预算财政拨款“三公”经费支出决算表"))
                        .then(FormEdit.withoutColumnNumbers())
                        .then(FormEdit.withoutLineNumbers()));
        add("central", central());
    }

    private ReportEdit central() {
        return FormEdit.marks(MarkPlace.CORNER, number -> "公开0" + number + "表")
                .then(FormEdit.titles(Map.of(THREE_PUBLIC_EXPENSE, "一般公共预算财政拨款“三公”经费支出决算表")))
                .then(FormEdit.headLines(body -> body.replace("部门：", "编制单位："), year -> "", SAME));
    }

    /** 四川 prints the balances and the expenditure of state capital apart; the fuller one counts. */
    private ReportEdit twoCapitalStatements() {
        return forms.stateCapitalWithBalances("国有资本经营预算财政拨款收入支出决算表")
                .then(FormEdit.after(
                        STATE_CAPITAL,
                        forms.functionalTable("国有资本经营预算财政拨款支出决算表", STATE_CAPITAL, "合计", "基本支出", "项目支出")));
    }

    private static ReportEdit tablesLast() {
        return report -> new SampleReport(
                report.identity(),
                report.layout(),
                report.cover(),
                report.contents(),
                java.util.stream.Stream.concat(report.overview().stream(), report.narrative().stream())
                        .toList(),
                "第五部分 附表",
                report.statements(),
                List.of());
    }

    private static ReportEdit extra(org.juesuan.sample.StatementKind after, org.juesuan.sample.PrintedTable table) {
        return FormEdit.after(after, table);
    }

    private static ReportEdit order(org.juesuan.sample.StatementKind... order) {
        return FormEdit.order(order);
    }

    private void marks() {
        add("mark spaced", FormEdit.marks(MarkPlace.CORNER, number -> "公开 0" + number + " 表"));
        add("mark left", FormEdit.marks(MarkPlace.LEFT, number -> "公开0" + number + "表"));
        add("mark chinese", FormEdit.marks(MarkPlace.LEFT, number -> "公开表" + chinese(number)));
        add("mark before title", FormEdit.marks(MarkPlace.BEFORE_TITLE, number -> "公开0" + number + "表 "));
        add("mark table one", FormEdit.marks(MarkPlace.BEFORE_TITLE, number -> "表" + chinese(number) + "："));
        add("mark annex", FormEdit.marks(MarkPlace.BEFORE_TITLE, number -> "附表" + number + " "));
        add("mark attachment line", FormEdit.marks(MarkPlace.LEFT, number -> "附件" + number));
        add("mark enumeration", FormEdit.marks(MarkPlace.BEFORE_TITLE, number -> chinese(number) + "、"));
        add("mark without zero", FormEdit.marks(MarkPlace.CORNER, number -> "公开" + number + "表"));
        add("mark by finance", FormEdit.marks(MarkPlace.CORNER, number -> "财决公开0" + number + "表"));
        add("mark beside unit", FormEdit.marks(MarkPlace.BESIDE_UNIT, number -> "公开0" + number + "表"));
        add("mark GK", FormEdit.marks(MarkPlace.BEFORE_TITLE, number -> "GK0" + number + " "));
        add("no mark", FormEdit.marks(MarkPlace.CORNER, number -> ""));
        add("title with body and year", FormEdit.tables(table -> table.withTitle("示例市商务局2023年度" + table.title())));
        add("title with year", FormEdit.tables(table -> table.withTitle("2023年" + table.title())));
        add("title with 部门", FormEdit.tables(table -> table.withTitle("部门" + table.title())));
        add("title with 单位", FormEdit.tables(table -> table.withTitle("2023年度单位" + table.title())));
        add("title half-width quotes", FormEdit.titles(Map.of(THREE_PUBLIC_EXPENSE, "一般公共预算财政拨款\"三公\"经费支出决算表")));
        add(
                "title spaced",
                FormEdit.tables(
                        table -> table.withTitle(String.join(" ", table.title().split("")))));
        add("title in quotation marks", FormEdit.tables(table -> table.withTitle("《" + table.title() + "》")));
    }

    private static String chinese(int number) {
        return CHINESE_NUMBERS.substring(number - 1, number);
    }

    private void headLines() {
        for (String name :
                List.of("部门名称：", "编制部门：", "编制单位：", "单位名称：", "填报单位：", "公开部门：", "编制单位（公章）：", "部门(单位)：", "单位：")) {
            add("body line " + name, FormEdit.headLines(body -> body.replace("部门：", name), SAME, SAME));
        }
        add("no body line", FormEdit.headLines(body -> "", SAME, SAME));
        add("no body nor year line", FormEdit.headLines(body -> "", year -> "", SAME));
        for (String unit :
                List.of("金额单位：万元", "单位:万元", "（单位：万元）", "单位：人民币万元", "单位： 万元", "计量单位：万元", "万元", "单位（万元）", "单位:  万 元")) {
            add("unit line " + unit, FormEdit.unitLine(unit));
        }
        add("unit in body line", FormEdit.headLines(body -> body + "　　　　　　　金额单位：万元", year -> "", unit -> ""));
        add(
                "unit in title",
                FormEdit.tables(table -> table.withTitle(table.title() + "（单位：万元）")
                        .withHeadLines(table.bodyLine(), table.yearLine(), "")));
        add("note between title and table", FormEdit.headLines(SAME, year -> "（本表反映本部门收支情况，金额四舍五入）", SAME));
    }

    private void amounts() {
        add("amounts without separators", FormEdit.amounts(text -> text.replace(",", "")));
        add(
                "amounts uneven",
                FormEdit.amounts(text -> text.replaceFirst("\\.?0+$", "").replaceFirst("^$", "0")));
        add("amounts zero as 0", FormEdit.amounts(text -> text.equals("0.00") ? "0" : text));
        add("amounts zero blank", FormEdit.amounts(text -> text.equals("0.00") ? "" : text));
        add("amounts zero as dash", zeroAsDash());
        SampleReport yuan = SampleReport.of(LayoutFigures.of("示例市商务局", 2023, PrintUnit.YUAN), ReportLayout.HENAN);
        classes.add(LayoutClass.of("yuan", yuan, report -> report));
        classes.add(LayoutClass.of("yuan whole", yuan, FormEdit.amounts(text -> text.replaceFirst("\\.00$", ""))));
        classes.add(LayoutClass.of(
                "yuan plain",
                yuan,
                FormEdit.amounts(text -> text.replace(",", "").replaceFirst("\\.00$", ""))));
        add("thousand yuan", FormEdit.amounts(LayoutClasses::tenfold).then(FormEdit.unitLine("单位：千元")));
        add("currency sign", FormEdit.amounts(text -> "￥" + text));
    }

    private static ReportEdit zeroAsDash() {
        return FormEdit.amounts(text -> text.equals("0.00") ? "—" : text);
    }

    private static String tenfold(String text) {
        return new java.math.BigDecimal(text.replace(",", "")).movePointRight(1).toPlainString();
    }

    private void economic() {
        add("economic 301+01", FormEdit.economicCodesInTwoColumns());
        add("economic one block totals last", FormEdit.economicInOneBlock(EconomicForm.Totals.LAST));
        add("economic one block totals first", FormEdit.economicInOneBlock(EconomicForm.Totals.FIRST));
    }

    private void threePublic() {
        add(
                "three public overseas reception vehicles",
                forms.threePublicColumns(
                        List.of(0, 1, 5, 2, 3, 4, 6, 7, 11, 8, 9, 10),
                        "预算数|<|<|<|<|<|决算数|<|<|<|<|<",
                        "合计|因公出国（境）费|公务接待费|公务用车购置及运行费|<|<|合计|因公出国（境）费|公务接待费|公务用车购置及运行费|<|<",
                        "^|^|^|小计|公务用车购置费|公务用车运行费|^|^|^|小计|公务用车购置费|公务用车运行费"));
        add(
                "three public interleaved",
                forms.threePublicColumns(
                        List.of(0, 6, 1, 7, 2, 8, 3, 9, 4, 10, 5, 11),
                        "合计|<|因公出国（境）费|<|公务用车购置及运行维护费|<|<|<|<|<|公务接待费|<",
                        "^|^|^|^|小计|<|公务用车购置费|<|公务用车运行维护费|<|^|^",
                        "预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数"));
        add("three public down the page", forms.threePublicDownThePage("财政拨款“三公”经费支出决算表", Map.of()));
        add(
                "three public outturn only",
                forms.threePublicColumns(
                        List.of(6, 7, 8, 9, 10, 11),
                        "“三公”经费合计|因公出国（境）费用|公务用车购置及运行费|<|<|公务接待费",
                        "^|^|小计|公务用车购置|公务用车运行维护费|^"),
                "revised_budget");
    }

    private void years() {
        add(
                "old names 2017",
                FormEdit.lineNames(Map.of(
                        "卫生健康支出", "医疗卫生与计划生育支出",
                        "文化旅游体育与传媒支出", "文化体育与传媒支出",
                        "自然资源海洋气象等支出", "国土海洋气象等支出",
                        "资源勘探工业信息等支出", "资源勘探信息等支出",
                        "使用非财政拨款结余和专用结余", "用事业基金弥补收支差额")));
        for (String surplus : List.of("使用非财政拨款结余（含专用结余）", "使用非财政拨款结余", "使用专用结余和非财政拨款结余", "使用非财政拨款结余（专用结余）")) {
            add("surplus " + surplus, FormEdit.lineNames(Map.of("使用非财政拨款结余和专用结余", surplus)));
        }
        add(
                "old fiscal line",
                FormEdit.lineNames(Map.of(
                        "一般公共预算财政拨款收入", "财政拨款收入",
                        "政府性基金预算财政拨款收入", "其中：政府性基金预算财政拨款")),
                "fiscal_appropriation",
                "government_fund_appropriation",
                "general_public_appropriation");
        for (int year : List.of(2016, 2018, 2020, 2024)) {
            SampleReport report =
                    SampleReport.of(LayoutFigures.of("示例市商务局", year, PrintUnit.TEN_THOUSAND_YUAN), ReportLayout.HENAN);
            classes.add(LayoutClass.of("year " + year, report, same -> same));
        }
    }

    private void texts() {
        add("contents with page numbers", TextEdit.contentsWithPageNumbers());
        add("contents after the cover as titles alone", TextEdit.contentsAsTitlesAlone());
        add("notes that cite other statements", TextEdit.notesCiteStatements());
        add("narrative under the titles of statements", TextEdit.narrativeUnderTitles());
        add("narrative that cites statements", TextEdit.narrativeCitesStatements());
        add("narrative before the tables", TextEdit.narrativeFirst());
        add(
                "self-evaluation after the statements",
                TextEdit.narrativeUnderTitles()
                        .then(extra(THREE_PUBLIC_EXPENSE, forms.itemList("部门整体支出绩效自评表", "年初预算数", "全年预算数", "全年执行数"))));
        add(
                "table without heading after the statements",
                extra(THREE_PUBLIC_EXPENSE, forms.itemList("", "年初预算数", "全年预算数", "全年执行数")));
        add("cover with the body alone", TextEdit.coverWithBodyAlone());
        add("unit edition", TextEdit.unitEdition());
        add("declared empty in a cell", TextEdit.emptyInCell(GOVERNMENT_FUND, "此表为空"), "government_fund");
    }

    private void grids() {
        add("no row numbers", FormEdit.withoutLineNumbers());
        add("no column numbers", FormEdit.withoutColumnNumbers());
        add("neither", FormEdit.withoutLineNumbers().then(FormEdit.withoutColumnNumbers()));
        add("head inside table", FormEdit.headInsideTable());
        add("notes inside table", FormEdit.notesInsideTable());
        add("total spaced", FormEdit.lineNames(Map.of("合计", "合    计", "总计", "总　　计", "本年收入合计", "本 年 收 入 合 计")));
        ReportLayout[] layouts = {ReportLayout.SHANGHAI, ReportLayout.SHANGHAI_THREE_CODE_COLUMNS};
        for (ReportLayout layout : layouts) {
            classes.add(LayoutClass.of("" + layout, SampleReport.of(LayoutFigures.all(), layout), report -> report));
        }
    }
}
