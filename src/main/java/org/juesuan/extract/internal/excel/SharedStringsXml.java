package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The strings that the cells of an {@code .xlsx} refer to by number. */
final class SharedStringsXml extends DefaultHandler {
    private final List<String> strings = new ArrayList<>();
    private final RichText rich;

    SharedStringsXml(ReadingBudget budget) {
        this.rich = new RichText(budget);
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        if (localName.equals("si")) {
            rich.begin();
        }
        rich.startElement(localName);
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        rich.endElement(localName);
        if (localName.equals("si")) {
            strings.add(rich.text());
        }
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        rich.characters(buffer, offset, length);
    }

    /** @throws IndexOutOfBoundsException where there is no such string: the workbook is damaged */
    String string(int number) {
        return strings.get(number);
    }
}
