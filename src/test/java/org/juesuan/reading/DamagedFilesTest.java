package org.juesuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.juesuan.corpus.RealReports;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.sample.SyntheticFolder;
import org.junit.jupiter.api.Test;

/** What a viewer shows without a word, a report of figures must not take as sound. */
class DamagedFilesTest {
    private static final int WORKBOOK = 0;
    private static final int PDF = 3;
    private static final int CHECKSUM_BYTES = 4;

    @Test
    void aPdfWhosePageFailsItsChecksumSaysSoWithThePage() throws IOException {
        byte[] damaged = withWrongChecksum(SyntheticFolder.bytes(PDF), 2);

        Finding finding = only(RealReports.read(damaged, "r.pdf"), FindingCode.CONTENT_DAMAGED);

        assertThat(finding.place().page()).isEqualTo(3);
        assertThat(finding.message()).matches("the checksum of object \\d+ is wrong");
    }

    @Test
    void aWholePdfHasNoSuchFinding() {
        assertThat(RealReports.read(SyntheticFolder.bytes(PDF), "r.pdf").findings())
                .noneMatch(finding -> finding.code() == FindingCode.CONTENT_DAMAGED);
    }

    @Test
    void formulasWithoutStoredResultsAreTold() throws IOException {
        byte[] workbook = SyntheticFolder.bytes(WORKBOOK);
        byte[] unsaved = withSheet(workbook, "xl/worksheets/sheet2.xml", DamagedFilesTest::firstNumberAsFormula);

        Finding finding = only(RealReports.read(unsaved, "r.xlsx"), FindingCode.FORMULA_WITHOUT_VALUE);

        assertThat(finding.place().page()).isEqualTo(2);
        assertThat(finding.message())
                .matches("sheet '.+': 1 formulas without a stored result, the first in [A-Z]+\\d+");
    }

    private static Finding only(ReportReading reading, FindingCode code) {
        List<Finding> found = reading.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
        assertThat(found).as(String.valueOf(reading.findings())).hasSize(1);
        return found.get(0);
    }

    private static byte[] withWrongChecksum(byte[] pdf, int page) throws IOException {
        try (PDDocument document = PDDocument.load(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDStream content = document.getPage(page).getContentStreams().next();
            byte[] packed = content.getCOSObject().createRawInputStream().readAllBytes();
            packed[packed.length - CHECKSUM_BYTES] ^= 1;
            try (var raw = content.getCOSObject().createRawOutputStream()) {
                raw.write(packed);
            }
            content.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String firstNumberAsFormula(String xml) {
        return xml.replaceFirst("<c ([^>]*)><v>[0-9.]+\\.[0-9]+</v></c>", "<c $1><f>1+1</f></c>");
    }

    private static byte[] withSheet(byte[] xlsx, String name, java.util.function.UnaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream changed = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String written = entry.getName().equals(name) ? change.apply(part) : part;
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(written.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
