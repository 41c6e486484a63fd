package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.juesuan.domain.provenance.Place;
import org.juesuan.extract.Damage;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.extract.LimitExceededException;
import org.juesuan.extract.PageElement;

/** Gathers the sheets and notes of one workbook while its tabs are walked. */
final class DocumentAssembly {
    private final ReadingBudget budget = new ReadingBudget();
    private final List<PageElement> tables = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private final int mostSheets;
    private int visibleSheets;

    DocumentAssembly(ExtractionLimits limits) {
        this.mostSheets = limits.pages();
    }

    /** Counts a visible tab and opens its content. */
    SheetContent visibleSheet(String name) {
        visibleSheets++;
        if (visibleSheets > mostSheets) {
            throw new LimitExceededException("more than %d sheets".formatted(mostSheets));
        }
        return new SheetContent(visibleSheets, name, budget);
    }

    void hiddenSheet(String name) {
        notes.add("hidden sheet skipped: '" + name + "'");
    }

    /** Told of a visible tab that is a chart, dialog or macro sheet. */
    void withoutCells(String name) {
        notes.add("sheet without cells skipped: '" + name + "'");
    }

    void finish(SheetContent sheet) {
        SheetGrid.of(sheet, notes).ifPresent(tables::add);
        Place place = new Place(sheet.page(), sheet.name(), null, null);
        sheet.formulasWithoutValue().ifPresent(reason -> damages.add(new Damage(Damage.Kind.FORMULA, place, reason)));
    }

    ReadingBudget budget() {
        return budget;
    }

    ExtractedDocument document(String extractor) {
        List<PageElement> inTabOrder = tables.stream()
                .sorted(Comparator.comparingInt(PageElement::page))
                .toList();
        return new ExtractedDocument(visibleSheets, extractor, inTabOrder, notes, damages);
    }
}
