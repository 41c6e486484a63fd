package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Gives each word to the cell of its centre. Only a word that truly runs over a border is cut there. */
final class WordPlacement {

    private static final Pattern NUMBER = Pattern.compile("[-－]?[\\d０-９]+([,.，．][\\d０-９]+)*%?");
    private static final double GAP_AT_SEAM = 0.1;

    private final CellGrid grid;
    private final BiConsumer<Integer, Word> cells;

    /** @param cells takes each word, or part of one, with its cell or {@link CellGrid#HOLE} */
    WordPlacement(CellGrid grid, BiConsumer<Integer, Word> cells) {
        this.grid = grid;
        this.cells = cells;
    }

    void place(Word word) {
        int first = cellOf(word.first(), word);
        if (first == cellOf(word.last(), word)) {
            cells.accept(first, word);
            return;
        }
        if (NUMBER.matcher(word.text()).matches()) {
            cells.accept(cellOfCentre(word), word);
            return;
        }
        parts(word).forEach(part -> cells.accept(cellOfCentre(part), part));
    }

    /** Cut where the word may be two: at a slight gap, or where ideographs meet figures. */
    private static List<Word> parts(Word word) {
        List<Word> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        for (Glyph glyph : word.glyphs()) {
            if (!part.isEmpty() && isSeam(part.get(part.size() - 1), glyph)) {
                parts.add(new Word(part, false));
                part.clear();
            }
            part.add(glyph);
        }
        parts.add(new Word(part, false));
        return parts;
    }

    private static boolean isSeam(Glyph last, Glyph next) {
        return next.left() - last.right() > GAP_AT_SEAM * next.em() || last.isWide() != next.isWide();
    }

    private int cellOf(Glyph glyph, Word word) {
        return grid.cellAt(glyph.centreX(), word.centreY());
    }

    private int cellOfCentre(Word word) {
        int cell = grid.cellAt(word.centreX(), word.centreY());
        return cell == CellGrid.HOLE ? cellOf(word.first(), word) : cell;
    }
}
