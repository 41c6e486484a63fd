package org.juesuan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A printed PDF can be read back, and each quirk does what it says. */
class PdfReportTest {
    private static final SampleReport REPORT =
            SampleReport.of(ExampleCity.report("示例市教育局", 2021).figures(), ReportLayout.HENAN);
    private static final PdfStyle USUAL = PdfStyle.usual();

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(render(USUAL).bytes()).isEqualTo(render(USUAL).bytes());
        PdfStyle encrypted = USUAL.withPassword("secret");
        assertThat(render(encrypted).bytes()).isEqualTo(render(encrypted).bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void everyAmountCanBeReadBackOnTurnedPages(int rotation) throws IOException {
        RenderedPdf pdf = render(USUAL.withRotation(rotation));
        assertReadable(REPORT, pdf);
        try (PDDocument document = PDDocument.load(pdf.bytes())) {
            assertThat(document.getPage(4).getRotation()).isEqualTo(rotation);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportLayout.class)
    void everyAmountCanBeReadBackInEveryLayout(ReportLayout layout) throws IOException {
        SampleReport report = SampleReport.of(ExampleCity.report("示例市教育局", 2020).figures(), layout);
        assertReadable(report, PdfReport.render(report, USUAL));
    }

    @ParameterizedTest
    @EnumSource(PdfStyle.Rulings.class)
    void rulingsDoNotTouchTheText(PdfStyle.Rulings rulings) throws IOException {
        assertReadable(REPORT, render(USUAL.withRulings(rulings)));
    }

    @ParameterizedTest
    @EnumSource(PdfStyle.RowCut.class)
    void aRowCutByThePageBreakLosesNoAmount(PdfStyle.RowCut cut) throws IOException {
        assertReadable(REPORT, render(USUAL.withRowCut(cut)));
    }

    @Test
    void severalStatementsShareAPage() {
        assertThat(render(USUAL.withFlow(PdfStyle.TableFlow.SEVERAL_PER_PAGE)).pages())
                .isLessThan(render(USUAL).pages() - 4);
    }

    @Test
    void narrowNamesMakeTheReportLonger() {
        assertThat(render(USUAL.withNames(PdfStyle.Names.NARROW)).pages())
                .isGreaterThan(render(USUAL).pages());
    }

    @Test
    void radicalsStandForCommonCharactersAndNormaliseBack() throws IOException {
        String text =
                text(render(USUAL.withCharacters(PdfStyle.Characters.RADICALS)).bytes());
        assertThat(text).contains("⽀", "⻋").doesNotContain("支出决算表");
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("收入支出决算总表");
    }

    @Test
    void fontsWithoutToUnicodeReadAsRubbish() throws IOException {
        for (PdfStyle.Font font : List.of(PdfStyle.Font.GARBLED, PdfStyle.Font.UNMAPPED)) {
            String text = text(render(USUAL.withFont(font)).bytes());
            assertThat(text.replaceAll("\\s", "")).hasSizeGreaterThan(1000).doesNotContain("收入", "决算");
        }
    }

    @Test
    void scannedPagesHaveNoText() throws IOException {
        RenderedPdf pdf = render(USUAL.withScannedPages(Set.of(1, 2, 3, 4)));
        assertThat(text(pdf.bytes())).doesNotContain("目 录").contains("收入决算表");
    }

    @Test
    void aPasswordIsAskedFor() {
        byte[] pdf = render(USUAL.withPassword("secret")).bytes();
        assertThatThrownBy(() -> PDDocument.load(pdf)).isInstanceOf(InvalidPasswordException.class);
    }

    @Test
    void pagesCanBeRepeatedAndLost() throws IOException {
        RenderedPdf pdf = render(USUAL);
        assertThat(pages(PdfEdit.repeatPage(pdf.bytes(), 5))).isEqualTo(pdf.pages() + 1);
        byte[] lost = PdfEdit.losePage(pdf.bytes(), pdf.firstPage(StatementKind.GOVERNMENT_FUND));
        assertThat(pages(lost)).isEqualTo(pdf.pages() - 1);
        assertThat(text(lost)).doesNotContain("公开07表").contains("公开08表");
    }

    @Test
    void expectedFactsKnowTheirPage() throws IOException {
        RenderedPdf pdf = render(USUAL);
        for (ExpectedFact fact : ExpectedFacts.of(REPORT, pdf)) {
            assertThat(fact.page()).as("%s", fact).isBetween(4, pdf.pages());
        }
        try (PDDocument document = PDDocument.load(pdf.bytes())) {
            ExpectedFact fact = ExpectedFacts.of(REPORT, pdf).stream()
                    .filter(found -> found.tableId().equals("government_fund"))
                    .findFirst()
                    .orElseThrow();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(fact.page());
            stripper.setEndPage(fact.page());
            assertThat(stripper.getText(document)).contains("公开07表", fact.printed());
        }
    }

    private static RenderedPdf render(PdfStyle style) {
        return PdfReport.render(REPORT, style);
    }

    /** Every printed amount is in the text. */
    private static void assertReadable(SampleReport report, RenderedPdf pdf) throws IOException {
        String text = text(pdf.bytes());
        List<String> missing = ExpectedFacts.of(report).stream()
                .map(ExpectedFact::printed)
                .filter(printed -> !text.contains(printed))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = PDDocument.load(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = PDDocument.load(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
