package org.juesuan.extract.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;
import org.juesuan.extract.UnreadableDocumentException;

/** Small PDF files made for one test. */
final class DrawnPdf {

    private DrawnPdf() {}

    static byte[] of(DrawnPage... pages) {
        try (PDDocument document = new PDDocument()) {
            add(document, pages);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] protectedBy(String password, DrawnPage... pages) {
        try (PDDocument document = new PDDocument()) {
            add(document, pages);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExtractedDocument extract(DrawnPage... pages) {
        return extract(of(pages));
    }

    static ExtractedDocument extract(byte[] content) {
        try {
            return new PdfExtractor().extract(content, ExtractionLimits.standard());
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    static List<RawTable> tables(DrawnPage... pages) {
        return extract(pages).elements().stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .toList();
    }

    static List<String> lines(DrawnPage... pages) {
        return extract(pages).elements().stream()
                .filter(TextLine.class::isInstance)
                .map(element -> ((TextLine) element).text())
                .toList();
    }

    /** The texts of a row's own cells, left to right. */
    static List<String> row(RawTable table, int row) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(cell -> cell.text())
                .toList();
    }

    private static void add(PDDocument document, DrawnPage... pages) throws IOException {
        for (DrawnPage drawn : pages) {
            PDPage page = new PDPage(new PDRectangle((float) drawn.mediaWidth(), (float) drawn.mediaHeight()));
            page.setRotation(drawn.turn());
            page.setResources(resources());
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(drawn.content());
            }
            page.setContents(stream);
            document.addPage(page);
        }
    }

    private static PDResources resources() {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("Latin"), latin());
        fonts.setItem(COSName.getPDFName("Chinese"), composite("STSong-Light", "UniGB-UCS2-H", "GB1"));
        fonts.setItem(COSName.getPDFName("Meaningless"), composite("ABCDEF+Unknown", "Identity-H", "Identity"));
        fonts.setItem(COSName.getPDFName("Broken"), font("Type0", "NoDescendants"));
        fonts.setItem(COSName.getPDFName("Outlined"), outlined());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return new PDResources(resources);
    }

    private static COSDictionary latin() {
        COSDictionary font = font("Type1", "Helvetica");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        return font;
    }

    /** A Type 3 font whose figure one is a large stroked box. */
    private static COSDictionary outlined() {
        COSStream one = new COSStream();
        try (OutputStream out = one.createOutputStream()) {
            out.write("600 0 d0 0 0 5000 5000 re S".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        COSDictionary procedures = new COSDictionary();
        procedures.setItem(COSName.getPDFName("one"), one);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, array(COSInteger.get(49), COSName.getPDFName("one")));
        COSDictionary font = font("Type3", "Outlined");
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        font.setInt(COSName.FIRST_CHAR, 49);
        font.setInt(COSName.LAST_CHAR, 49);
        font.setItem(COSName.WIDTHS, numbers(600));
        return font;
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    private static COSArray array(COSBase... values) {
        COSArray array = new COSArray();
        List.of(values).forEach(array::add);
        return array;
    }

    private static COSDictionary composite(String name, String encoding, String ordering) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString(ordering));
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setItem(COSName.FLAGS, COSInteger.get(4));
        COSDictionary descendant = font("CIDFontType0", name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSDictionary font = font("Type0", name);
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, array(descendant));
        return font;
    }

    private static COSDictionary font(String subtype, String name) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, subtype);
        font.setName(COSName.BASE_FONT, name);
        return font;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
