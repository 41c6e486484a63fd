package org.juesuan.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.WorkbookStyle;

/** The ways in which a layout class is printed. */
final class LayoutStyles {
    private static final PdfStyle PDF = PdfStyle.usual();

    private LayoutStyles() {}

    static Map<String, PdfStyle> pdfs() {
        Map<String, PdfStyle> styles = new LinkedHashMap<>();
        styles.put("usual", PDF);
        for (int rotation : List.of(90, 180, 270)) {
            styles.put("rotation " + rotation, PDF.withRotation(rotation));
        }
        Stream.of(PdfStyle.Rulings.values())
                .forEach(rulings -> styles.put("rulings " + rulings, PDF.withRulings(rulings)));
        Stream.of(PdfStyle.HeaderRepeat.values())
                .forEach(repeat -> styles.put("header " + repeat, PDF.withHeaderRepeat(repeat)));
        Stream.of(PdfStyle.RowCut.values()).forEach(cut -> styles.put("row cut " + cut, PDF.withRowCut(cut)));
        Stream.of(PdfStyle.Titles.values()).forEach(titles -> styles.put("titles " + titles, PDF.withTitles(titles)));
        Stream.of(PdfStyle.Ornament.values())
                .forEach(ornament -> styles.put("ornament " + ornament, PDF.withOrnaments(Set.of(ornament))));
        styles.put("page number inside", PDF.withPageNumbers(PdfStyle.PageNumbers.INSIDE_TABLE));
        styles.put("several per page", PDF.withFlow(PdfStyle.TableFlow.SEVERAL_PER_PAGE));
        styles.put("empty page", PDF.withEmptyPage(PdfStyle.EmptyPage.AFTER_APPROPRIATION_SUMMARY));
        styles.put("radicals", PDF.withCharacters(PdfStyle.Characters.RADICALS));
        styles.put("narrow names", PDF.withNames(PdfStyle.Names.NARROW));
        styles.put("numbers high", PDF.withNumberOffset(4));
        styles.put("small type", PDF.withFontSize(7));
        styles.put("large type", PDF.withFontSize(11));
        return styles;
    }

    static Map<String, WorkbookStyle> workbooks() {
        WorkbookStyle base = WorkbookStyle.usual();
        Map<String, WorkbookStyle> styles = new LinkedHashMap<>();
        styles.put("xlsx", base);
        styles.put("xls", base.withFormat(WorkbookStyle.Format.XLS));
        styles.put("xlsx one sheet", base.withSheets(WorkbookStyle.Sheets.ALL_IN_ONE));
        styles.put("xlsx codes as numbers", base.withCodes(WorkbookStyle.Codes.NUMBER));
        styles.put("xlsx amounts as text", base.withAmounts(WorkbookStyle.Amounts.TEXT));
        styles.put("xlsx stretched", base.withUsedRange(WorkbookStyle.UsedRange.TO_COLUMN_IV));
        styles.put("xlsx no cover", base.withCover(WorkbookStyle.CoverSheet.NONE));
        return styles;
    }
}
