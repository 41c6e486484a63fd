package org.juesuan.poison;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Documents made to do harm to whoever reads them, each in its own way; small as files. */
final class PoisonDocuments {
    private static final int MEGABYTE = 1 << 20;
    private static final String ONE_PAGE = "<</Type /Pages /Kids [3 0 R] /Count 1>>";

    private PoisonDocuments() {}

    /** A page that draws a form ten times, which draws a form ten times, twenty deep. */
    static byte[] pageWithoutEnd() {
        int levels = 20;
        RawPdf pdf = begun();
        pdf.object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources <</XObject <</F 5 0 R>>>>>>");
        byte[] tenTimes = "/F Do ".repeat(10).getBytes(StandardCharsets.US_ASCII);
        pdf.stream("", tenTimes);
        for (int level = 1; level <= levels; level++) {
            int next = level == levels ? 5 : 5 + level;
            pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources <</XObject <</F %d 0 R>>>>"
                            .formatted(next),
                    tenTimes);
        }
        return pdf.bytes();
    }

    /** Tens of millions of empty arrays in an object stream: some kilobytes that become gigabytes of objects. */
    static byte[] objectsWithoutNumber() {
        RawPdf pdf = new RawPdf();
        pdf.object("<</Type /Catalog /Pages 3 0 R>>");
        pdf.objectStream("<</Type /Pages /Kids [5 0 R] /Count 1 /Junk 4 0 R>>", "[" + "[]".repeat(25 * MEGABYTE) + "]");
        pdf.object("<</Type /Page /Parent 3 0 R /MediaBox [0 0 595 842]>>");
        return pdf.bytes();
    }

    /** Arrays within arrays, half a million deep. */
    static byte[] nestedWithoutEnd() {
        int depth = 500_000;
        RawPdf pdf = new RawPdf();
        pdf.object("<</Type /Catalog /Pages 2 0 R /Deep %s%s>>".formatted("[".repeat(depth), "]".repeat(depth)));
        pdf.object(ONE_PAGE);
        pdf.object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>");
        return pdf.bytes();
    }

    /** One page below a tree of nodes with one child each. */
    static byte[] pageTreeWithoutEnd() {
        int depth = 60_000;
        RawPdf pdf = new RawPdf();
        pdf.object("<</Type /Catalog /Pages 2 0 R>>");
        for (int number = 2; number < depth; number++) {
            String parent = number == 2 ? "" : " /Parent %d 0 R".formatted(number - 1);
            pdf.object("<</Type /Pages /Kids [%d 0 R] /Count 1%s>>".formatted(number + 1, parent));
        }
        pdf.object("<</Type /Page /Parent %d 0 R /MediaBox [0 0 595 842]>>".formatted(depth - 1));
        return pdf.bytes();
    }

    /** Empty pages. */
    static byte[] pages(int count) {
        RawPdf pdf = new RawPdf();
        pdf.object("<</Type /Catalog /Pages 2 0 R>>");
        pdf.object("<</Type /Pages /Kids [%s] /Count %d>>".formatted("3 0 R ".repeat(count), count));
        pdf.object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>");
        return pdf.bytes();
    }

    /** A page whose content unpacks to that many megabytes of nothing. */
    static byte[] pageUnpackingTo(int megabytes) {
        RawPdf pdf = begun();
        pdf.object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>>");
        pdf.stream("", blanks(megabytes));
        return pdf.bytes();
    }

    /** A form whose content unpacks to that many megabytes of nothing. */
    static byte[] formUnpackingTo(int megabytes) {
        RawPdf pdf = begun();
        pdf.object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources <</XObject <</F 5 0 R>>>>>>");
        pdf.stream("", "/F Do".getBytes(StandardCharsets.US_ASCII));
        pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", blanks(megabytes));
        return pdf.bytes();
    }

    /** An image of so many pixels either way, of which a few bytes are there. */
    static byte[] imageOf(int pixels) {
        RawPdf pdf = begun();
        pdf.object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources <</XObject <</I 5 0 R>>>>>>");
        pdf.stream("", "q 500 0 0 700 50 50 cm /I Do Q".getBytes(StandardCharsets.US_ASCII));
        pdf.stream(
                "/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceRGB /Width %d /Height %d"
                        .formatted(pixels, pixels),
                new byte[100]);
        return pdf.bytes();
    }

    /** A page of more characters than any page has. */
    static byte[] pageOfCharacters(int count) {
        RawPdf pdf = begun();
        pdf.object("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</T"
                + " <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>>");
        String line = "1 0 0 1 50 500 Tm (" + "1".repeat(100) + ") Tj ";
        pdf.stream("", ("BT /T 4 Tf " + line.repeat(count / 100) + "ET").getBytes(StandardCharsets.US_ASCII));
        return pdf.bytes();
    }

    /** A file that calls itself a PDF and is that many megabytes large. */
    static byte[] fileOf(int megabytes) {
        byte[] file = blanks(megabytes);
        System.arraycopy("%PDF-1.5".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 8);
        return file;
    }

    /** A workbook with one of its sheets replaced by that many megabytes of blanks. */
    static byte[] workbookUnpackingTo(byte[] workbook, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals("xl/worksheets/sheet1.xml") ? blanks(megabytes) : in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static RawPdf begun() {
        RawPdf pdf = new RawPdf();
        pdf.object("<</Type /Catalog /Pages 2 0 R>>");
        pdf.object(ONE_PAGE);
        return pdf;
    }

    private static byte[] blanks(int megabytes) {
        byte[] blanks = new byte[megabytes * MEGABYTE];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }
}
