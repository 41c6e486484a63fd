package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.sample.TextBlock.Style;

/** The running text around the statements; worded for the samples, with the report's figures. */
final class ReportTexts {
    private static final List<String> ORDINALS = List.of(
            "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十", "二十一", "二十二", "二十三", "二十四", "二十五", "二十六");

    private final ReportFigures figures;
    private final ReportLayout layout;
    private final ReportIdentity identity;

    private ReportTexts(ReportFigures figures, ReportLayout layout) {
        this.figures = figures;
        this.layout = layout;
        this.identity = figures.identity();
    }

    static SampleReport report(ReportFigures figures, ReportLayout layout) {
        ReportTexts texts = new ReportTexts(figures, layout);
        List<PrintedTable> statements = layout.print(figures);
        List<PrintedForm> forms = PublishedForms.of(figures, layout);
        List<TextBlock> narrative = texts.narrative(statements, forms);
        return new SampleReport(
                texts.identity,
                layout,
                texts.cover(),
                texts.contents(statements, narrative),
                texts.overview(),
                texts.tablesHeading(),
                statements,
                narrative,
                forms);
    }

    /** The Chinese numeral of a section, 1-based. */
    static String ordinal(int number) {
        return ORDINALS.get(number - 1);
    }

    private List<TextBlock> cover() {
        List<TextBlock> cover = new ArrayList<>();
        if (layout == ReportLayout.HENAN) {
            cover.add(new TextBlock(Style.COVER_TITLE, year()));
            cover.add(new TextBlock(Style.COVER_TITLE, identity.body() + "部门决算"));
        } else {
            cover.add(new TextBlock(Style.COVER_TITLE, identity.body()));
            cover.add(new TextBlock(Style.COVER_TITLE, year() + "部门决算"));
        }
        cover.add(new TextBlock(Style.COVER_LINE, identity.published()));
        cover.add(new TextBlock(Style.COVER_LINE, "（" + identity.remark() + "）"));
        return cover;
    }

    private List<TextBlock> contents(List<PrintedTable> statements, List<TextBlock> narrative) {
        List<TextBlock> contents = new ArrayList<>();
        contents.add(TextBlock.part("目 录"));
        contents.add(TextBlock.section("第一部分 " + identity.body() + "概况"));
        contents.add(TextBlock.entry("一、部门职责"));
        contents.add(TextBlock.entry("二、决算单位构成"));
        contents.add(TextBlock.section(tablesHeading()));
        int number = 0;
        for (PrintedTable table : statements) {
            contents.add(TextBlock.entry(ordinal(++number) + "、" + table.title()));
        }
        contents.add(TextBlock.section("第三部分 " + year() + "部门决算情况说明"));
        for (TextBlock block : narrative) {
            if (block.style() == Style.SECTION && block.text().endsWith("说明")) {
                contents.add(TextBlock.entry(block.text()));
            }
        }
        contents.add(TextBlock.section("第四部分 名词解释"));
        return contents;
    }

    private List<TextBlock> overview() {
        List<TextBlock> overview = new ArrayList<>();
        overview.add(TextBlock.part("第一部分 " + identity.body() + "概况"));
        overview.add(TextBlock.section("一、部门职责"));
        overview.add(TextBlock.paragraph(identity.body() + "按照职能配置规定承担本行业的管理和服务工作，编制并执行本部门的年度预算，年终汇编部门决算并向社会公开。"));
        overview.add(TextBlock.paragraph("本文件的说明：" + identity.remark()));
        overview.add(TextBlock.section("二、决算单位构成"));
        overview.add(TextBlock.paragraph("列入" + identity.body() + year() + "部门决算编制范围的单位共"
                + identity.units().size() + "个，名单如下："));
        return overview;
    }

    private String tablesHeading() {
        return layout == ReportLayout.HENAN ? "第二部分 " + year() + "部门决算表" : "第二部分 " + identity.body() + year() + "部门决算表";
    }

    private List<TextBlock> narrative(List<PrintedTable> statements, List<PrintedForm> forms) {
        List<TextBlock> narrative = new ArrayList<>();
        narrative.add(TextBlock.part("第三部分 " + year() + "部门决算情况说明"));
        narrative.addAll(new NarrativeWriter(figures, statements).sections());
        narrative.add(TextBlock.part("第四部分 名词解释"));
        narrative.addAll(glossary(forms.isEmpty() ? List.of() : GlossaryItems.of(figures)));
        if (!forms.isEmpty()) {
            narrative.add(TextBlock.part("第五部分 附件"));
        }
        return narrative;
    }

    private static List<TextBlock> glossary(List<String> items) {
        List<String> entries = new ArrayList<>(List.of(
                "财政拨款收入：指本级财政当年拨给本部门使用的资金。",
                "事业收入：指事业单位从事主要业务及辅助活动所得的收入。",
                "其他收入：指上述各类来源之外取得的收入。",
                "年初结转和结余：指上年没有用完、按规定转到本年接着使用的资金。",
                "年末结转和结余：指到本年末尚未用完、转到下年使用的资金。",
                "基本支出：指维持机构日常运转所需的人员和公用开支。",
                "项目支出：指为办理专门任务、在基本支出以外安排的开支。",
                "“三公”经费：指用财政拨款开支的因公出国（境）、公务用车购置及运行维护、公务接待三类费用。",
                "机关运行经费：指机关用于购买日常运转所需货物和服务的公用开支。"));
        entries.addAll(items);
        List<TextBlock> blocks = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            blocks.add(TextBlock.paragraph(ordinal(index + 1) + "、" + entries.get(index)));
        }
        return blocks;
    }

    private String year() {
        return identity.year() + "年度";
    }
}
