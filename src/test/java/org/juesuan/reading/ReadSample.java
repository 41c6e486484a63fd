package org.juesuan.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.juesuan.corpus.RealReports;
import org.juesuan.corpus.Scorer;
import org.juesuan.corpus.TruthTable;
import org.juesuan.domain.finding.Severity;
import org.juesuan.sample.ExpectedFacts;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.RenderedPdf;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.WorkbookReport;
import org.juesuan.sample.WorkbookStyle;

/** A report of the generator, printed and read again. */
record ReadSample(SampleReport report, TruthTable truth, ReportReading reading) {

    static ReadSample pdf(SampleReport report, PdfStyle style) {
        RenderedPdf pdf = PdfReport.render(report, style);
        return new ReadSample(report, TruthTable.of(ExpectedFacts.of(report, pdf)), read(pdf.bytes()));
    }

    static ReadSample workbook(SampleReport report, WorkbookStyle style) {
        return new ReadSample(
                report, TruthTable.of(ExpectedFacts.of(report)), read(WorkbookReport.render(report, style)));
    }

    /** Reads bytes whose name tells nothing. */
    static ReportReading read(byte[] content) {
        return RealReports.read(content, "report");
    }

    /** Everything that is wrong: amounts missed or misread, facts not printed, findings that would stop the report. */
    List<String> faults() {
        List<String> faults = reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.FATAL || finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " · " + finding.message())
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        faults.addAll(Scorer.score(truth, reading).misses());
        return faults;
    }
}
