package org.juesuan.extract.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.juesuan.extract.Damage;
import org.juesuan.extract.DocumentExtractor;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.InterruptedReadingException;
import org.juesuan.extract.LimitExceededException;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.UnreadableDocumentException;

/**
 * Reads PDF files: every table of every page, one per page, and every line of text outside them. Boxes are points from
 * the top left corner of the page as its reader holds it.
 */
public final class PdfExtractor implements DocumentExtractor {

    /** Name and version of this adapter, as it stands in what it extracts. */
    public static final String NAME = "pdf/2";

    @Override
    public ExtractedDocument extract(byte[] content, ExtractionLimits limits) throws UnreadableDocumentException {
        try (PDDocument document = PdfDocuments.open(content, limits)) {
            return extract(document, limits);
        } catch (StackOverflowError e) {
            throw new UnreadableDocumentException(PdfDocuments.TOO_DEEP, e);
        } catch (LimitExceededException e) {
            throw new UnreadableDocumentException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedReadingException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException("damaged PDF: " + PdfDocuments.firstClause(e), e);
        }
    }

    private static ExtractedDocument extract(PDDocument document, ExtractionLimits limits)
            throws IOException, UnreadableDocumentException {
        int pages = document.getNumberOfPages();
        if (pages > limits.pages()) {
            throw new UnreadableDocumentException("too many pages: %d, limit %d".formatted(pages, limits.pages()));
        }
        List<PageElement> elements = new ArrayList<>();
        Legibility legibility = new Legibility();
        for (int number = 1; number <= pages; number++) {
            try {
                PageInk ink = PageReader.read(document.getPage(number - 1), limits);
                legibility.judge(number, ink);
                UprightPage page = UprightPage.of(ink);
                if (page.oblique() > 0) {
                    legibility.note(number, page.oblique() + " slanting characters left out");
                }
                elements.addAll(PageLayout.elements(page, number));
            } catch (LimitExceededException | InterruptedReadingException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                PdfDocuments.refuseBomb(e, limits.uncompressedBytes());
                legibility.judgeFailed(number, PdfDocuments.firstClause(e));
            }
        }
        List<String> notes = legibility.verdict(pages);
        List<Damage> damages = new ArrayList<>(legibility.lostPages());
        damages.addAll(new StreamChecksums(document, limits.uncompressedBytes()).damages());
        return new ExtractedDocument(pages, NAME, elements, notes, damages);
    }
}
