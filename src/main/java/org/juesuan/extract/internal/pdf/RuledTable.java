package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/** A grid being filled with words. */
final class RuledTable {

    private final CellGrid grid;
    private final List<List<Word>> words = new ArrayList<>();
    private final List<Word> outside = new ArrayList<>();
    private final WordPlacement placement;

    RuledTable(CellGrid grid) {
        this.grid = grid;
        grid.cells().forEach(cell -> words.add(new ArrayList<>()));
        this.placement = new WordPlacement(grid, this::put);
    }

    private void put(int cell, Word word) {
        (cell == CellGrid.HOLE ? outside : words.get(cell)).add(word);
    }

    /** Takes a word that stands in the table's area; false leaves it to others. */
    boolean take(Word word) {
        Box area = grid.box();
        boolean inside = word.centreY() >= area.top()
                && word.centreY() <= area.bottom()
                && word.right() > area.left()
                && word.left() < area.right();
        if (inside) {
            placement.place(word);
        }
        return inside;
    }

    /** Words in the table's area that no cell holds. */
    List<Word> outside() {
        return outside;
    }

    RawTable toRawTable(int page) {
        List<RawCell> cells = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            cells.add(cell(index));
        }
        return new RawTable(
                page, null, grid.box(), grid.rowCount(), grid.columnCount(), grid.columnEdges(), true, cells);
    }

    private RawCell cell(int index) {
        String text =
                PrintedLine.of(words.get(index)).stream().map(PrintedLine::text).collect(Collectors.joining("\n"));
        return grid.rawCell(index, text);
    }
}
