package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.sample.TextBlock.Style;

/** Texts around the statements that name them without being their titles, and other covers. */
public final class TextEdit {
    private TextEdit() {}

    /** A list of contents with dots and page numbers. */
    public static ReportEdit contentsWithPageNumbers() {
        return report -> contents(
                report,
                report.contents().stream()
                        .map(block -> block.style() == Style.ENTRY
                                ? TextBlock.entry(block.text() + "…………………………………"
                                        + (block.text().length() % 30 + 3))
                                : block)
                        .toList());
    }

    /** A list of contents whose lines are the titles and nothing else. */
    public static ReportEdit contentsAsTitlesAlone() {
        return report -> contents(
                report,
                report.statements().stream()
                        .map(table -> TextBlock.entry(table.title()))
                        .toList());
    }

    private static SampleReport contents(SampleReport report, List<TextBlock> contents) {
        return new SampleReport(
                report.identity(),
                report.layout(),
                report.cover(),
                contents,
                report.overview(),
                report.tablesHeading(),
                report.statements(),
                report.narrative());
    }

    /** Notes under every statement that name others. */
    public static ReportEdit notesCiteStatements() {
        return FormEdit.tables(table -> {
            List<String> notes = new ArrayList<>(List.of(
                    "1.本表依据《收入决算表》（财决03表）、《支出决算表》（财决04表）进行批复。", "2.本表（公开06表）反映部门本年度一般公共预算财政拨款基本支出明细情况，与公开05表一致。"));
            notes.addAll(table.notes());
            return table.withNotes(notes);
        });
    }

    /** Sections of the narrative that begin with the title of a statement and go on with its figures in words. */
    public static ReportEdit narrativeUnderTitles() {
        return report -> {
            List<TextBlock> narrative = new ArrayList<>(
                    List.of(TextBlock.part("第三部分 " + report.identity().year() + "年度部门决算情况说明")));
            for (PrintedTable table : report.statements()) {
                narrative.add(TextBlock.section(table.title()));
                narrative.add(TextBlock.paragraph("本年度该表合计1,234.56万元，与上年相比增加78.90万元，增长6.83%，主要原因是业务量增加。"));
                narrative.add(TextBlock.paragraph("（一）" + table.title() + "反映的内容见第二部分。"));
            }
            return report.withNarrative(narrative);
        };
    }

    /** Paragraphs and explanations that cite marks and titles. */
    public static ReportEdit narrativeCitesStatements() {
        return report -> {
            List<TextBlock> narrative = new ArrayList<>(report.narrative());
            for (PrintedTable table : report.statements()) {
                narrative.add(TextBlock.paragraph(table.title() + "：本表（" + table.mark() + "）反映部门本年度情况，金额12.30万元。"));
                narrative.add(TextBlock.paragraph(table.mark() + " " + table.title()));
            }
            return report.withNarrative(narrative);
        };
    }

    /** The narrative before the statements, which are the last part. */
    public static ReportEdit narrativeFirst() {
        return report -> new SampleReport(
                report.identity(),
                report.layout(),
                report.cover(),
                report.contents(),
                Stream.concat(report.overview().stream(), report.narrative().stream())
                        .toList(),
                "第五部分 附表",
                report.statements(),
                List.of());
    }

    /** A cover that prints the body and 部门决算 without a year. */
    public static ReportEdit coverWithBodyAlone() {
        return report -> report.withCover(
                List.of(new TextBlock(Style.COVER_TITLE, report.identity().body())));
    }

    /** A unit's own accounts: 单位 wherever the department's report prints 部门. */
    public static ReportEdit unitEdition() {
        return report -> FormEdit.headLines(body -> body.replace("部门：", "单位："), year -> year, unit -> unit)
                .apply(report.withCover(List.of(
                                new TextBlock(
                                        Style.COVER_TITLE, report.identity().body()),
                                new TextBlock(
                                        Style.COVER_TITLE, report.identity().year() + "年度单位决算")))
                        .withTablesHeading("第二部分 " + report.identity().year() + "年度单位决算表"));
    }

    /** A statement whose only row holds a sentence in its first cell. */
    public static ReportEdit emptyInCell(StatementKind kind, String sentence) {
        return FormEdit.table(
                kind,
                table -> table.withNotes(List.of())
                        .withRows(
                                List.of(PrintedRow.empty(table.columns().size()).withCell(1, sentence))));
    }
}
