package org.juesuan.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.juesuan.sample.PdfStyle.HeaderRepeat;
import org.juesuan.sample.PdfStyle.Names;
import org.juesuan.sample.PdfStyle.PageNumbers;
import org.juesuan.sample.PdfStyle.RowCut;
import org.juesuan.sample.PdfStyle.Rulings;
import org.juesuan.sample.PrintedTable.PageShape;

/** Paints one table, over as many pages as it needs. */
final class PdfTable {
    private static final float PADDING = 3;
    private static final float LEAST_HEIGHT = 17.5f;
    private static final Set<String> CENTRED = Set.of("合计", "总计", "本年收入合计", "本年支出合计", "人员经费合计", "公用经费合计", "栏次");

    private final PdfPages pages;
    private final PdfStyle style;
    private final PrintedTable table;
    private final PageShape shape;
    private final boolean repeatHeader;
    private final float size;
    private final float[] edges;
    private final float[] headerHeights;
    private final List<Integer> pageOfRow = new ArrayList<>();

    PdfTable(PdfPages pages, PrintedTable table, PageShape shape, ReportLayout layout) {
        this.pages = pages;
        this.style = pages.style();
        this.table = table;
        this.shape = shape;
        this.repeatHeader = style.headerRepeat() == HeaderRepeat.ALWAYS
                || (style.headerRepeat() == HeaderRepeat.AS_LAYOUT && layout.repeatsHeader());
        this.size = style.fontSize();
        this.edges = edges();
        this.headerHeights = headerHeights();
    }

    /** Paints the table where the pages stand; gives the page of each row, 0 for rows without text. */
    List<Integer> paint() {
        header();
        for (PrintedRow row : table.rows()) {
            float height = rowHeight(row);
            if (pages.room() < height + reserve()) {
                breakAt(row);
            } else {
                row(row, height);
            }
        }
        numberRow();
        rule();
        return pageOfRow;
    }

    /** Height of the header and a few rows: what must fit below a title. */
    float leastHeight() {
        return sum(headerHeights) + 4 * LEAST_HEIGHT;
    }

    /** A page that holds one row of empty cells, as a row cut by the page break leaves it. */
    void emptyPage() {
        pages.start(shape);
        paintRow(PrintedRow.empty(table.columns().size()), LEAST_HEIGHT);
    }

    private void breakAt(PrintedRow row) {
        int nameColumn = cuttableColumn(row);
        boolean cut = style.rowCut() != RowCut.NONE && nameColumn >= 0;
        if (!cut) {
            nextPage();
            row(row, rowHeight(row));
            return;
        }
        if (style.rowCut() == RowCut.EMPTY_REMNANT) {
            row(row, rowHeight(row));
            nextPage();
            paintRow(PrintedRow.empty(table.columns().size()), LEAST_HEIGHT / 2);
            return;
        }
        String label = row.cells().get(nameColumn);
        int half = (label.length() + 1) / 2;
        PrintedRow above = row.withCell(nameColumn, label.substring(0, half));
        PrintedRow below = PrintedRow.empty(table.columns().size()).withCell(nameColumn, label.substring(half));
        if (style.rowCut() == RowCut.AMOUNTS_ON_NEXT_PAGE) {
            above = PrintedRow.empty(table.columns().size()).withCell(nameColumn, label.substring(0, half));
            below = row.withCell(nameColumn, label.substring(half));
        }
        paintRow(above, rowHeight(above));
        int first = pages.number();
        nextPage();
        paintRow(below, rowHeight(below));
        pageOfRow.add(style.rowCut() == RowCut.AMOUNTS_ON_FIRST_PAGE ? first : pages.number());
    }

    /** The last name column with a label long enough to cut, -1 where there is none. */
    private int cuttableColumn(PrintedRow row) {
        for (int column = table.columns().size() - 1; column >= 0; column--) {
            if (table.columns().get(column).kind() == ColumnKind.NAME
                    && row.cells().get(column).length() > 3) {
                return column;
            }
        }
        return -1;
    }

    private void nextPage() {
        numberRow();
        rule();
        pages.start(shape);
        if (repeatHeader) {
            header();
        }
    }

    private void row(PrintedRow row, float height) {
        paintRow(row, height);
        pageOfRow.add(row.hasText() ? pages.number() : 0);
    }

    /** Room kept at the page foot for a cut row or the page number. */
    private float reserve() {
        float number = style.pageNumbers() == PageNumbers.INSIDE_TABLE ? LEAST_HEIGHT : 0;
        return number + (style.rowCut() == RowCut.NONE ? 0 : 2 * LEAST_HEIGHT);
    }

    private void numberRow() {
        if (style.pageNumbers() != PageNumbers.INSIDE_TABLE) {
            return;
        }
        float top = pages.y();
        paintRow(PrintedRow.empty(table.columns().size()), LEAST_HEIGHT);
        String number = Integer.toString(pages.number());
        float middle = (edges[0] + edges[edges.length - 1]) / 2;
        pages.current().text(middle - pages.font().width(number) * size / 2, top - LEAST_HEIGHT + 5, size, number);
    }

    private void header() {
        float top = pages.y();
        for (HeaderCell cell : table.header().cells()) {
            float cellTop = top - sum(headerHeights, 0, cell.row());
            float cellBottom = top - sum(headerHeights, 0, cell.row() + cell.rowSpan());
            cell(
                    cell.text(),
                    edges[cell.column()],
                    cellTop,
                    edges[cell.column() + cell.columnSpan()],
                    cellBottom,
                    Align.CENTRE,
                    0);
        }
        if (style.ornaments().contains(PdfStyle.Ornament.HEADER_FILL)) {
            pages.current().area(edges[0], top, edges[edges.length - 1], top - sum(headerHeights));
        }
        rule();
        pages.moveTo(top - sum(headerHeights));
        rule();
    }

    private void paintRow(PrintedRow row, float height) {
        float top = pages.y();
        for (int column = 0; column < table.columns().size(); column++) {
            int span = row.spanAt(column);
            if (span > 0) {
                ColumnKind kind = table.columns().get(column).kind();
                String text = row.cells().get(column);
                float offset = kind == ColumnKind.AMOUNT ? style.numberOffset() : 0;
                cell(text, edges[column], top, edges[column + span], top - height, align(kind, text), offset);
            }
        }
        pages.moveTo(top - height);
    }

    private enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    private static Align align(ColumnKind kind, String text) {
        if (CENTRED.contains(text.strip()) || kind == ColumnKind.LINE_NUMBER) {
            return Align.CENTRE;
        }
        return kind == ColumnKind.AMOUNT ? Align.RIGHT : Align.LEFT;
    }

    private void cell(String text, float left, float top, float right, float bottom, Align align, float offset) {
        border(left, top, right, bottom);
        if (text.isEmpty()) {
            return;
        }
        float width = right - left - 2 * PADDING;
        List<String> lines = pages.fit().wrap(pages.printed(text), size, width);
        float leading = size * 1.25f;
        float baseline = (top + bottom + lines.size() * leading) / 2 - size * 0.98f + offset;
        for (String line : lines) {
            float fitted = Math.min(size, width / Math.max(pages.font().width(line), 0.01f));
            float used = pages.font().width(line) * fitted;
            float x = switch (align) {
                case LEFT -> left + PADDING;
                case CENTRE -> (left + right - used) / 2;
                case RIGHT -> right - PADDING - used;
            };
            pages.current().text(x, baseline, fitted, line);
            baseline -= leading;
        }
    }

    private void border(float left, float top, float right, float bottom) {
        PdfCanvas page = pages.current();
        if (style.rulings() == Rulings.THREE_LINES) {
            return;
        }
        page.line(left, top, right, top);
        page.line(left, bottom, right, bottom);
        if (style.rulings() == Rulings.HORIZONTAL) {
            return;
        }
        boolean open = style.rulings() == Rulings.OPEN_SIDES;
        if (!open || left > edges[0]) {
            page.line(left, bottom, left, top);
        }
        if (!open || right < edges[edges.length - 1]) {
            page.line(right, bottom, right, top);
        }
    }

    /** A line over the whole width of a table that has three of them. */
    private void rule() {
        if (style.rulings() == Rulings.THREE_LINES) {
            pages.current().line(edges[0], pages.y(), edges[edges.length - 1], pages.y());
        }
    }

    private float rowHeight(PrintedRow row) {
        int lines = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            int span = row.spanAt(column);
            if (span > 0
                    && !row.cells().get(column).isEmpty()
                    && table.columns().get(column).kind() != ColumnKind.AMOUNT) {
                lines = Math.max(lines, lines(row.cells().get(column), edges[column], edges[column + span]));
            }
        }
        return heightOf(lines);
    }

    private int lines(String text, float left, float right) {
        return pages.fit()
                .wrap(pages.printed(text), size, right - left - 2 * PADDING)
                .size();
    }

    private float heightOf(int lines) {
        return Math.max(LEAST_HEIGHT, lines * size * 1.25f + 2 * PADDING);
    }

    private float[] headerHeights() {
        TableHeader header = table.header();
        float[] heights = new float[header.rows()];
        java.util.Arrays.fill(heights, LEAST_HEIGHT);
        for (int rows = 1; rows <= header.rows(); rows++) {
            for (HeaderCell cell : header.cells()) {
                if (cell.rowSpan() == rows && !cell.text().isEmpty()) {
                    float needed = heightOf(
                            lines(cell.text(), edges[cell.column()], edges[cell.column() + cell.columnSpan()]));
                    float missing = needed - sum(heights, cell.row(), cell.row() + rows);
                    heights[cell.row() + rows - 1] += Math.max(0, missing);
                }
            }
        }
        return heights;
    }

    private float[] edges() {
        List<Float> widths = new ArrayList<>(Collections.nCopies(table.columns().size(), 0f));
        float total = 0;
        for (int column = 0; column < widths.size(); column++) {
            PrintedColumn printed = table.columns().get(column);
            boolean narrow = style.names() == Names.NARROW && printed.kind() == ColumnKind.NAME;
            widths.set(column, printed.width() * (narrow ? 0.45f : 1));
            total += widths.get(column);
        }
        float[] result = new float[widths.size() + 1];
        result[0] = PdfPages.SIDE_MARGIN;
        for (int column = 0; column < widths.size(); column++) {
            result[column + 1] = result[column] + widths.get(column) / total * pages.usableWidth();
        }
        return result;
    }

    private static float sum(float[] heights) {
        return sum(heights, 0, heights.length);
    }

    private static float sum(float[] heights, int from, int to) {
        float sum = 0;
        for (int index = from; index < to; index++) {
            sum += heights[index];
        }
        return sum;
    }
}
