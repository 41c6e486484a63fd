package org.juesuan.extract.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRuledTableTest {

    private static final double[] COLUMNS = {100, 200, 300, 400};
    private static final double[] ROWS = {100, 120, 140, 160};

    private static DrawnPage numbered(DrawnPage page) {
        return page.grid(COLUMNS, ROWS)
                .text(105, 114, "code")
                .text(205, 114, "name")
                .text(305, 114, "total")
                .text(105, 134, "201")
                .text(205, 134, "Services")
                .textUpTo(396, 134, "2,940.05")
                .text(105, 154, "208")
                .text(205, 154, "Pensions");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aTurnedPageIsReadAsItsReaderHoldsIt(int degrees) {
        RawTable table = DrawnPdf.tables(numbered(DrawnPage.turned(degrees))).get(0);

        assertThat(DrawnPdf.row(table, 1)).containsExactly("201", "Services", "2,940.05");
        assertThat(DrawnPdf.row(table, 2)).containsExactly("208", "Pensions", "");
        assertThat(table.box().left()).isCloseTo(100, within(0.5));
        assertThat(table.box().top()).isCloseTo(100, within(0.5));
        assertThat(table.ruled()).isTrue();
    }

    @Test
    void aPageDrawnSidewaysWithoutRotationIsTurnedToItsText() {
        DrawnPage page = DrawnPage.a4().draw("0 1 -1 0 595 0 cm 1 0 0 1 0 -247 cm");

        RawTable table = DrawnPdf.tables(numbered(page)).get(0);

        assertThat(DrawnPdf.row(table, 0)).containsExactly("code", "name", "total");
    }

    @Test
    void pagesOfDifferentSizeAndDirectionStandInOneFile() {
        List<RawTable> tables = DrawnPdf.tables(
                numbered(DrawnPage.a4()), numbered(DrawnPage.turned(90)), numbered(DrawnPage.landscape()));

        assertThat(tables).extracting(RawTable::page).containsExactly(1, 2, 3);
        assertThat(tables)
                .allSatisfy(table -> assertThat(DrawnPdf.row(table, 1)).contains("2,940.05"));
    }

    @Test
    void aHeaderOverSeveralColumnsKeepsItsPlaceAndSpan() {
        DrawnPage page = DrawnPage.a4();
        page.line(100, 100, 400, 100)
                .line(200, 120, 400, 120)
                .line(100, 140, 400, 140)
                .line(100, 160, 400, 160);
        page.line(100, 100, 100, 160)
                .line(200, 100, 200, 160)
                .line(300, 120, 300, 160)
                .line(400, 100, 400, 160);
        page.text(120, 124, "item")
                .text(280, 114, "outlay")
                .text(205, 134, "basic")
                .text(305, 134, "project");

        RawTable table = DrawnPdf.tables(page).get(0);

        RawCell item = table.cellAt(1, 0).orElseThrow();
        RawCell outlay = table.cellAt(0, 2).orElseThrow();
        assertThat(item.text()).isEqualTo("item");
        assertThat(item.rowSpan()).isEqualTo(2);
        assertThat(outlay.text()).isEqualTo("outlay");
        assertThat(outlay.columnSpan()).isEqualTo(2);
        assertThat(table.cellAt(1, 1).orElseThrow().text()).isEqualTo("basic");
        assertThat(table.cellAt(1, 2).orElseThrow().text()).isEqualTo("project");
    }

    @Test
    void aNumberThatTouchesTheBorderAboveBelongsToTheRowThatHoldsMostOfItsInk() {
        DrawnPage page =
                DrawnPage.a4().grid(COLUMNS, ROWS).text(305, 126, "603.14").text(105, 134, "201");

        RawTable table = DrawnPdf.tables(page).get(0);

        assertThat(DrawnPdf.row(table, 1)).containsExactly("201", "", "603.14");
    }

    @Test
    void aNumberWiderThanItsColumnStaysWhole() {
        DrawnPage page = DrawnPage.a4().grid(new double[] {100, 130, 160}, ROWS).text(128, 114, "9.35");
        page.text(101, 134, "348,853.34");

        RawTable table = DrawnPdf.tables(page).get(0);

        assertThat(DrawnPdf.row(table, 1)).containsExactly("348,853.34", "");
    }

    @Test
    void textDrawnInOneGoOverTwoCellsIsCutAtTheirBorder() {
        DrawnPage page = DrawnPage.a4().grid(COLUMNS, ROWS);
        page.draw("BT /Latin 10 Tf 1 0 0 1 190 708 Tm [(ab) 80 (c) -300 (201)] TJ ET");

        RawTable table = DrawnPdf.tables(page).get(0);

        assertThat(DrawnPdf.row(table, 1)).containsExactly("abc", "201", "");
    }

    @Test
    void linesOfACellAreJoinedDownward() {
        DrawnPage page = DrawnPage.a4().grid(COLUMNS, new double[] {100, 120, 160});
        page.text(105, 152, "below").text(105, 136, "above").text(140, 136, "right");

        RawTable table = DrawnPdf.tables(page).get(0);

        assertThat(DrawnPdf.row(table, 1).get(0)).isEqualTo("above right\nbelow");
    }

    @Test
    void aTableOfEmptyCellsIsATable() {
        RawTable table = DrawnPdf.tables(
                        DrawnPage.a4().text(100, 50, "some text here"),
                        DrawnPage.a4().grid(COLUMNS, ROWS))
                .get(0);

        assertThat(table.page()).isEqualTo(2);
        assertThat(table.cells()).hasSize(9).allMatch(RawCell::isBlank);
    }

    @Test
    void tablesOnOnePageAreKeptApartWithTheTextBetweenThem() {
        DrawnPage page = DrawnPage.a4().text(100, 90, "first title here").grid(COLUMNS, ROWS);
        page.text(100, 190, "second title").grid(new double[] {100, 150, 400}, new double[] {200, 220, 240});
        page.text(100, 260, "a note");

        assertThat(DrawnPdf.extract(page).elements().stream()
                        .map(element -> element instanceof RawTable table
                                ? "table of " + table.columnCount()
                                : ((org.juesuan.extract.TextLine) element).text()))
                .containsExactly("first title here", "table of 3", "second title", "table of 2", "a note");
    }

    @Test
    void aPageNumberInsideTheTableAreaButInNoCellIsALine() {
        DrawnPage page = numbered(DrawnPage.a4());
        page.grid(new double[] {100, 150, 180}, new double[] {160, 190, 220}).text(300, 200, "- 7 -");

        assertThat(DrawnPdf.lines(page)).containsExactly("- 7 -");
    }

    @Test
    void aFrameAroundThePageIsNotATable() {
        DrawnPage page = numbered(DrawnPage.a4().grid(new double[] {20, 575}, new double[] {20, 800}));
        page.text(100, 80, "a sentence of the report");

        assertThat(DrawnPdf.tables(page))
                .singleElement()
                .satisfies(table -> assertThat(table.rowCount()).isEqualTo(3));
        assertThat(DrawnPdf.lines(page)).containsExactly("a sentence of the report");
    }

    @Test
    void aTableWithoutOuterBordersHasItsFirstAndLastColumn() {
        DrawnPage page = DrawnPage.a4().text(105, 134, "201").textUpTo(396, 134, "8.37");
        for (double y : ROWS) {
            page.line(100, y, 400, y);
        }
        page.line(200, 100, 200, 160).line(300, 100, 300, 160);

        RawTable table = DrawnPdf.tables(page).get(0);

        assertThat(table.columnEdges()).hasSize(4);
        assertThat(DrawnPdf.row(table, 1)).containsExactly("201", "", "8.37");
    }

    @Test
    void aRowThatThePageBreakLeftOpenIsARow() {
        DrawnPage page = DrawnPage.a4().text(105, 154, "201 without a line below");
        for (double x : COLUMNS) {
            page.line(x, 100, x, 160);
        }
        page.line(100, 100, 400, 100).line(100, 120, 400, 120).line(100, 140, 400, 140);

        assertThat(DrawnPdf.tables(page).get(0).rowCount()).isEqualTo(3);
    }
}
