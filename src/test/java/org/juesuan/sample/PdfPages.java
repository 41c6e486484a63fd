package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.sample.PrintedTable.PageShape;

/** The pages of a PDF being written, and the place reached on the last of them. */
final class PdfPages {
    static final float SIDE_MARGIN = 50;
    static final float TOP_MARGIN = 56;
    static final float BOTTOM_MARGIN = 52;
    private static final float SHORT_EDGE = 595.32f;
    private static final float LONG_EDGE = 841.92f;

    private final ReportFont font;
    private final PdfStyle style;
    private final TextFit fit;
    private final List<PdfCanvas> pages = new ArrayList<>();
    private float y;

    PdfPages(ReportFont font, PdfStyle style) {
        this.font = font;
        this.style = style;
        this.fit = new TextFit(font);
    }

    List<PdfCanvas> all() {
        return pages;
    }

    ReportFont font() {
        return font;
    }

    PdfStyle style() {
        return style;
    }

    TextFit fit() {
        return fit;
    }

    PdfCanvas current() {
        return pages.get(pages.size() - 1);
    }

    /** 1-based number of the page being written. */
    int number() {
        return pages.size();
    }

    float y() {
        return y;
    }

    void moveTo(float newY) {
        y = newY;
    }

    float room() {
        return y - BOTTOM_MARGIN;
    }

    float usableWidth() {
        return current().width() - 2 * SIDE_MARGIN;
    }

    void start(PageShape shape) {
        boolean wide = shape == PageShape.LANDSCAPE;
        pages.add(new PdfCanvas(wide ? LONG_EDGE : SHORT_EDGE, wide ? SHORT_EDGE : LONG_EDGE, font, style));
        y = current().height() - TOP_MARGIN;
        if (style.pageNumbers() == PdfStyle.PageNumbers.FOOTER && number() > 1) {
            centred("- " + number() + " -", 9, 28);
        }
        ornaments();
    }

    private void ornaments() {
        PdfCanvas page = current();
        if (style.ornaments().contains(PdfStyle.Ornament.WATERMARK)) {
            page.watermark("示例市部门决算公开稿");
        }
        if (style.ornaments().contains(PdfStyle.Ornament.PAGE_BORDER)) {
            page.frame(30, page.height() - 20, page.width() - 30, 40);
        }
        if (style.ornaments().contains(PdfStyle.Ornament.SEAL)) {
            page.seal(page.width() * 0.7f, page.height() - 120, 55);
        }
        if (style.ornaments().contains(PdfStyle.Ornament.PAGE_HEADER)) {
            centred("示例市本级部门决算汇编", 9, page.height() - 36);
            page.frame(SIDE_MARGIN, page.height() - 40, page.width() - SIDE_MARGIN, page.height() - 40.5f);
        }
    }

    private void centred(String text, float size, float baseline) {
        current().text((current().width() - font.width(text) * size) / 2, baseline, size, text);
    }

    /** The text as the style's characters print it. */
    String printed(String text) {
        return style.characters() == PdfStyle.Characters.RADICALS ? Radicals.substitute(text) : text;
    }

    /** A heading in the middle of the page, and moves below it. */
    void title(String text, float size) {
        for (String line : fit.wrap(printed(text), size, usableWidth())) {
            y -= size * 1.5f;
            current().boldText((current().width() - font.width(line) * size) / 2, y, size, line);
        }
        y -= size * 0.6f;
    }

    /** Running text at the left margin, on new pages where it does not fit. */
    void text(String text, float size, float leading, PageShape shape) {
        for (String line : fit.wrap(printed(text), size, usableWidth())) {
            if (room() < leading) {
                start(shape);
            }
            y -= leading;
            current().text(SIDE_MARGIN, y, size, line);
        }
    }

    /** As {@link #text}, bold. */
    void heading(String text, float size, float leading, PageShape shape) {
        if (room() < 3 * leading) {
            start(shape);
        }
        y -= leading;
        current().boldText(SIDE_MARGIN + 2 * size, y, size, printed(text));
    }
}
