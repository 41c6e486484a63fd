package org.juesuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.corpus.RealReports;
import org.juesuan.corpus.Scorer;
import org.juesuan.corpus.TruthTable;
import org.juesuan.domain.finding.Severity;
import org.juesuan.sample.ExampleCity;
import org.juesuan.sample.ExpectedFacts;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SampleReports;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The report files that come with the program are read whole, and nothing in them is found wrong. */
class BundledReportsTest {
    private static final Path FOLDER = Path.of("seeds/report");

    static Stream<Arguments> files() {
        SampleReport published = SampleReports.pingdingshan2023();
        List<Arguments> files = new ArrayList<>();
        files.add(Arguments.of(published.identity().body() + "2023年度部门决算.pdf", published));
        files.add(Arguments.of(published.identity().body() + "2023年度部门决算.xlsx", published));
        for (ExampleCity.Entry entry : ExampleCity.reports()) {
            SampleReport report = SampleReport.of(entry.figures(), entry.layout());
            String ending = entry.format().replaceAll("_.*", "");
            files.add(Arguments.of(
                    "示例市/%s%d年度部门决算.%s"
                            .formatted(
                                    report.identity().body(), report.identity().year(), ending),
                    report));
        }
        return files.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyAmountIsReadAtItsPlace(String file, SampleReport report) {
        ReportReading reading = RealReports.read(FOLDER.resolve(file));
        assertThat(Scorer.score(truth(file, report), reading).misses()).isEmpty();
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() == Severity.FATAL || finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(reading.identity().entityName()).isEqualTo(report.identity().body());
        assertThat(reading.identity().reportYear()).isEqualTo(report.identity().year());
        assertThat(reading.units())
                .extracting(unit -> unit.unitName())
                .isEqualTo(file.endsWith(".pdf") ? report.identity().units() : List.of());
    }

    private static TruthTable truth(String file, SampleReport report) {
        return TruthTable.of(
                file.endsWith(".pdf")
                        ? ExpectedFacts.of(report, PdfReport.render(report, PdfStyle.usual()))
                        : ExpectedFacts.of(report));
    }
}
