package org.juesuan.extract.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.juesuan.extract.RawTable;
import org.junit.jupiter.api.Test;

class PdfRulingNoiseTest {

    private static final double[] COLUMNS = {100, 200, 300};
    private static final double[] ROWS = {100, 120, 140};

    private static void assertTwoByTwo(DrawnPage page) {
        page.text(105, 114, "left head").text(205, 134, "2,940.05");
        assertThat(DrawnPdf.tables(page)).singleElement().satisfies(table -> {
            assertThat(table.rowCount()).isEqualTo(2);
            assertThat(DrawnPdf.row(table, 0)).containsExactly("left head", "");
            assertThat(DrawnPdf.row(table, 1)).containsExactly("", "2,940.05");
        });
    }

    @Test
    void obliqueStrokesAreNoBorders() {
        assertTwoByTwo(
                DrawnPage.a4().grid(COLUMNS, ROWS).line(100, 100, 200, 120).line(100, 140, 300, 100));
    }

    @Test
    void shortStrokesThatBorderNothingAreDropped() {
        DrawnPage page = DrawnPage.a4().grid(COLUMNS, ROWS);
        for (int i = 0; i < 10; i++) {
            page.line(110 + i * 8, 105, 116 + i * 8, 105).line(112 + i * 8, 103, 112 + i * 8, 110);
        }
        assertTwoByTwo(page);
    }

    @Test
    void thinFilledBarsAreBorders() {
        DrawnPage page = DrawnPage.a4();
        for (double x : COLUMNS) {
            page.bar(x, 100, x + 0.5, 140);
        }
        for (double y : ROWS) {
            page.bar(100, y, 300, y + 0.5);
        }
        assertTwoByTwo(page);
    }

    @Test
    void bordersDrawnOncePerCellAreOneBorder() {
        DrawnPage page = DrawnPage.a4();
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 2; row++) {
                double left = COLUMNS[column] + 0.6;
                double top = ROWS[row] + 0.6;
                page.draw("%s %s 98.8 -18.8 re S".formatted(left, 842 - top));
            }
        }
        assertTwoByTwo(page);
    }

    @Test
    void theTwoStrokesOfADoubleBorderAreOne() {
        assertTwoByTwo(DrawnPage.a4().grid(COLUMNS, ROWS).grid(new double[] {97, 203, 303}, new double[] {97, 143}));
    }

    @Test
    void dashesDrawnOneByOneAreABorder() {
        DrawnPage page = DrawnPage.a4();
        for (double y : ROWS) {
            for (double x = 100; x < 300; x += 6) {
                page.line(x, y, Math.min(x + 3, 300), y);
            }
        }
        for (double x : COLUMNS) {
            for (double y = 100; y < 140; y += 3) {
                page.bar(x, y, x + 0.5, y + 0.5);
            }
        }
        assertTwoByTwo(page);
    }

    @Test
    void bordersThatJustMissEachOtherMeet() {
        DrawnPage page = DrawnPage.a4();
        for (double x : COLUMNS) {
            page.line(x, 101.5, x, 138.5);
        }
        for (double y : ROWS) {
            page.line(101.5, y, 298.5, y);
        }
        assertTwoByTwo(page);
    }

    @Test
    void aBackgroundIsNotABorder() {
        assertTwoByTwo(
                DrawnPage.a4().bar(100, 100, 300, 120).grid(COLUMNS, ROWS).bar(90, 90, 400, 300));
    }

    @Test
    void aCheckBoxInACellIsNotATable() {
        assertTwoByTwo(DrawnPage.a4().grid(COLUMNS, ROWS).grid(new double[] {220, 228, 236}, new double[] {104, 112}));
    }

    @Test
    void outlinesOfTypeThreeGlyphsAreNoBorders() {
        DrawnPage page = DrawnPage.a4().grid(COLUMNS, ROWS);
        page.draw("BT /Outlined 10 Tf 1 0 0 1 205 728 Tm (11) Tj ET");
        page.text(105, 134, "201");

        assertThat(DrawnPdf.tables(page))
                .singleElement()
                .satisfies(table -> assertThat(DrawnPdf.row(table, 0)).containsExactly("", "11"));
    }

    @Test
    void underlinedTextIsNotATable() {
        DrawnPage page = DrawnPage.a4().text(100, 100, "underlined words").line(100, 102, 180, 102);

        assertThat(DrawnPdf.tables(page)).isEmpty();
    }

    @Test
    void aRulingHiddenByTheClippingPathIsNotThere() {
        DrawnPage page = DrawnPage.a4().grid(COLUMNS, ROWS);
        page.draw("q 0 0 50 50 re W n").line(150, 100, 150, 140).draw("Q");
        assertTwoByTwo(page);
        RawTable table = DrawnPdf.tables(page).get(0);
        assertThat(table.columnCount()).isEqualTo(2);
    }
}
