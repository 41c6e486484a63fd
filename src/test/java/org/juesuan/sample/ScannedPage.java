package org.juesuan.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A page that is one black and white picture of a ruled table and of specks in its cells: no text at all. */
final class ScannedPage {
    private static final int BYTES_PER_ROW = 100;
    private static final int ROWS = 1000;

    private ScannedPage() {}

    static void fill(PDDocument document, PDPage page) throws IOException {
        PDStream image = new PDStream(document, new ByteArrayInputStream(pixels()), COSName.FLATE_DECODE);
        COSDictionary dictionary = image.getCOSObject();
        dictionary.setItem(COSName.TYPE, COSName.XOBJECT);
        dictionary.setItem(COSName.SUBTYPE, COSName.IMAGE);
        dictionary.setInt(COSName.WIDTH, BYTES_PER_ROW * 8);
        dictionary.setInt(COSName.HEIGHT, ROWS);
        dictionary.setInt(COSName.BITS_PER_COMPONENT, 1);
        dictionary.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        COSDictionary images = new COSDictionary();
        images.setItem("Im1", dictionary);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, images);
        page.setResources(new PDResources(resources));
        PDRectangle box = page.getMediaBox();
        String content = "q " + box.getWidth() + " 0 0 " + box.getHeight() + " 0 0 cm /Im1 Do Q\n";
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
    }

    private static byte[] pixels() {
        byte[] pixels = new byte[BYTES_PER_ROW * ROWS];
        Arrays.fill(pixels, (byte) 0xff);
        for (int row = 100; row <= 900; row++) {
            for (int place = 10; place < BYTES_PER_ROW - 10; place++) {
                boolean across = row % 25 < 2;
                boolean down = place % 16 == 10;
                boolean speck = row % 25 > 8 && row % 25 < 18 && place % 16 > 12 && (row * 31 + place * 17) % 3 == 0;
                if (across || down || speck) {
                    pixels[row * BYTES_PER_ROW + place] = (byte) (across ? 0 : down ? 0xfc : 0x5a);
                }
            }
        }
        return pixels;
    }
}
