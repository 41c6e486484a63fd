package org.juesuan.extract.internal.pdf;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.InterruptedReadingException;
import org.juesuan.extract.LimitExceededException;

/**
 * Reads a page's characters and strokes in one pass. Colours and pictures are not loaded, Type 3 glyphs not drawn, text
 * that nobody sees not kept.
 */
final class PageReader extends PDFGraphicsStreamEngine {

    private static final List<String> COLOUR_OPERATORS =
            List.of("CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "sh");

    /** Far above the densest page printed, and far below what fills a heap. */
    private static final int MOST_MARKS = 1_000_000;

    private final ExtractionLimits limits;
    private final List<InkGlyph> glyphs = new ArrayList<>();
    private final GlyphDecoder decoder = new GlyphDecoder();
    private final Strokes strokes = new Strokes();
    private final GeneralPath path = new GeneralPath();
    private boolean clipPending;
    private boolean hasImage;
    private @Nullable Area clip;
    private Rectangle2D clipBounds = new Rectangle2D.Double();

    private PageReader(PDPage page, ExtractionLimits limits) {
        super(page);
        this.limits = limits;
        COLOUR_OPERATORS.forEach(name -> addOperator(new Ignored(name)));
        addOperator(new InlineImage());
        addOperator(new FormsOnly());
    }

    static PageInk read(PDPage page, ExtractionLimits limits) throws IOException {
        PageReader reader = new PageReader(page, limits);
        reader.processPage(page);
        PDRectangle crop = page.getCropBox();
        return new PageInk(
                new Rectangle2D.Double(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight()),
                page.getRotation(),
                reader.glyphs,
                reader.strokes.segments(),
                reader.decoder.unmapped(),
                reader.hasImage);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        InterruptedReadingException.check();
        if (glyphs.size() > MOST_MARKS || strokes.segments().size() > MOST_MARKS) {
            throw new LimitExceededException("more than %d characters or strokes on a page".formatted(MOST_MARKS));
        }
        super.processOperator(operator, operands);
    }

    /** The engine passes over a form that it cannot read; one that unpacks without end must not be passed over. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        PdfDocuments.refuseBomb(e, limits.uncompressedBytes());
        super.operatorException(operator, operands, e);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, String unicode, Vector displacement) {
        if (isInvisible(getGraphicsState().getTextState().getRenderingMode())) {
            return;
        }
        InkGlyph glyph = decoder.decode(place, font, code, unicode, displacement);
        if (glyph != null && clipBounds().contains(glyph.centreX(), glyph.centreY())) {
            glyphs.add(glyph);
        }
    }

    private static boolean isInvisible(RenderingMode mode) {
        return !mode.isFill() && !mode.isStroke();
    }

    private Rectangle2D clipBounds() {
        Area current = getGraphicsState().getCurrentClippingPath();
        if (current != clip) {
            clip = current;
            clipBounds = current.getBounds2D();
        }
        return clipBounds;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
            return;
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
            return;
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        clipPending = true;
    }

    @Override
    public void endPath() {
        if (clipPending) {
            getGraphicsState().intersectClippingPath(new GeneralPath(path.getBounds2D()));
            clipPending = false;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        strokes.addStroked(path, clipBounds());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        strokes.addFilled(path, clipBounds());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokes.addStroked(path, clipBounds());
        endPath();
    }

    @Override
    public void drawImage(PDImage image) {
        hasImage = true;
    }

    @Override
    public void shadingFill(COSName shadingName) {
        path.setWindingRule(Path2D.WIND_NON_ZERO);
    }

    /** An operator that has no part in text or rulings. */
    private static final class Ignored extends OperatorProcessor {
        private final String name;

        Ignored(String name) {
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            // nothing to draw
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** Notes a picture without decoding it. */
    private final class InlineImage extends OperatorProcessor {
        @Override
        public void process(Operator operator, List<COSBase> operands) {
            hasImage = true;
        }

        @Override
        public String getName() {
            return "BI";
        }
    }

    /** Draws forms; notes a picture without decoding it. */
    private final class FormsOnly extends DrawObject {
        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && context.getResources().isImageXObject(name)) {
                hasImage = true;
                ImageSize.of(context.getResources(), name).refuseAbove(limits.imageBytes());
                return;
            }
            super.process(operator, operands);
        }
    }
}
