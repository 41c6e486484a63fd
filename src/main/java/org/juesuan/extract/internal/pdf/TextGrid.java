package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.RawCell;

/** A grid filled with words place by place; what claims a place already taken joins what stands there. */
final class TextGrid {

    private final double[] columnEdges;
    private final double[] rowEdges;
    private final @Nullable Entry[][] places;
    private final List<Entry> entries = new ArrayList<>();

    TextGrid(double[] columnEdges, double[] rowEdges) {
        this.columnEdges = columnEdges;
        this.rowEdges = rowEdges;
        this.places = new Entry[rowEdges.length - 1][columnEdges.length - 1];
    }

    Box box() {
        return new Box(columnEdges[0], rowEdges[0], columnEdges[columnEdges.length - 1], rowEdges[rowEdges.length - 1]);
    }

    void put(int firstRow, int lastRow, int firstColumn, int lastColumn, List<Word> words) {
        Entry taken = places[firstRow][firstColumn];
        if (taken != null) {
            taken.words.addAll(words);
            return;
        }
        Entry entry = new Entry(firstRow, firstColumn);
        while (entry.lastColumn < lastColumn && places[firstRow][entry.lastColumn + 1] == null) {
            entry.lastColumn++;
        }
        while (entry.lastRow < lastRow && isFree(entry.lastRow + 1, firstColumn, entry.lastColumn)) {
            entry.lastRow++;
        }
        entry.words.addAll(words);
        claim(entry);
    }

    private boolean isFree(int row, int firstColumn, int lastColumn) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            if (places[row][column] != null) {
                return false;
            }
        }
        return true;
    }

    private void claim(Entry entry) {
        entries.add(entry);
        for (int row = entry.firstRow; row <= entry.lastRow; row++) {
            for (int column = entry.firstColumn; column <= entry.lastColumn; column++) {
                places[row][column] = entry;
            }
        }
    }

    /** Every place once, blank ones too. */
    List<RawCell> cells() {
        for (int row = 0; row < places.length; row++) {
            for (int column = 0; column < places[row].length; column++) {
                if (places[row][column] == null) {
                    claim(new Entry(row, column));
                }
            }
        }
        return entries.stream().map(this::cell).toList();
    }

    private RawCell cell(Entry entry) {
        return new RawCell(
                entry.firstRow,
                entry.firstColumn,
                entry.lastRow - entry.firstRow + 1,
                entry.lastColumn - entry.firstColumn + 1,
                PrintedLine.of(entry.words).stream().map(PrintedLine::text).collect(Collectors.joining("\n")),
                "",
                box(entry));
    }

    /** As wide as its text: where columns are blank on a page, the borders beside it are somewhere in their white. */
    private Box box(Entry entry) {
        Box grid = new Box(
                columnEdges[entry.firstColumn],
                rowEdges[entry.firstRow],
                columnEdges[entry.lastColumn + 1],
                rowEdges[entry.lastRow + 1]);
        return entry.words.stream()
                .map(Word::box)
                .reduce(Box::union)
                .map(text -> new Box(text.left(), grid.top(), text.right(), grid.bottom()))
                .orElse(grid);
    }

    private static final class Entry {
        private final int firstRow;
        private final int firstColumn;
        private int lastRow;
        private int lastColumn;
        private final List<Word> words = new ArrayList<>();

        Entry(int row, int column) {
            firstRow = lastRow = row;
            firstColumn = lastColumn = column;
        }
    }
}
