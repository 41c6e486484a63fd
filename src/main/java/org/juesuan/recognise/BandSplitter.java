package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;
import org.juesuan.extract.TextLine;

/**
 * Takes the lines that stand inside a grid (title, unit and body lines, notes: every sheet has them, some pages too) out
 * of it, so that a document is one sequence of lines and pure tables whatever it was made with.
 */
final class BandSplitter {
    private final StatementTitles titles;
    private final Phrases phrases;

    BandSplitter(StatementTitles titles, Phrases phrases) {
        this.titles = titles;
        this.phrases = phrases;
    }

    List<PageElement> split(List<PageElement> elements) {
        List<PageElement> result = new ArrayList<>();
        for (PageElement element : elements) {
            if (element instanceof RawTable table) {
                splitTable(table, result);
            } else {
                result.add(element);
            }
        }
        return result;
    }

    private void splitTable(RawTable table, List<PageElement> result) {
        List<List<RawCell>> rows = TableRows.of(table);
        boolean textOnly = isText(table, rows);
        int bandStart = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<RawCell> printed =
                    rows.get(row).stream().filter(cell -> !cell.isBlank()).toList();
            boolean lines = textOnly || isLines(printed);
            if (printed.isEmpty() || !lines || TableRows.crossed(table, row)) {
                continue;
            }
            addBand(table, bandStart, row, result);
            printed.forEach(cell -> result.add(line(table, cell)));
            bandStart = row + 1;
        }
        addBand(table, bandStart, rows.size(), result);
    }

    /** A sheet with one text a row: a cover, a list of contents, a narrative. */
    private static boolean isText(RawTable table, List<List<RawCell>> rows) {
        return table.sheet() != null
                && rows.stream()
                        .map(row -> row.stream().filter(cell -> !cell.isBlank()).toList())
                        .allMatch(printed -> printed.isEmpty()
                                || (printed.size() == 1
                                        && !CellText.isAmount(printed.get(0).text())));
    }

    private boolean isLines(List<RawCell> printed) {
        boolean alone = printed.size() == 1;
        return printed.stream().allMatch(cell -> isLine(cell.text(), alone));
    }

    private boolean isLine(String text, boolean alone) {
        return titles.match(text).isPresent()
                || TitleBlock.belongsToBlock(text)
                || TitleBlock.isNote(text)
                || alone && Headings.isSection(text)
                || alone && Headings.isOtherTable(text)
                || alone && text.length() > 8 && phrases.tells(Phrases.Kind.EMPTY_SENTENCE, text);
    }

    private static TextLine line(RawTable table, RawCell cell) {
        return new TextLine(table.page(), table.sheet(), cell.box(), cell.text().replace("\n", ""), 0);
    }

    private static void addBand(RawTable table, int from, int to, List<PageElement> result) {
        if (from == 0 && to == table.rowCount()) {
            result.add(table);
            return;
        }
        List<RawCell> cells = table.cells().stream()
                .filter(cell -> from <= cell.row() && cell.row() < to)
                .map(cell -> new RawCell(
                        cell.row() - from,
                        cell.column(),
                        Math.min(cell.rowSpan(), to - cell.row()),
                        cell.columnSpan(),
                        cell.text(),
                        cell.reference(),
                        cell.box()))
                .toList();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            Box box = cells.stream().map(RawCell::box).reduce(Box::union).orElse(table.box());
            result.add(new RawTable(
                    table.page(),
                    table.sheet(),
                    box,
                    to - from,
                    table.columnCount(),
                    table.columnEdges(),
                    table.ruled(),
                    cells));
        }
    }
}
