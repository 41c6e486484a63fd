package org.juesuan.extract.internal.excel;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** One worksheet of an {@code .xlsx}: cached values only, formulas are never looked at. */
final class SheetXml extends DefaultHandler {
    private final SheetContent sheet;
    private final OoxmlCellText texts;
    private final StringBuilder value = new StringBuilder();
    private final RichText inline;
    private int row = -1;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean inValue;
    private boolean inInline;
    private boolean formula;
    private boolean valued;

    SheetXml(SheetContent sheet, OoxmlCellText texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.inline = new RichText(sheet.budget());
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        switch (localName) {
            case "sheetView" -> startView(attributes);
            case "col" -> startColumns(attributes);
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> startValue();
            case "is" -> startInline();
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
        if (inInline) {
            inline.startElement(localName);
        }
    }

    private void startView(Attributes attributes) {
        if (XmlFlag.isCleared(attributes.getValue("showZeros"))) {
            sheet.hideZeros();
        }
    }

    private void startColumns(Attributes attributes) {
        if (XmlFlag.isSet(attributes.getValue("hidden")) || isZero(attributes.getValue("width"))) {
            int first = Integer.parseInt(attributes.getValue("min")) - 1;
            int last = Integer.parseInt(attributes.getValue("max")) - 1;
            sheet.hideColumns(first, Math.min(last, Region.LAST_COLUMN));
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        if (XmlFlag.isSet(attributes.getValue("hidden")) || isZero(attributes.getValue("ht"))) {
            sheet.hideRow(row);
        }
    }

    private static boolean isZero(@Nullable String size) {
        return size != null && Double.parseDouble(size) == 0;
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        String stated = attributes.getValue("t");
        type = stated == null ? "n" : stated;
        String styleNumber = attributes.getValue("s");
        style = styleNumber == null ? 0 : Integer.parseInt(styleNumber);
        value.setLength(0);
        formula = false;
        valued = false;
    }

    private static int column(String reference) {
        int digits = 0;
        while (digits < reference.length() && Character.isLetter(reference.charAt(digits))) {
            digits++;
        }
        return CellReference.convertColStringToIndex(reference.substring(0, digits));
    }

    private void startValue() {
        inValue = true;
        valued = true;
    }

    private void startInline() {
        valued = true;
        inInline = true;
        inline.begin();
    }

    private void merge(@Nullable String range) {
        if (range != null) {
            Region.parse(range).ifPresentOrElse(sheet::merge, () -> sheet.corruptMerge(range));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        if (inInline) {
            inline.endElement(localName);
        }
        switch (localName) {
            case "v" -> inValue = false;
            case "is" -> endInline();
            case "c" -> endCell();
            default -> {}
        }
    }

    private void endInline() {
        inInline = false;
        value.append(inline.text());
    }

    private void endCell() {
        if (!value.isEmpty()) {
            texts.show(sheet, row, column, type, style, value.toString());
        } else if (formula && !valued) {
            sheet.formulaWithoutValue(row, column);
        }
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        if (inValue) {
            sheet.budget().spendCharacters(length);
            value.append(buffer, offset, length);
        }
        if (inInline) {
            inline.characters(buffer, offset, length);
        }
    }
}
