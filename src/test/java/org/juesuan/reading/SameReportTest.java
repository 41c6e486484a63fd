package org.juesuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.extract.DocumentExtractor;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.internal.excel.WorkbookExtractor;
import org.juesuan.extract.internal.pdf.PdfExtractor;
import org.juesuan.normalise.FactRow;
import org.juesuan.recognise.DocumentRecogniser;
import org.juesuan.recognise.RecognisedStatement;
import org.juesuan.sample.ExampleCity;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SampleReports;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF and workbook of one report say the same, and every cell of either is accounted for. */
class SameReportTest {

    static Stream<SampleReport> reports() {
        Stream<SampleReport> invented =
                ExampleCity.reports().stream().map(entry -> SampleReport.of(entry.figures(), entry.layout()));
        return Stream.concat(Stream.of(SampleReports.pingdingshan2023()), invented);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pdfAndWorkbookDifferOnlyInThePlaceOfTheirFacts(SampleReport report) {
        ReportReading pdf = ReadSample.pdf(report, PdfStyle.usual()).reading();
        ReportReading workbook =
                ReadSample.workbook(report, WorkbookStyle.usual()).reading();
        assertThat(withoutPlace(workbook)).isEqualTo(withoutPlace(pdf));
        assertThat(workbook.identity()).isEqualTo(pdf.identity());
    }

    /** Row and column included, page, sheet and box left out; the budget's basis may stand in the narrative alone. */
    private static List<List<Object>> withoutPlace(ReportReading reading) {
        return reading.facts().stream().map(SameReportTest::withoutPlace).toList();
    }

    private static List<Object> withoutPlace(FactRow fact) {
        return List.of(
                fact.statement(),
                fact.place().row(),
                fact.place().column(),
                fact.fiscalYear(),
                fact.amountKind(),
                fact.direction(),
                fact.budgetAccount(),
                fact.classification(),
                String.valueOf(fact.code()),
                fact.label(),
                fact.lineRole(),
                fact.leaf(),
                fact.measure(),
                fact.lane(),
                fact.amountYuan(),
                fact.printed(),
                fact.unit());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellOfAStatementIsConsumedIgnoredOrUnresolved(SampleReport report) throws Exception {
        byte[] pdf = PdfReport.render(report, PdfStyle.usual().withRowCut(PdfStyle.RowCut.AMOUNTS_ON_NEXT_PAGE))
                .bytes();
        assertAllCellsCounted(pdf, new PdfExtractor());
        byte[] workbook = WorkbookReport.render(
                report, WorkbookStyle.usual().withUsedRange(WorkbookStyle.UsedRange.TO_COLUMN_IV));
        assertAllCellsCounted(workbook, new WorkbookExtractor());
    }

    private static void assertAllCellsCounted(byte[] content, DocumentExtractor extractor) throws Exception {
        Map<StatementType, Integer> cells =
                DocumentRecogniser.standard()
                        .recognise(extractor.extract(content, ExtractionLimits.standard()))
                        .statements()
                        .stream()
                        .collect(Collectors.toMap(RecognisedStatement::type, RecognisedStatement::cells));
        Map<StatementType, Integer> counted = ReadSample.read(content).ledger().stream()
                .collect(Collectors.groupingBy(
                        LedgerEntry::statement, TreeMap::new, Collectors.summingInt(LedgerEntry::cells)));
        assertThat(counted).isEqualTo(cells);
    }
}
