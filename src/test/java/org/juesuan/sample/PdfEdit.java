package org.juesuan.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Defects of a printed PDF as a whole; pages are 1-based. */
public final class PdfEdit {
    private PdfEdit() {}

    /** The page printed twice, one after the other. */
    public static byte[] repeatPage(byte[] pdf, int page) {
        return withPages(pdf, numbers -> numbers.add(page, page));
    }

    /** The page lost. */
    public static byte[] losePage(byte[] pdf, int page) {
        return withPages(pdf, numbers -> numbers.remove(page - 1));
    }

    /** Two pages in each other's place. */
    public static byte[] exchangePages(byte[] pdf, int page, int otherPage) {
        return withPages(pdf, numbers -> Collections.swap(numbers, page - 1, otherPage - 1));
    }

    /** The first part of the file only. */
    public static byte[] truncate(byte[] pdf, int bytes) {
        return java.util.Arrays.copyOf(pdf, bytes);
    }

    private interface PageChange {
        void change(List<Integer> numbers);
    }

    private static byte[] withPages(byte[] pdf, PageChange change) {
        try (PDDocument document = PDDocument.load(pdf);
                PDDocument changed = new PDDocument()) {
            List<Integer> numbers = new ArrayList<>(IntStream.rangeClosed(1, document.getNumberOfPages())
                    .boxed()
                    .toList());
            change.change(numbers);
            for (int number : numbers) {
                PDPage page = document.getPage(number - 1);
                PDPage imported = changed.importPage(page);
                imported.setResources(page.getResources());
            }
            changed.setDocumentInformation(document.getDocumentInformation());
            changed.setDocumentId(1L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            changed.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
