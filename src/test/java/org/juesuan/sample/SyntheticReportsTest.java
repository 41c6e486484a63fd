package org.juesuan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Invented reports in numbers. */
class SyntheticReportsTest {

    @Test
    void aReportIsAlwaysTheSameAndNoTwoAreAlike() {
        assertThat(ExpectedFacts.of(SyntheticReports.report(7)))
                .isEqualTo(ExpectedFacts.of(SyntheticReports.report(7)));
        assertThat(IntStream.range(0, 100)
                        .mapToObj(index ->
                                ExpectedFacts.of(SyntheticReports.report(index)).hashCode())
                        .distinct())
                .hasSize(100);
    }

    @Test
    void printingAReportTakesMilliseconds() {
        PdfStyle style = PdfStyle.usual();
        WorkbookStyle workbook = WorkbookStyle.usual();
        time(style, workbook, 10);
        long[] perReport = time(style, workbook, 10);
        System.out.printf("synthetic report: PDF %d ms, workbook %d ms%n", perReport[0], perReport[1]);
        assertThat(perReport[0]).isLessThan(2_000);
        assertThat(perReport[1]).isLessThan(2_000);
    }

    private static long[] time(PdfStyle style, WorkbookStyle workbook, int reports) {
        long pdf = 0;
        long sheets = 0;
        for (int index = 0; index < reports; index++) {
            SampleReport report = SyntheticReports.report(index);
            long start = System.nanoTime();
            PdfReport.render(report, style);
            long middle = System.nanoTime();
            WorkbookReport.render(report, workbook);
            pdf += middle - start;
            sheets += System.nanoTime() - middle;
        }
        return new long[] {pdf / reports / 1_000_000, sheets / reports / 1_000_000};
    }
}
