package org.juesuan.sample;

/**
 * How a report is printed as a workbook.
 *
 * @param password password to open the file, empty for none
 */
public record WorkbookStyle(
        Format format,
        Sheets sheets,
        Codes codes,
        Amounts amounts,
        CoverSheet cover,
        UsedRange usedRange,
        Extras extras,
        String password) {

    /** The file format. */
    public enum Format {
        XLSX,
        XLS
    }

    /** One sheet per statement, or all of them one below the other. */
    public enum Sheets {
        ONE_EACH,
        ALL_IN_ONE
    }

    /** How codes are stored. */
    public enum Codes {
        TEXT,
        NUMBER
    }

    /** How amounts are stored; each shows the same text. */
    public enum Amounts {
        NUMBER,
        TEXT,
        /** A formula with its value cached. */
        FORMULA
    }

    /** Whether a sheet with body and year stands before the statements. */
    public enum CoverSheet {
        PRINTED,
        NONE
    }

    /** Whether formatted empty cells stretch far to the right, as in the official forms. */
    public enum UsedRange {
        USUAL,
        TO_COLUMN_IV
    }

    /** What else is in the file. */
    public enum Extras {
        NONE,
        /** A hidden sheet with a copy of the first statement, another amount in each cell. */
        HIDDEN_SHEET
    }

    /** An .xlsx, one sheet per statement, codes as text, amounts as numbers. */
    public static WorkbookStyle usual() {
        return new WorkbookStyle(
                Format.XLSX,
                Sheets.ONE_EACH,
                Codes.TEXT,
                Amounts.NUMBER,
                CoverSheet.PRINTED,
                UsedRange.USUAL,
                Extras.NONE,
                "");
    }

    public WorkbookStyle withFormat(Format changed) {
        return new WorkbookStyle(changed, sheets, codes, amounts, cover, usedRange, extras, password);
    }

    public WorkbookStyle withSheets(Sheets changed) {
        return new WorkbookStyle(format, changed, codes, amounts, cover, usedRange, extras, password);
    }

    public WorkbookStyle withCodes(Codes changed) {
        return new WorkbookStyle(format, sheets, changed, amounts, cover, usedRange, extras, password);
    }

    public WorkbookStyle withAmounts(Amounts changed) {
        return new WorkbookStyle(format, sheets, codes, changed, cover, usedRange, extras, password);
    }

    public WorkbookStyle withCover(CoverSheet changed) {
        return new WorkbookStyle(format, sheets, codes, amounts, changed, usedRange, extras, password);
    }

    public WorkbookStyle withUsedRange(UsedRange changed) {
        return new WorkbookStyle(format, sheets, codes, amounts, cover, changed, extras, password);
    }

    public WorkbookStyle withExtras(Extras changed) {
        return new WorkbookStyle(format, sheets, codes, amounts, cover, usedRange, changed, password);
    }

    public WorkbookStyle withPassword(String changed) {
        return new WorkbookStyle(format, sheets, codes, amounts, cover, usedRange, extras, changed);
    }
}
