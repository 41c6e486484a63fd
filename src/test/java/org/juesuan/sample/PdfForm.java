package org.juesuan.sample;

import java.util.List;
import org.juesuan.sample.PrintedTable.PageShape;

/** Paints one form; a cell that spans rows goes on over a page break as an empty box. */
final class PdfForm {
    private static final float PADDING = 3;
    private static final float SIZE = 8;
    private static final float LEADING = 10.5f;

    private final PdfPages pages;
    private final PrintedForm form;
    private float[] edges = new float[0];

    PdfForm(PdfPages pages, PrintedForm form) {
        this.pages = pages;
        this.form = form;
    }

    void paint() {
        pages.start(PageShape.PORTRAIT);
        edges = edges();
        pages.title(form.title(), 14);
        form.lines().forEach(line -> pages.text(line, 9, 14, PageShape.PORTRAIT));
        pages.moveTo(pages.y() - 6);
        int first = 0;
        while (first < form.rows().size()) {
            int end = fitting(first);
            segment(first, end);
            first = end;
            if (first < form.rows().size()) {
                pages.start(PageShape.PORTRAIT);
            }
        }
    }

    private int fitting(int first) {
        float room = pages.room();
        int row = first;
        while (row < form.rows().size() && room >= height(row)) {
            room -= height(row);
            row++;
        }
        return Math.max(row, first + 1);
    }

    private void segment(int first, int end) {
        float[] tops = new float[end - first + 1];
        tops[0] = pages.y();
        for (int row = first; row < end; row++) {
            tops[row - first + 1] = tops[row - first] - height(row);
        }
        for (int row = first; row < end; row++) {
            for (int column = 0; column < form.widths().size(); column++) {
                boolean goesOn =
                        row == first && form.rows().get(row).get(column).equals(PrintedForm.ABOVE);
                if (form.begins(row, column) || goesOn) {
                    int last = Math.min(end, row + form.rowSpan(row, column));
                    String text = goesOn ? "" : form.rows().get(row).get(column);
                    int right = column + form.columnSpan(row, column);
                    cell(text, edges[column], tops[row - first], edges[right], tops[last - first]);
                }
            }
        }
        pages.moveTo(tops[end - first]);
    }

    private void cell(String text, float left, float top, float right, float bottom) {
        pages.current().box(left, top, right, bottom);
        float baseline = top - PADDING - SIZE;
        for (String line : lines(text, right - left)) {
            pages.current().text(left + PADDING, baseline, SIZE, line);
            baseline -= LEADING;
        }
    }

    private List<String> lines(String text, float width) {
        return text.isEmpty() ? List.of() : pages.fit().wrap(pages.printed(text), SIZE, width - 2 * PADDING);
    }

    private float height(int row) {
        int lines = 1;
        for (int column = 0; column < form.widths().size(); column++) {
            if (form.begins(row, column)) {
                float width = edges[column + form.columnSpan(row, column)] - edges[column];
                lines = Math.max(
                        lines, lines(form.rows().get(row).get(column), width).size());
            }
        }
        return lines * LEADING + 2 * PADDING;
    }

    private float[] edges() {
        float total = form.widths().stream().mapToInt(Integer::intValue).sum();
        float[] result = new float[form.widths().size() + 1];
        result[0] = PdfPages.SIDE_MARGIN;
        for (int column = 0; column < form.widths().size(); column++) {
            result[column + 1] = result[column] + form.widths().get(column) / total * pages.usableWidth();
        }
        return result;
    }
}
