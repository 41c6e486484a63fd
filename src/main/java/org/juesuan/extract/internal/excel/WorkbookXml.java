package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The tabs of an {@code .xlsx} in their order. */
final class WorkbookXml extends DefaultHandler {

    /** A tab; {@code hidden} also where it is very hidden. */
    record Sheet(String name, String relationshipId, boolean hidden) {}

    private final ReadingBudget budget;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean daysFrom1904;

    WorkbookXml(ReadingBudget budget) {
        this.budget = budget;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            daysFrom1904 = XmlFlag.isSet(attributes.getValue("date1904"));
        }
        if (localName.equals("sheet")) {
            budget.spendCells(1);
            sheets.add(sheet(attributes));
        }
    }

    private static Sheet sheet(Attributes attributes) {
        String id = "";
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id")) {
                id = attributes.getValue(i);
            }
        }
        String state = attributes.getValue("state");
        return new Sheet(String.valueOf(attributes.getValue("name")), id, state != null && !state.equals("visible"));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean countsDaysFrom1904() {
        return daysFrom1904;
    }
}
