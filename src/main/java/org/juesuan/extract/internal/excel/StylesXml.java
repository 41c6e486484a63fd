package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.LimitExceededException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number format of every cell style of an {@code .xlsx}. */
final class StylesXml extends DefaultHandler {
    private static final int MOST_STYLES = 100_000;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean inCellStyles;

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        switch (localName) {
            case "numFmt" -> addCode(attributes.getValue("numFmtId"), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> addStyle(attributes.getValue("numFmtId"));
            default -> {}
        }
    }

    private void addCode(@Nullable String index, @Nullable String code) {
        if (index != null && code != null) {
            codes.putIfAbsent(Integer.valueOf(index), code);
        }
    }

    private void addStyle(@Nullable String formatIndex) {
        if (inCellStyles) {
            if (formatOfStyle.size() == MOST_STYLES) {
                throw new LimitExceededException("more than %d cell styles".formatted(MOST_STYLES));
            }
            formatOfStyle.add(formatIndex == null ? 0 : Integer.parseInt(formatIndex));
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        if (localName.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    /** Index of the number format of a style; General's where there is no such style. */
    int formatIndex(int style) {
        return style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    }

    /** Null where the workbook does not state the format itself. */
    @Nullable
    String formatCode(int index) {
        return codes.get(index);
    }
}
