package org.juesuan.serve.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a summary's sheets. */
final class SheetStyles {
    private static final short TITLE_POINTS = 14;

    final CellStyle title;
    final CellStyle note;
    final CellStyle header;
    private final CellStyle[] text = new CellStyle[TrendWorkbook.DEPTHS];
    private final CellStyle number;
    private final CellStyle totalText;
    private final CellStyle totalNumber;

    SheetStyles(Workbook workbook) {
        title = workbook.createCellStyle();
        Font large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        title.setFont(large);
        note = workbook.createCellStyle();
        note.setWrapText(true);
        note.setVerticalAlignment(VerticalAlignment.TOP);
        Font bold = workbook.createFont();
        bold.setBold(true);
        header = bordered(workbook);
        header.setFont(bold);
        header.setWrapText(true);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        number = bordered(workbook);
        number.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        for (int depth = 0; depth < TrendWorkbook.DEPTHS; depth++) {
            text[depth] = bordered(workbook);
            text[depth].setAlignment(HorizontalAlignment.LEFT);
            text[depth].setIndention((short) depth);
            text[depth].setWrapText(true);
        }
        totalText = copy(workbook, text[0], bold);
        totalNumber = copy(workbook, number, bold);
    }

    CellStyle text(boolean isTotal, int depth) {
        return isTotal ? totalText : text[depth];
    }

    CellStyle number(boolean isTotal) {
        return isTotal ? totalNumber : number;
    }

    private static CellStyle copy(Workbook workbook, CellStyle style, Font font) {
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        copy.setFont(font);
        return copy;
    }

    private static CellStyle bordered(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }
}
