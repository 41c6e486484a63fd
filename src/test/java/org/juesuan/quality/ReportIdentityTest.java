package org.juesuan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.juesuan.corpus.RealReports;
import org.juesuan.domain.entity.Edition;
import org.juesuan.domain.entity.EntityKind;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.finding.Severity;
import org.juesuan.reading.ReportReading;
import org.juesuan.sample.ExampleCity;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.PrintedTable;
import org.juesuan.sample.ReportLayout;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.TextBlock;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report it is, of which year and edition, is told by the report itself; disagreement is a finding. */
class ReportIdentityTest {
    private static final String BODY = "示例市财政局";
    private static final SampleReport HENAN = printed(ReportLayout.HENAN);
    private static final SampleReport SHANGHAI = printed(ReportLayout.SHANGHAI);

    private static SampleReport printed(ReportLayout layout) {
        return SampleReport.of(ExampleCity.report(BODY, 2021).figures(), layout);
    }

    @ParameterizedTest
    @CsvSource({
        "示例市财政局,         部门决算, DEPARTMENT, DEPARTMENT",
        "示例市财政局（本级）, 单位决算, UNIT,       OWN_LEVEL",
        "示例市财政局(本级),   单位决算, UNIT,       OWN_LEVEL",
        "示例市财政局（机关）, 单位决算, UNIT,       OWN_LEVEL",
        "示例市财政局本级,     单位决算, UNIT,       OWN_LEVEL",
        "示例市财政局系统,     部门决算, DEPARTMENT, SYSTEM",
        "示例市财政局会计中心, 单位决算, UNIT,       UNIT"
    })
    void theBodyAndTheCoverTellKindAndEdition(String body, String title, Edition edition, EntityKind kind) {
        ReportReading reading = pdf(named(HENAN, body, "2021年度", title));
        assertThat(reading.identity()).satisfies(identity -> {
            assertThat(identity.entityName()).isEqualTo(body.replace('(', '（').replace(')', '）'));
            assertThat(identity.edition()).isEqualTo(edition);
            assertThat(identity.entityKind()).isEqualTo(kind);
            assertThat(identity.reportYear()).isEqualTo(2021);
        });
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void aDepartmentAndItsOwnLevelNeverShareAnId() {
        ReportReading department = pdf(HENAN);
        ReportReading ownLevel = pdf(named(HENAN, BODY + "（本级）", "2021年度", "单位决算"));
        assertThat(ownLevel.identity().entityId())
                .isNotEqualTo(department.identity().entityId());
        assertThat(ownLevel.identity().parentEntityId())
                .isEqualTo(department.identity().entityId());
    }

    @Test
    void theOwnLevelCountsAsAUnitWhateverTheTitleSays() {
        ReportReading reading = pdf(named(HENAN, BODY + "（本级）", "2021年度", "部门决算"));
        assertThat(reading.identity().edition()).isEqualTo(Edition.UNIT);
        assertThat(reading.identity().entityKind()).isEqualTo(EntityKind.OWN_LEVEL);
        assertThat(codes(reading)).containsExactly(FindingCode.EDITION_DISAGREES);
    }

    @Test
    void aYearInChineseNumeralsIsRead() {
        ReportReading reading = pdf(named(SHANGHAI, BODY, "二〇二一年度", "部门决算"));
        assertThat(reading.identity().reportYear()).isEqualTo(2021);
        assertThat(codes(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例市第2000局", "示例市2016中心", "示例市第2019、2020区管理委员会"})
    void aNumberInABodysNameIsNoYear(String body) {
        SampleReport numbered = named(HENAN, body, "2021年度", "部门决算");
        WorkbookStyle withoutCover = WorkbookStyle.usual().withCover(WorkbookStyle.CoverSheet.NONE);
        for (ReportReading reading : List.of(
                pdf(numbered),
                pdf(named(SHANGHAI, body, "2021年度", "部门决算")),
                pdf(named(HENAN, body, "2021", "部门决算")),
                workbook(numbered, withoutCover))) {
            assertThat(reading.identity().reportYear()).isEqualTo(2021);
            assertThat(reading.identity().entityName()).isEqualTo(body);
            assertThat(codes(reading)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"二〇二二年九月", "2022年9月", "（示例市为虚构，全部数据均为编造。）"})
    void whatStandsBeforeTheNameOnACoverIsNoPartOfIt(String before) {
        ReportReading reading = pdf(HENAN.withCover(List.of(
                new TextBlock(TextBlock.Style.COVER_TITLE, before),
                new TextBlock(TextBlock.Style.COVER_TITLE, BODY),
                new TextBlock(TextBlock.Style.COVER_TITLE, "2021年度部门决算"))));

        assertThat(reading.identity().entityName()).isEqualTo(BODY);
        assertThat(reading.identity().reportYear()).isEqualTo(2021);
    }

    @Test
    void aYearWithoutItsWordIsReadWhereAYearStands() {
        ReportReading reading =
                pdf(HENAN.withCover(List.of(new TextBlock(TextBlock.Style.COVER_TITLE, "2021" + BODY + "部门决算公开"))));
        assertThat(reading.identity().reportYear()).isEqualTo(2021);
        assertThat(reading.identity().entityName()).isEqualTo(BODY);
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void theBodyOfAWorkbookWithoutCoverStandsOverItsStatements() {
        ReportReading reading = workbook(HENAN, WorkbookStyle.usual().withCover(WorkbookStyle.CoverSheet.NONE));
        assertThat(reading.identity().entityName()).isEqualTo(BODY);
        assertThat(reading.identity().reportYear()).isEqualTo(2021);
        assertThat(reading.findings()).extracting(finding -> finding.code()).contains(FindingCode.EDITION_ASSUMED);
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void theCoverSheetOfAWorkbookTellsTheEdition() {
        ReportReading reading = workbook(named(HENAN, BODY + "会计中心", "2021年度", "单位决算"), WorkbookStyle.usual());
        assertThat(reading.identity().edition()).isEqualTo(Edition.UNIT);
        assertThat(reading.findings())
                .extracting(finding -> finding.code())
                .doesNotContain(FindingCode.EDITION_ASSUMED);
    }

    @Test
    void anEntityCodeOverAStatementIsKeptAndTellsTheEdition() {
        SampleReport coded = statements(
                HENAN, table -> table.withHeadLines("部门：" + BODY + " 单位代码：509001", table.yearLine(), table.unitLine()));
        ReportReading reading = workbook(coded, WorkbookStyle.usual().withCover(WorkbookStyle.CoverSheet.NONE));
        assertThat(reading.identity().entityCode()).isEqualTo("509001");
        assertThat(reading.identity().entityName()).isEqualTo(BODY);
        assertThat(reading.identity().edition()).isEqualTo(Edition.UNIT);
    }

    @Test
    void aReportWithoutAnyYearIsQuarantined() {
        SampleReport yearless = withoutTexts(statements(
                HENAN,
                table -> table.withHeadLines(table.bodyLine(), "", table.unitLine())
                        .withNotes(List.of())));
        ReportReading reading = workbook(yearless, WorkbookStyle.usual().withCover(WorkbookStyle.CoverSheet.NONE));
        assertThat(codes(reading)).contains(FindingCode.YEAR_UNKNOWN);
        assertThat(reading.quarantined()).isTrue();
        assertThat(reading.identity()).isNull();
    }

    @Test
    void aReportWithoutAnyBodyIsQuarantined() {
        SampleReport nameless = withoutTexts(statements(
                HENAN,
                table -> table.withHeadLines("", table.yearLine(), table.unitLine())
                        .withNotes(List.of())));
        ReportReading reading = workbook(nameless, WorkbookStyle.usual().withCover(WorkbookStyle.CoverSheet.NONE));
        assertThat(codes(reading)).contains(FindingCode.ENTITY_UNKNOWN);
        assertThat(reading.quarantined()).isTrue();
    }

    @Test
    void aPlaceholderAsTheOnlyBodyIsQuarantined() {
        SampleReport placeholder = withoutTexts(statements(
                HENAN,
                table -> table.withHeadLines("部门：XX局", table.yearLine(), table.unitLine())
                        .withNotes(List.of())));
        ReportReading reading = workbook(placeholder, WorkbookStyle.usual().withCover(WorkbookStyle.CoverSheet.NONE));
        assertThat(codes(reading)).contains(FindingCode.ENTITY_UNKNOWN);
        assertThat(reading.quarantined()).isTrue();
    }

    @Test
    void theReportCountsWhereTheFileNameSaysAnotherYear() {
        byte[] pdf = PdfReport.render(HENAN, PdfStyle.usual()).bytes();
        ReportReading reading = RealReports.read(pdf, BODY + "2019年度部门决算.pdf");
        assertThat(reading.identity().reportYear()).isEqualTo(2021);
        assertThat(codes(reading)).containsExactly(FindingCode.EVIDENCE_DISAGREES);
    }

    /** The report under another name, with another year and title on its cover. */
    private static SampleReport named(SampleReport report, String body, String year, String title) {
        SampleReport renamed = texts(report, text -> text.replace(BODY, body));
        return renamed.withCover(List.of(
                new TextBlock(TextBlock.Style.COVER_TITLE, body),
                new TextBlock(TextBlock.Style.COVER_TITLE, year + title)));
    }

    private static SampleReport texts(SampleReport report, UnaryOperator<String> change) {
        SampleReport changed = statements(
                report,
                table -> table.withHeadLines(change.apply(table.bodyLine()), table.yearLine(), table.unitLine())
                        .withNotes(table.notes().stream().map(change).toList()));
        return new SampleReport(
                changed.identity(),
                changed.layout(),
                changed.cover(),
                blocks(changed.contents(), change),
                blocks(changed.overview(), change),
                change.apply(changed.tablesHeading()),
                changed.statements(),
                blocks(changed.narrative(), change));
    }

    private static List<TextBlock> blocks(List<TextBlock> blocks, UnaryOperator<String> change) {
        return blocks.stream()
                .map(block -> new TextBlock(block.style(), change.apply(block.text())))
                .toList();
    }

    private static SampleReport statements(SampleReport report, UnaryOperator<PrintedTable> change) {
        return report.withStatements(report.statements().stream().map(change).toList());
    }

    private static SampleReport withoutTexts(SampleReport report) {
        return report.withCover(List.of()).withNarrative(List.of());
    }

    private static ReportReading pdf(SampleReport report) {
        return RealReports.read(PdfReport.render(report, PdfStyle.usual()).bytes(), "report");
    }

    private static ReportReading workbook(SampleReport report, WorkbookStyle style) {
        return RealReports.read(WorkbookReport.render(report, style), "report");
    }

    private static List<FindingCode> codes(ReportReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code())
                .toList();
    }
}
