package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * What a reader of either format collects from one sheet: displayed texts, merges and what is hidden. Cells without
 * text are not kept, so a used range stretched to the last column or row costs nothing.
 */
final class SheetContent {

    /** A displayed text; {@code zero} where it displays the number 0, which a sheet can be told not to show. */
    record Cell(int row, int column, String text, boolean zero) {}

    private final int page;
    private final String name;
    private final ReadingBudget budget;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Region> merges = new ArrayList<>();
    private final List<String> corruptMerges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean zerosHidden;
    private int formulas;
    private String firstFormula = "";

    SheetContent(int page, String name, ReadingBudget budget) {
        this.page = page;
        this.name = name;
        this.budget = budget;
    }

    void text(int row, int column, String text) {
        add(new Cell(row, column, text, false));
    }

    void number(int row, int column, double value, String text) {
        add(new Cell(row, column, text, value == 0));
    }

    private void add(Cell cell) {
        if (cell.text().isEmpty()) {
            return;
        }
        budget.spendCells(1);
        budget.spendCharacters(cell.text().length());
        cells.add(cell);
    }

    /** Told of a formula whose result is not stored. */
    void formulaWithoutValue(int row, int column) {
        if (formulas == 0) {
            firstFormula = new CellReference(row, column).formatAsString();
        }
        formulas++;
    }

    /** What is wrong with the formulas, in one clause; empty where nothing is. */
    Optional<String> formulasWithoutValue() {
        return formulas == 0
                ? Optional.empty()
                : Optional.of("sheet '%s': %d formulas without a stored result, the first in %s"
                        .formatted(name, formulas, firstFormula));
    }

    void merge(Region region) {
        budget.spendCells(1);
        if (region.isOnSheet()) {
            merges.add(region);
        } else {
            corruptMerge(region.address());
        }
    }

    void corruptMerge(String range) {
        budget.spendCells(1);
        corruptMerges.add(range);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    void hideZeros() {
        zerosHidden = true;
    }

    int page() {
        return page;
    }

    String name() {
        return name;
    }

    ReadingBudget budget() {
        return budget;
    }

    List<Cell> cells() {
        return zerosHidden ? cells.stream().filter(cell -> !cell.zero()).toList() : cells;
    }

    List<Region> merges() {
        return merges;
    }

    List<String> corruptMerges() {
        return corruptMerges;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }
}
