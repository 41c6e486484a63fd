package org.juesuan.quality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.juesuan.sample.ExampleCity;
import org.juesuan.sample.PdfEdit;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.RenderedPdf;
import org.juesuan.sample.ReportEdit;
import org.juesuan.sample.ReportLayout;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SampleReports;
import org.juesuan.sample.StatementKind;

/** The defects a careful reader would find, each planted in a report of its own. */
final class PlantedDefects {
    private static final SampleReport HENAN = SampleReports.pingdingshan2023();
    private static final SampleReport SHANGHAI = education(ReportLayout.SHANGHAI);

    private final List<PlantedDefect> defects = new ArrayList<>();

    private PlantedDefects() {}

    static List<PlantedDefect> all() {
        PlantedDefects planted = new PlantedDefects();
        planted.absences();
        planted.identities();
        planted.units();
        planted.figures();
        planted.names();
        planted.pages();
        return planted.defects;
    }

    static List<PlantedDefect> soundReports() {
        PlantedDefects planted = new PlantedDefects();
        planted.plant("平顶山 as published", HENAN, report -> report);
        for (ReportLayout layout : ReportLayout.values()) {
            planted.plant("sound report in layout " + layout, education(layout), report -> report);
        }
        return planted.defects;
    }

    private static SampleReport education(ReportLayout layout) {
        return SampleReport.of(ExampleCity.report("示例市教育局", 2021).figures(), layout);
    }

    private void plant(String sentence, SampleReport report, ReportEdit edit, String... expected) {
        defects.add(PlantedDefect.of(sentence, report, edit, expected));
    }

    private void absences() {
        for (StatementKind kind : EnumSet.complementOf(EnumSet.of(StatementKind.OTHER))) {
            plant(
                    "missing statement " + kind,
                    SHANGHAI,
                    ReportEdit.dropStatement(kind),
                    "STATEMENT_ABSENT " + kind.statementName());
        }
        plant(
                "three public without any figure",
                HENAN,
                ReportEdit.emptyThreePublic(),
                "STATEMENT_EMPTY three_public_expense");
        plant(
                "three public without outturn",
                HENAN,
                ReportEdit.emptyThreePublicOutturn(),
                "OUTTURN_MISSING three_public_expense");
        plant(
                "empty fund statement without the sentence that says so",
                SampleReport.of(ExampleCity.report("示例市财政局", 2019).figures(), ReportLayout.SHANGHAI),
                ReportEdit.dropNotes(StatementKind.GOVERNMENT_FUND),
                "STATEMENT_EMPTY government_fund");
        plant(
                "column of totals empty",
                HENAN,
                ReportEdit.emptyColumns(StatementKind.REVENUE, "本年收入合计"),
                "REQUIRED_COLUMN_EMPTY revenue");
    }

    private void identities() {
        StatementKind kind = StatementKind.REVENUE;
        plant("placeholder over a statement", HENAN, ReportEdit.placeholderBody(kind), "ENTITY_PLACEHOLDER revenue");
        plant("placeholder in a heading", SHANGHAI, ReportEdit.placeholderBody(kind), "ENTITY_PLACEHOLDER report");
        plant("another body over a statement", HENAN, ReportEdit.body(kind, "示例市统计局"), "ENTITY_DISAGREES revenue");
        plant("another body in a heading", SHANGHAI, ReportEdit.body(kind, "示例市统计局"), "ENTITY_DISAGREES report");
        plant("another year over a statement", HENAN, ReportEdit.headingYear(kind, 2022), "YEAR_DISAGREES revenue");
        plant("another year in a heading", SHANGHAI, ReportEdit.headingYear(kind, 2020), "YEAR_DISAGREES report");
    }

    private void units() {
        plant(
                "statement without unit",
                HENAN,
                ReportEdit.dropUnit(StatementKind.EXPENDITURE),
                "UNIT_UNKNOWN expenditure");
        for (StatementKind kind : EnumSet.of(
                StatementKind.REVENUE_EXPENDITURE_SUMMARY,
                StatementKind.REVENUE,
                StatementKind.EXPENDITURE,
                StatementKind.APPROPRIATION_SUMMARY,
                StatementKind.GENERAL_PUBLIC_EXPENDITURE,
                StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE,
                StatementKind.GOVERNMENT_FUND)) {
            plant(
                    "元 in place of 万元 over " + kind,
                    SHANGHAI,
                    ReportEdit.swapUnit(kind),
                    "UNIT_DISAGREES " + kind.statementName());
        }
        plant(
                "元 in place of 万元 over three public",
                SHANGHAI,
                ReportEdit.swapUnit(StatementKind.THREE_PUBLIC_EXPENSE),
                "X7 general_public_basic_expenditure · 30217");
    }

    private void figures() {
        StatementKind kind = StatementKind.EXPENDITURE;
        plant("wrong total", HENAN, ReportEdit.wrongTotal(kind, 5, 100), "E1a expenditure · total · project");
        plant("row dropped", HENAN, ReportEdit.dropRow(kind, 12), "E1a expenditure · 20805 · total");
        plant(
                "section row dropped",
                HENAN,
                ReportEdit.dropRow(StatementKind.REVENUE, 3),
                "CODE_PARENT_MISSING revenue");
        plant("row repeated", HENAN, ReportEdit.repeatRow(kind, 4), "ROW_REPEATED expenditure");
        plant(
                "two columns exchanged",
                HENAN,
                ReportEdit.exchangeColumns(kind, 4, 5),
                "X5 general_public_expenditure · total · basic");
        plant(
                "amount misprinted as text",
                HENAN,
                ReportEdit.cell(StatementKind.REVENUE, 2, 3, "1,2O.5"),
                "CELL_UNRESOLVED revenue");
        plant(
                "amounts under an unknown header",
                HENAN,
                ReportEdit.header(kind, "上缴上级支出", "统筹金额"),
                "COLUMN_UNKNOWN expenditure");
    }

    private void names() {
        StatementKind kind = StatementKind.EXPENDITURE;
        plant(
                "code with the name of another",
                HENAN,
                ReportEdit.cell(kind, 2, 2, "国防支出"),
                "CODE_NAME_OF_OTHER expenditure",
                "CODE_TWO_NAMES expenditure");
        plant("code under two names", HENAN, ReportEdit.cell(kind, 3, 2, "政府办公室事务"), "CODE_TWO_NAMES expenditure");
    }

    private void pages() {
        RenderedPdf henan = PdfReport.render(HENAN, PdfStyle.usual());
        RenderedPdf shanghai = PdfReport.render(SHANGHAI, PdfStyle.usual());
        defects.add(PlantedDefect.of(
                "page printed twice",
                PdfEdit.repeatPage(henan.bytes(), henan.lastPage(StatementKind.EXPENDITURE)),
                "STATEMENT_COPY_IGNORED expenditure"));
        losePage(henan, StatementKind.REVENUE_EXPENDITURE_SUMMARY, "TOTAL_LINE_MISSING revenue_expenditure_summary");
        losePage(henan, StatementKind.REVENUE, "R1a revenue · total · fiscal_appropriation");
        losePage(henan, StatementKind.EXPENDITURE, "E1a expenditure · total · basic");
        losePage(henan, StatementKind.APPROPRIATION_SUMMARY, "TOTAL_LINE_MISSING appropriation_summary");
        losePage(
                shanghai,
                StatementKind.GENERAL_PUBLIC_BASIC_EXPENDITURE,
                "TOTAL_LINE_MISSING general_public_basic_expenditure");
    }

    private void losePage(RenderedPdf pdf, StatementKind kind, String expected) {
        if (pdf.lastPage(kind) == pdf.firstPage(kind)) {
            throw new IllegalArgumentException(kind + " is printed on one page");
        }
        defects.add(PlantedDefect.of(
                "continuation page of " + kind + " lost", PdfEdit.losePage(pdf.bytes(), pdf.lastPage(kind)), expected));
    }
}
