package org.juesuan.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A subset of a font file inside the document. The file is only needed to make reports with this choice: property
 * {@code samples.font}, by default WenQuanYi Zen Hei as Debian's fonts-wqy-zenhei installs it.
 */
final class EmbeddedFont implements ReportFont {
    private static final Path FILE =
            Path.of(System.getProperty("samples.font", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"));
    private static final String NAME = System.getProperty("samples.font.name", "WenQuanYiZenHei");

    private final PDType0Font font;
    private final TrueTypeCollection collection;

    EmbeddedFont(PDDocument document) throws IOException {
        collection = new TrueTypeCollection(FILE.toFile());
        TrueTypeFont face = collection.getFontByName(NAME);
        if (face == null) {
            throw new IOException("font file '" + FILE + "' has no face '" + NAME + "'");
        }
        font = PDType0Font.load(document, face, true);
    }

    @Override
    public float width(String text) {
        try {
            return font.getStringWidth(text) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void show(ContentWriter content, float size, String text) {
        text.codePoints().forEach(font::addToSubset);
        content.raw("/F1 ").number(size).operator("Tf");
        try {
            byte[] bytes = font.encode(text);
            int[] codes = new int[bytes.length / 2];
            for (int index = 0; index < codes.length; index++) {
                codes[index] = (bytes[2 * index] & 0xff) << 8 | bytes[2 * index + 1] & 0xff;
            }
            content.showCodes(codes, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public COSDictionary fonts() throws IOException {
        font.subset();
        collection.close();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font.getCOSObject());
        return fonts;
    }
}
