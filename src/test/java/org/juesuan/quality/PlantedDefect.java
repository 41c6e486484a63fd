package org.juesuan.quality;

import java.util.List;
import org.juesuan.corpus.RealReports;
import org.juesuan.reading.ReportReading;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.ReportEdit;
import org.juesuan.sample.SampleReport;

/**
 * A report with a defect, read.
 *
 * @param expected the breaks ({@code rule place}) and findings ({@code code statement}) that must be among what is
 *     noticed
 */
record PlantedDefect(String sentence, ReportReading reading, List<String> expected) {

    static PlantedDefect of(String sentence, SampleReport report, ReportEdit edit, String... expected) {
        return of(
                sentence, PdfReport.render(edit.apply(report), PdfStyle.usual()).bytes(), expected);
    }

    static PlantedDefect of(String sentence, byte[] pdf, String... expected) {
        return new PlantedDefect(sentence, RealReports.read(pdf, "report"), List.of(expected));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
