package org.juesuan.sample;

import java.util.LinkedHashSet;
import java.util.Set;

/** One page as the eye sees it: origin at the lower left, upright, whatever its /Rotate will be. */
final class PdfCanvas {
    private static final float LINE_WIDTH = 0.6f;

    private final float width;
    private final float height;
    private final ReportFont font;
    private final PdfStyle style;
    private final ContentWriter text = new ContentWriter();
    private final Set<String> segments = new LinkedHashSet<>();
    private final ContentWriter lines = new ContentWriter();
    private final ContentWriter backdrop = new ContentWriter();

    PdfCanvas(float width, float height, ReportFont font, PdfStyle style) {
        this.width = width;
        this.height = height;
        this.font = font;
        this.style = style;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    void text(float x, float baseline, float size, String string) {
        text.operator("BT").numbers(1, 0, 0, 1, x, baseline).operator("Tm");
        font.show(text, size, string);
        text.operator("ET");
        if (style.ornaments().contains(PdfStyle.Ornament.GLYPHS_TWICE)) {
            text.operator("BT").numbers(1, 0, 0, 1, x + size * 0.03f, baseline).operator("Tm");
            font.show(text, size, string);
            text.operator("ET");
        }
    }

    /** Large pale words across the page, drawn before everything else. */
    void watermark(String string) {
        backdrop.raw("0.85 g ").operator("BT");
        backdrop.numbers(0.866f, 0.5f, -0.5f, 0.866f, width * 0.2f, height * 0.25f)
                .operator("Tm");
        font.show(backdrop, 40, string);
        backdrop.operator("ET").raw("0 g\n");
    }

    /** A coloured area behind what follows. */
    void area(float left, float top, float right, float bottom) {
        backdrop.raw("0.8 0.9 0.95 rg ")
                .numbers(left, bottom, right - left, top - bottom)
                .operator("re f")
                .raw("0 g\n");
    }

    /** A rectangle that belongs to no table. */
    void frame(float left, float top, float right, float bottom) {
        lines.numbers(left, bottom, right - left, top - bottom).operator("re S");
    }

    /** A round seal of two circles with a star of lines in it. */
    void seal(float x, float y, float radius) {
        text.raw("q 0.9 0.1 0.1 RG 2 w\n");
        circle(x, y, radius);
        circle(x, y, radius - 3);
        for (int point = 0; point < 5; point++) {
            double angle = Math.PI * (0.5 + point * 0.8);
            text.numbers(x + 12 * (float) Math.cos(angle), y + 12 * (float) Math.sin(angle))
                    .raw(point == 0 ? "m " : "l ");
        }
        text.operator("s").raw("Q\n");
    }

    private void circle(float x, float y, float radius) {
        float bend = radius * 0.5523f;
        text.numbers(x + radius, y).raw("m ");
        text.numbers(x + radius, y + bend, x + bend, y + radius, x, y + radius).raw("c ");
        text.numbers(x - bend, y + radius, x - radius, y + bend, x - radius, y).raw("c ");
        text.numbers(x - radius, y - bend, x - bend, y - radius, x, y - radius).raw("c ");
        text.numbers(x + bend, y - radius, x + radius, y - bend, x + radius, y).raw("c ");
        text.operator("s");
    }

    /** Text with a thin outline, which looks bold. */
    void boldText(float x, float baseline, float size, String string) {
        text.raw("2 Tr 0.35 w\n");
        text(x, baseline, size, string);
        text.raw("0 Tr\n");
    }

    /** A cell with all its borders. */
    void box(float left, float top, float right, float bottom) {
        line(left, top, right, top);
        line(left, bottom, right, bottom);
        line(left, bottom, left, top);
        line(right, bottom, right, top);
    }

    /** A horizontal or vertical ruling; each is drawn once, however many cells share it. */
    void line(float x1, float y1, float x2, float y2) {
        if (!segments.add(Math.round(x1 * 10) + " " + Math.round(y1 * 10) + " " + Math.round(x2 * 10) + " "
                + Math.round(y2 * 10))) {
            return;
        }
        switch (style.rulings()) {
            case NONE -> {}
            case SOLID, DASHED, OPEN_SIDES, HORIZONTAL, THREE_LINES -> stroke(x1, y1, x2, y2);
            case FILLED -> fill(x1, y1, x2, y2);
            case DOTTED -> dots(x1, y1, x2, y2);
        }
    }

    private void stroke(float x1, float y1, float x2, float y2) {
        lines.numbers(x1, y1).raw("m ").numbers(x2, y2).operator("l S");
    }

    private void fill(float x1, float y1, float x2, float y2) {
        float half = LINE_WIDTH / 2;
        lines.numbers(x1 - half, y1 - half, x2 - x1 + LINE_WIDTH, y2 - y1 + LINE_WIDTH)
                .operator("re f");
    }

    private void dots(float x1, float y1, float x2, float y2) {
        float length = Math.max(x2 - x1, y2 - y1);
        float stepX = (x2 - x1) / length;
        float stepY = (y2 - y1) / length;
        for (float at = 0; at < length - 0.5f; at += 2) {
            float end = Math.min(at + 1, length);
            stroke(x1 + at * stepX, y1 + at * stepY, x1 + end * stepX, y1 + end * stepY);
        }
    }

    float mediaWidth() {
        return style.rotation() % 180 == 0 ? width : height;
    }

    float mediaHeight() {
        return style.rotation() % 180 == 0 ? height : width;
    }

    byte[] content() {
        ContentWriter all = new ContentWriter();
        all.operator("q");
        switch (style.rotation()) {
            case 90 -> all.numbers(0, 1, -1, 0, height, 0).operator("cm");
            case 180 -> all.numbers(-1, 0, 0, -1, width, height).operator("cm");
            case 270 -> all.numbers(0, -1, 1, 0, 0, width).operator("cm");
            default -> {}
        }
        all.number(LINE_WIDTH).operator("w");
        if (style.rulings() == PdfStyle.Rulings.DASHED) {
            all.operator("[2 1.5] 0 d");
        }
        all.raw(new String(backdrop.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
        byte[] ruled = lines.bytes();
        byte[] written = text.bytes();
        all.raw(new String(ruled, java.nio.charset.StandardCharsets.ISO_8859_1));
        all.operator("[] 0 d");
        all.raw(new String(written, java.nio.charset.StandardCharsets.ISO_8859_1));
        all.operator("Q");
        return all.bytes();
    }
}
