package org.juesuan.extract.internal.excel;

/** What is displayed for the stored value of a cell of an {@code .xlsx}. */
final class OoxmlCellText {
    private final SharedStringsXml strings;
    private final StylesXml styles;
    private final DisplayedValue displayed;

    OoxmlCellText(SharedStringsXml strings, StylesXml styles, DisplayedValue displayed) {
        this.strings = strings;
        this.styles = styles;
        this.displayed = displayed;
    }

    /** @param type as stored: {@code n}, {@code s}, {@code str}, {@code inlineStr}, {@code b}, {@code e} or {@code d} */
    void show(SheetContent sheet, int row, int column, String type, int style, String stored) {
        switch (type) {
            case "n" -> showNumber(sheet, row, column, style, stored);
            case "s" -> sheet.text(row, column, text(style, strings.string(Integer.parseInt(stored.strip()))));
            case "b" -> sheet.text(row, column, CellText.of(XmlFlag.isSet(stored.strip())));
            default -> sheet.text(row, column, text(style, RichText.unescape(stored)));
        }
    }

    private void showNumber(SheetContent sheet, int row, int column, int style, String stored) {
        double value = Double.parseDouble(stored);
        int format = styles.formatIndex(style);
        sheet.number(row, column, value, displayed.number(value, format, styles.formatCode(format)));
    }

    private String text(int style, String stored) {
        int format = styles.formatIndex(style);
        return displayed.text(stored, format, styles.formatCode(format));
    }
}
