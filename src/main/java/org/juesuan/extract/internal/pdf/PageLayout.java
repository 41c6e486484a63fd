package org.juesuan.extract.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.juesuan.extract.PageElement;
import org.juesuan.extract.TextLine;

/** Parts a page into tables and the lines of text around them, from the top. */
final class PageLayout {

    private PageLayout() {}

    static List<PageElement> elements(UprightPage page, int number) {
        Rulings rulings = OpenSides.closed(Rulings.of(page.horizontals(), page.verticals()));
        List<RuledTable> tables =
                Lattice.tables(rulings).stream().map(RuledTable::new).toList();
        List<Word> outside = new ArrayList<>();
        for (Word word : page.words()) {
            if (tables.stream().noneMatch(table -> table.take(word))) {
                outside.add(word);
            }
        }
        tables.forEach(table -> outside.addAll(table.outside()));
        List<PrintedLine> lines = new ArrayList<>(PrintedLine.of(outside));
        List<PageElement> elements = new ArrayList<>();
        tables.forEach(table -> elements.add(table.toRawTable(number)));
        for (InferredTable table : BorderlessTables.find(lines, rulings.horizontals())) {
            lines.removeAll(table.lines());
            elements.add(table.toRawTable(number));
        }
        lines.forEach(line -> elements.add(new TextLine(number, null, line.box(), line.text(), line.fontSize())));
        elements.sort(Comparator.comparingDouble(
                        (PageElement element) -> element.box().top())
                .thenComparingDouble(element -> element.box().left()));
        return elements;
    }
}
