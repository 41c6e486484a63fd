package org.juesuan.extract.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class PdfFaultTest {

    private static final String PICTURE = "q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI Q";

    private static DrawnPage written() {
        return DrawnPage.a4().text(100, 100, "a page with words");
    }

    private static void assertUnreadable(byte[] content, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new PdfExtractor().extract(content, new ExtractionLimits(3, 1 << 20)))
                .withMessage(reason);
    }

    @Test
    void anEmptyFile() {
        assertUnreadable(new byte[0], "empty file");
    }

    @Test
    void notAPdf() {
        assertUnreadable("<html>404</html>".getBytes(StandardCharsets.UTF_8), "damaged PDF: no PDF header");
    }

    @Test
    void aTruncatedFile() {
        byte[] whole = DrawnPdf.of(written(), written());

        assertUnreadable(Arrays.copyOf(whole, whole.length / 2), "damaged PDF: cut off, no end mark");
    }

    @Test
    void aFileWithoutItsObjects() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new PdfExtractor()
                        .extract(
                                "%PDF-1.4\nrubbish\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.UTF_8),
                                ExtractionLimits.standard()))
                .withMessageStartingWith("damaged PDF: ");
    }

    @Test
    void aFileThatAsksForAPassword() {
        assertUnreadable(DrawnPdf.protectedBy("secret", written()), "password-protected PDF");
    }

    @Test
    void aFileProtectedAgainstChangesOnlyIsRead() {
        assertThat(DrawnPdf.extract(DrawnPdf.protectedBy("", written())).elements())
                .hasSize(1);
    }

    @Test
    void aScannedFile() {
        DrawnPage scan = DrawnPage.a4().draw(PICTURE);

        assertUnreadable(DrawnPdf.of(scan, scan), "scanned: no text on 2 pages");
    }

    @Test
    void aScannedFileWithATypedCover() {
        DrawnPage scan = DrawnPage.a4().draw(PICTURE).text(300, 800, "- 2 -");

        assertUnreadable(DrawnPdf.of(written(), scan, scan), "scanned: no text on 2 pages");
    }

    @Test
    void aSinglePictureAmongWrittenPagesIsNoted() {
        ExtractedDocument document = DrawnPdf.extract(written(), DrawnPage.a4().draw(PICTURE), written());

        assertThat(document.notes()).containsExactly("page 2: picture without text");
    }

    @Test
    void garbledText() {
        DrawnPage page = DrawnPage.a4().text(100, 100, "2024").meaningless(100, 120, "0101010201030104010501060107");

        assertUnreadable(DrawnPdf.of(page), "garbled text: 64 % of the characters have no Unicode meaning");
    }

    @Test
    void tooManyPages() {
        assertUnreadable(DrawnPdf.of(written(), written(), written(), written()), "too many pages: 4, limit 3");
    }

    @Test
    void aPageThatCannotBeReadLeavesTheOthers() {
        DrawnPage damaged = DrawnPage.a4().draw("BT /Broken 10 Tf (x) Tj ET");
        ExtractedDocument document = DrawnPdf.extract(written(), damaged, written());

        assertThat(document.elements()).extracting(element -> element.page()).containsExactly(1, 3);
        assertThat(document.notes()).containsExactly("page 2: Missing descendant font array");
    }

    @Test
    void aFileOfWhichNoPageCanBeRead() {
        assertUnreadable(
                DrawnPdf.of(DrawnPage.a4().draw("BT /Broken 10 Tf (x) Tj ET")),
                "damaged PDF: no page can be read: Missing descendant font array");
    }

    @Test
    void aFileInWhosePlaceOfAPageStandsSomethingElse() {
        String whole = new String(DrawnPdf.of(written(), written()), StandardCharsets.ISO_8859_1);

        assertUnreadable(
                whole.replaceFirst("/Type /Page\n", "/Type /Sage\n").getBytes(StandardCharsets.ISO_8859_1),
                "damaged PDF: Expected 'Page' but found COSName{Sage}");
    }
}
