package org.juesuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.juesuan.sample.ExampleCity;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.ReportLayout;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SampleReports;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However a report is printed, every amount is read at its place and nothing else is. */
class PrintedReportsTest {
    private static final PdfStyle PDF = PdfStyle.usual();
    private static final WorkbookStyle SHEETS = WorkbookStyle.usual();
    private static final Map<ReportLayout, SampleReport> REPORTS = reports();

    private static Map<ReportLayout, SampleReport> reports() {
        Map<ReportLayout, SampleReport> reports = new EnumMap<>(ReportLayout.class);
        reports.put(ReportLayout.HENAN, SampleReports.pingdingshan2023());
        reports.put(ReportLayout.SHANGHAI, of("示例市教育局", 2021, ReportLayout.SHANGHAI));
        reports.put(
                ReportLayout.SHANGHAI_THREE_CODE_COLUMNS, of("示例市财政局", 2019, ReportLayout.SHANGHAI_THREE_CODE_COLUMNS));
        reports.put(ReportLayout.FILING, of("示例市工业和信息化局", 2022, ReportLayout.FILING));
        return reports;
    }

    private static SampleReport of(String department, int year, ReportLayout layout) {
        return SampleReport.of(ExampleCity.report(department, year).figures(), layout);
    }

    private static final Set<PdfStyle.Rulings> COLUMNS_OPEN =
            Set.of(PdfStyle.Rulings.NONE, PdfStyle.Rulings.HORIZONTAL, PdfStyle.Rulings.THREE_LINES);

    static Stream<Arguments> pdfs() {
        Map<String, PdfStyle> styles = new LinkedHashMap<>();
        styles.put("usual", PDF);
        for (int rotation : List.of(90, 180, 270)) {
            styles.put("rotation " + rotation, PDF.withRotation(rotation));
        }
        Stream.of(PdfStyle.Rulings.values())
                .forEach(rulings -> styles.put("rulings " + rulings, PDF.withRulings(rulings)));
        Stream.of(PdfStyle.HeaderRepeat.values())
                .forEach(repeat -> styles.put("header " + repeat, PDF.withHeaderRepeat(repeat)));
        Stream.of(PdfStyle.RowCut.values()).forEach(cut -> styles.put("row cut " + cut, PDF.withRowCut(cut)));
        Stream.of(PdfStyle.PageNumbers.values())
                .forEach(numbers -> styles.put("page numbers " + numbers, PDF.withPageNumbers(numbers)));
        styles.put("several per page", PDF.withFlow(PdfStyle.TableFlow.SEVERAL_PER_PAGE));
        styles.put("empty page", PDF.withEmptyPage(PdfStyle.EmptyPage.AFTER_APPROPRIATION_SUMMARY));
        styles.put("radicals", PDF.withCharacters(PdfStyle.Characters.RADICALS));
        styles.put("narrow names", PDF.withNames(PdfStyle.Names.NARROW));
        styles.put("numbers high", PDF.withNumberOffset(4));
        styles.put("numbers low", PDF.withNumberOffset(-3));
        styles.put("small type", PDF.withFontSize(7));
        styles.put("large type", PDF.withFontSize(11));
        return perLayout(styles).filter(arguments -> !isWorkbookWithoutRulings(arguments));
    }

    /** Bureaus print their filing workbooks with rulings; without lines between columns that form is refused, see below. */
    private static boolean isWorkbookWithoutRulings(Arguments arguments) {
        return arguments.get()[0] == ReportLayout.FILING
                && COLUMNS_OPEN.stream().anyMatch(rulings -> arguments.get()[1].equals("rulings " + rulings));
    }

    static Stream<Arguments> workbooks() {
        Map<String, WorkbookStyle> styles = new LinkedHashMap<>();
        for (WorkbookStyle.Format format : WorkbookStyle.Format.values()) {
            WorkbookStyle base = SHEETS.withFormat(format);
            styles.put(format + " usual", base);
            styles.put(format + " one sheet", base.withSheets(WorkbookStyle.Sheets.ALL_IN_ONE));
            styles.put(format + " codes as numbers", base.withCodes(WorkbookStyle.Codes.NUMBER));
            styles.put(format + " amounts as text", base.withAmounts(WorkbookStyle.Amounts.TEXT));
            styles.put(format + " amounts as formulas", base.withAmounts(WorkbookStyle.Amounts.FORMULA));
            styles.put(format + " stretched", base.withUsedRange(WorkbookStyle.UsedRange.TO_COLUMN_IV));
            styles.put(format + " hidden sheet", base.withExtras(WorkbookStyle.Extras.HIDDEN_SHEET));
        }
        return perLayout(styles);
    }

    private static <T> Stream<Arguments> perLayout(Map<String, T> styles) {
        List<Arguments> cases = new ArrayList<>();
        for (ReportLayout layout : ReportLayout.values()) {
            styles.forEach((name, style) -> cases.add(Arguments.of(layout, name, style)));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pdfs")
    void everyAmountOfAPdfIsRead(ReportLayout layout, String name, PdfStyle style) {
        assertThat(ReadSample.pdf(REPORTS.get(layout), style).faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("workbooks")
    void everyAmountOfAWorkbookIsRead(ReportLayout layout, String name, WorkbookStyle style) {
        assertThat(ReadSample.workbook(REPORTS.get(layout), style).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "HORIZONTAL", "THREE_LINES"})
    void aFormThatCannotBeReadWithoutLinesBetweenColumnsIsRefusedAndNeverReadWrong(PdfStyle.Rulings rulings) {
        SampleReport filing = REPORTS.get(ReportLayout.FILING);
        ReadSample sample = ReadSample.pdf(filing, PDF.withRulings(rulings));
        assertThat(sample.reading().quarantined()).isTrue();
    }
}
