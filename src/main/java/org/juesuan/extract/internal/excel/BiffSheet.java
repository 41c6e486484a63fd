package org.juesuan.extract.internal.excel;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** One worksheet of an {@code .xls}: cached values only, formulas are never looked at. */
final class BiffSheet {
    private final SheetContent content;
    private final BiffGlobals globals;
    private @Nullable FormulaRecord awaitingText;

    BiffSheet(SheetContent content, BiffGlobals globals) {
        this.content = content;
        this.globals = globals;
    }

    SheetContent content() {
        return content;
    }

    void read(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            readCell(cell);
        } else if (record instanceof StringRecord cached && awaitingText != null) {
            text(awaitingText, cached.getString());
            awaitingText = null;
        } else {
            readLayout(record);
        }
    }

    private void readCell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord shared) {
            text(cell, globals.string(shared.getSSTIndex()));
        } else if (cell instanceof LabelRecord label) {
            text(cell, label.getValue());
        } else if (cell instanceof NumberRecord number) {
            number(cell, number.getValue());
        } else if (cell instanceof BoolErrRecord value) {
            plain(cell, value.isBoolean() ? CellText.of(value.getBooleanValue()) : error(value.getErrorValue()));
        } else if (cell instanceof FormulaRecord formula) {
            readCached(formula);
        }
    }

    private void readCached(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
            return;
        }
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> plain(formula, CellText.of(formula.getCachedBooleanValue()));
            case ERROR -> plain(formula, error(formula.getCachedErrorValue()));
            default -> {}
        }
    }

    private static String error(int code) {
        return FormulaError.forInt((byte) code).getString();
    }

    private void text(CellValueRecordInterface cell, String stored) {
        plain(cell, globals.text(stored, cell.getXFIndex()));
    }

    private void plain(CellValueRecordInterface cell, String text) {
        content.text(cell.getRow(), cell.getColumn(), text);
    }

    private void number(CellValueRecordInterface cell, double value) {
        content.number(cell.getRow(), cell.getColumn(), value, globals.number(value, cell.getXFIndex()));
    }

    private void readLayout(Record record) {
        if (record instanceof RowRecord row && (row.getZeroHeight() || row.getHeight() == 0)) {
            content.hideRow(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord columns
                && (columns.getHidden() || columns.getColumnWidth() == 0)) {
            content.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
        } else if (record instanceof MergeCellsRecord merges) {
            for (short i = 0; i < merges.getNumAreas(); i++) {
                content.merge(Region.of(merges.getAreaAt(i)));
            }
        } else if (record instanceof WindowTwoRecord window && !window.getDisplayZeros()) {
            content.hideZeros();
        }
    }
}
