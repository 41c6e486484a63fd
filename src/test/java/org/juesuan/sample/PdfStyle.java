package org.juesuan.sample;

import java.util.Set;
import java.util.TreeSet;

/**
 * How a report is printed as PDF; every publisher's quirk a reader must cope with is a choice here.
 *
 * @param font where glyphs come from
 * @param rotation the page's /Rotate: 0, 90, 180 or 270; the page looks upright in every case
 * @param numberOffset points by which amounts stand above (positive) or below the middle of their row
 * @param scannedPages pages (1-based) printed as an image without text
 * @param password password to open the file, empty for none
 */
public record PdfStyle(
        Font font,
        int rotation,
        Rulings rulings,
        HeaderRepeat headerRepeat,
        TableFlow flow,
        RowCut rowCut,
        PageNumbers pageNumbers,
        EmptyPage emptyPage,
        Characters characters,
        Names names,
        float numberOffset,
        float fontSize,
        Set<Integer> scannedPages,
        String password,
        Titles titles,
        Set<Ornament> ornaments) {

    /** Where the glyphs come from. */
    public enum Font {
        /** A subset of a font file (property {@code samples.font}) inside the document. */
        EMBEDDED,
        /** STSong-Light with a predefined Chinese encoding: needs no font file. */
        PREDEFINED,
        /** Simple fonts with arbitrary codes and no ToUnicode: the text reads as rubbish. */
        GARBLED,
        /** A composite font with glyph numbers only and no ToUnicode: readers give nothing, or control characters. */
        UNMAPPED
    }

    /** How table borders are drawn. */
    public enum Rulings {
        SOLID,
        /** Thin filled rectangles, as word processors write them. */
        FILLED,
        /** Lines with a dash pattern. */
        DASHED,
        /** Very many short lines. */
        DOTTED,
        /** Every line but the left and right border of the table. */
        OPEN_SIDES,
        /** Lines between rows, none between columns. */
        HORIZONTAL,
        /** Lines above and below the header and below the last row (三线表). */
        THREE_LINES,
        NONE
    }

    /** Whether continuation pages print the header again. */
    public enum HeaderRepeat {
        AS_LAYOUT,
        ALWAYS,
        NEVER
    }

    /** Whether a statement starts on its own page. */
    public enum TableFlow {
        PAGE_EACH,
        SEVERAL_PER_PAGE
    }

    /** What happens to the row at a page break. */
    public enum RowCut {
        NONE,
        /** The label's first half alone stands at the page foot, the rest and the amounts on the next page. */
        AMOUNTS_ON_NEXT_PAGE,
        /** The label's first half and the amounts stand at the page foot, the label's rest on the next page. */
        AMOUNTS_ON_FIRST_PAGE,
        /** The row is whole, an empty remnant of it opens the next page. */
        EMPTY_REMNANT
    }

    /** Where page numbers stand. */
    public enum PageNumbers {
        NONE,
        FOOTER,
        /** In an empty ruled row at the foot of the table. */
        INSIDE_TABLE
    }

    /** Whether the appropriation summary ends with a page of empty cells. */
    public enum EmptyPage {
        NONE,
        AFTER_APPROPRIATION_SUMMARY
    }

    /** Which characters stand for common ones. */
    public enum Characters {
        PLAIN,
        /** ⼈⽀⽤ and their like, and ⻝⻋⻘⺠⻔, as some producers' fonts map them. */
        RADICALS
    }

    /** How wide the name column is. */
    public enum Names {
        USUAL,
        /** So narrow that names wrap to two or three lines, the code on the middle one. */
        NARROW
    }

    /** Where and how the title of a statement stands. */
    public enum Titles {
        USUAL,
        /** On two lines. */
        WRAPPED,
        /** At the foot of the page before the table. */
        AT_PAGE_FOOT,
        /** Below its mark and head lines. */
        BELOW_HEAD_LINES
    }

    /** What else is drawn. */
    public enum Ornament {
        /** Every glyph a second time a little to the right, which looks bold. */
        GLYPHS_TWICE,
        /** Large pale words across the page. */
        WATERMARK,
        PAGE_BORDER,
        /** A coloured area behind the header. */
        HEADER_FILL,
        /** A round red seal over the head lines and the first rows. */
        SEAL,
        /** A line with the body's name and a rule under it at the head of every page. */
        PAGE_HEADER
    }

    public PdfStyle {
        ornaments = Set.copyOf(new TreeSet<>(ornaments));
        scannedPages = Set.copyOf(new TreeSet<>(scannedPages));
        if (rotation % 90 != 0 || rotation < 0 || rotation > 270) {
            throw new IllegalArgumentException("page rotation '" + rotation + "', expected 0, 90, 180 or 270");
        }
    }

    /** Solid rulings, no rotation, no font file needed. */
    public static PdfStyle usual() {
        return new PdfStyle(
                Font.PREDEFINED,
                0,
                Rulings.SOLID,
                HeaderRepeat.AS_LAYOUT,
                TableFlow.PAGE_EACH,
                RowCut.NONE,
                PageNumbers.FOOTER,
                EmptyPage.NONE,
                Characters.PLAIN,
                Names.USUAL,
                0,
                9,
                Set.of(),
                "",
                Titles.USUAL,
                Set.of());
    }

    public PdfStyle withFont(Font changed) {
        return new PdfStyle(
                changed,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withRotation(int changed) {
        return new PdfStyle(
                font,
                changed,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withRulings(Rulings changed) {
        return new PdfStyle(
                font,
                rotation,
                changed,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withHeaderRepeat(HeaderRepeat changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                changed,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withFlow(TableFlow changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                changed,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withRowCut(RowCut changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                changed,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withPageNumbers(PageNumbers changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                changed,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withEmptyPage(EmptyPage changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                changed,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withCharacters(Characters changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                changed,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withNames(Names changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                changed,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withNumberOffset(float changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                changed,
                fontSize,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withFontSize(float changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                changed,
                scannedPages,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withScannedPages(Set<Integer> changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                changed,
                password,
                titles,
                ornaments);
    }

    public PdfStyle withPassword(String changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                changed,
                titles,
                ornaments);
    }

    public PdfStyle withTitles(Titles changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                changed,
                ornaments);
    }

    public PdfStyle withOrnaments(Set<Ornament> changed) {
        return new PdfStyle(
                font,
                rotation,
                rulings,
                headerRepeat,
                flow,
                rowCut,
                pageNumbers,
                emptyPage,
                characters,
                names,
                numberOffset,
                fontSize,
                scannedPages,
                password,
                titles,
                changed);
    }
}
