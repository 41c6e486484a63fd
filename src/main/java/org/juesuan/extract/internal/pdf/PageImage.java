package org.juesuan.extract.internal.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.UnreadableDocumentException;

/** Draws a page as its reader holds it, with one place framed. */
public final class PageImage {
    private static final float DOTS_PER_INCH = 110;
    private static final float POINTS_PER_INCH = 72;
    private static final double MARGIN = 2;
    private static final Color FRAME = new Color(0xD0, 0x10, 0x10);

    private PageImage() {}

    /**
     * A PNG of a page.
     *
     * @param page one-based
     * @param framed the place to frame, as {@link PdfExtractor} gives boxes
     * @throws UnreadableDocumentException where the document or the page cannot be drawn
     */
    public static byte[] png(byte[] content, int page, Box framed) throws UnreadableDocumentException {
        try (PDDocument document = PdfDocuments.open(content, ExtractionLimits.standard())) {
            PDPage shown = document.getPage(page - 1);
            turnUpright(shown);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH);
            frame(image, framed);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new UnreadableDocumentException("page %d cannot be drawn: %s".formatted(page, e.getMessage()), e);
        }
    }

    private static void turnUpright(PDPage page) throws IOException {
        Quarter direction = UprightPage.direction(PageReader.read(page, ExtractionLimits.standard()));
        for (int degrees = 0; degrees < 360; degrees += 90) {
            if (Quarter.ofRotation(degrees) == direction) {
                page.setRotation(degrees);
            }
        }
    }

    private static void frame(BufferedImage image, Box framed) {
        double scale = DOTS_PER_INCH / POINTS_PER_INCH;
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(FRAME);
        graphics.setStroke(new BasicStroke(3));
        graphics.draw(new Rectangle2D.Double(
                (framed.left() - MARGIN) * scale,
                (framed.top() - MARGIN) * scale,
                (framed.width() + 2 * MARGIN) * scale,
                (framed.height() + 2 * MARGIN) * scale));
        graphics.dispose();
    }
}
