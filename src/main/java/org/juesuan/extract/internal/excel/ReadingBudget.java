package org.juesuan.extract.internal.excel;

import org.juesuan.extract.LimitExceededException;

/**
 * What one workbook may cost in memory, far above any statement published: cells that hold text or are merged, and
 * characters. Empty cells cost nothing, however many.
 */
final class ReadingBudget {
    static final int CELLS = 500_000;
    static final int CHARACTERS = 32 << 20;

    private int cells;
    private int characters;

    void spendCells(int count) {
        cells += count;
        if (cells > CELLS) {
            throw new LimitExceededException("more than %d cells with text or merged".formatted(CELLS));
        }
    }

    void spendCharacters(int count) {
        characters += count;
        if (characters > CHARACTERS) {
            throw new LimitExceededException("more than %d characters of text".formatted(CHARACTERS));
        }
    }
}
