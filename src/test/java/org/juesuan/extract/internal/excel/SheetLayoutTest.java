package org.juesuan.extract.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetLayoutTest {

    @ParameterizedTest
    @EnumSource(Made.class)
    void keepsTrueSpansOfMergedHeaders(Made made) throws Exception {
        ExtractedDocument document = made.sheet(SheetLayoutTest::header);

        RawTable table = Made.table(document);
        assertThat(table.rowCount()).isEqualTo(4);
        assertThat(table.columnCount()).isEqualTo(3);
        assertThat(table.columnEdges()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(table.ruled()).isTrue();
        assertThat(span(document, "A1")).isEqualTo("0,0 1×3");
        assertThat(span(document, "A2")).isEqualTo("1,0 2×1");
        assertThat(span(document, "B2")).isEqualTo("1,1 1×2");
        assertThat(Made.at(document, "B2").box()).isEqualTo(new Box(1, 1, 3, 2));
    }

    private static void header(Sheet sheet) {
        Made.text(sheet, "A1", "收入决算表");
        Made.text(sheet, "A2", "项目");
        Made.text(sheet, "B2", "收入");
        Made.text(sheet, "B3", "合计");
        Made.text(sheet, "C3", "财政拨款收入");
        Made.text(sheet, "A4", "201");
        List.of("A1:C1", "A2:A3", "B2:C2").forEach(range -> merge(sheet, range));
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void anUnusedRowOrColumnTakesNoPlaceButAddressesStayTrue(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "B3", "收入支出决算总表");
            Made.text(sheet, "D12", "201");
        });

        RawTable table = Made.table(document);
        assertThat(table.rowCount()).isEqualTo(2);
        assertThat(table.columnCount()).isEqualTo(2);
        assertThat(table.columnEdges()).containsExactly(1.0, 3.0, 4.0);
        assertThat(table.box()).isEqualTo(new Box(1, 2, 4, 12));
        assertThat(span(document, "D12")).isEqualTo("1,1 1×1");
        assertThat(Made.at(document, "D12").box()).isEqualTo(new Box(3, 11, 4, 12));
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void aMergeReachingBeyondTheTextIsClipped(Made made) throws Exception {
        String farRight = made == Made.XLS ? "IV" : "XFD";
        String farDown = made == Made.XLS ? "65536" : "1048576";
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "A1", "题");
            Made.text(sheet, "B2", "x");
            Made.text(sheet, "A3", "注");
            merge(sheet, "A1:" + farRight + "1");
            merge(sheet, "A3:B" + farDown);
        });

        assertThat(span(document, "A1")).isEqualTo("0,0 1×2");
        assertThat(Made.at(document, "A1").box()).isEqualTo(new Box(0, 0, 2, 1));
        assertThat(span(document, "A3")).isEqualTo("2,0 1×2");
        assertThat(Made.at(document, "A3").box()).isEqualTo(new Box(0, 2, 2, 3));
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void aBlankMergeIsACellOfTheGrid(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "C1", "合计");
            Made.text(sheet, "A2", "x");
            Made.text(sheet, "B2", "y");
            merge(sheet, "A1:B1");
        });

        assertThat(span(document, "A1")).isEqualTo("0,0 1×2");
        assertThat(Made.at(document, "A1").isBlank()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void aStretchedUsedRangeCostsNothing(Made made) throws Exception {
        int lastColumn = made == Made.XLS ? 255 : 16_383;
        int lastRow = made == Made.XLS ? 65_535 : 1_048_575;
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "A1", "题");
            sheet.getRow(0).createCell(lastColumn);
            sheet.createRow(lastRow).createCell(lastColumn);
        });

        RawTable table = Made.table(document);
        assertThat(table.rowCount()).isEqualTo(1);
        assertThat(table.columnCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void aTextInTheLastCornerMakesNoHugeGrid(Made made) throws Exception {
        String corner = made == Made.XLS ? "IV65536" : "XFD1048576";
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "A1", "题");
            Made.text(sheet, corner, "x");
        });

        assertThat(Made.table(document).rowCount()).isEqualTo(2);
        assertThat(span(document, corner)).isEqualTo("1,1 1×1");
    }

    @Test
    void aMillionStyledEmptyRowsAreStreamedPast() throws Exception {
        byte[] small = Made.XLSX.workbook(workbook -> Made.text(workbook.createSheet("表"), "A1", "题"));
        StringBuilder rows = new StringBuilder("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
        IntStream.rangeClosed(2, 1_048_576)
                .forEach(row -> rows.append("<row r=\"%1$d\"><c r=\"A%1$d\" s=\"0\"/></row>".formatted(row)));
        byte[] large = Made.withPart(
                small,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<sheetData>.*</sheetData>", rows.append("</sheetData>").toString()));

        assertThat(Made.texts(Made.read(large))).containsExactly(java.util.Map.entry("A1", "题"));
    }

    @Test
    void ofTwoOverlappingMergesTheFirstCounts() throws Exception {
        ExtractedDocument document = Made.XLSX.sheet(sheet -> {
            Made.text(sheet, "A1", "甲");
            Made.text(sheet, "B1", "乙");
            Made.text(sheet, "C1", "丙");
            merge(sheet, "A1:B1");
            ((XSSFSheet) sheet).addMergedRegionUnsafe(CellRangeAddress.valueOf("B1:C1"));
        });

        assertThat(Made.texts(document)).containsOnlyKeys("A1", "C1");
        assertThat(document.notes())
                .containsExactly(
                        "sheet '表': text under a merge ignored at B1", "sheet '表': overlapping merge ignored at B1:C1");
    }

    @Test
    void aCorruptMergeIsIgnoredWithANote() throws Exception {
        byte[] workbook = Made.XLSX.workbook(made -> {
            Sheet sheet = made.createSheet("表");
            Made.text(sheet, "A1", "甲");
            merge(sheet, "A1:B1");
        });

        ExtractedDocument document =
                Made.read(Made.withPart(workbook, "xl/worksheets/sheet1.xml", xml -> xml.replace("A1:B1", "C3:#REF!")));

        assertThat(Made.texts(document)).containsEntry("A1", "甲");
        assertThat(document.notes()).containsExactly("sheet '表': corrupt merge ignored at C3:#REF!");
    }

    @Test
    void readsCellsAndRowsThatStateNoAddress() throws Exception {
        byte[] workbook = Made.XLSX.workbook(made -> Made.text(made.createSheet("表"), "A1", "甲"));

        ExtractedDocument document = Made.read(Made.withPart(
                workbook,
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<sheetData>.*</sheetData>",
                        "<sheetData><row><c t=\"inlineStr\"><is><t>题</t></is></c><c><v>201.0</v></c></row>"
                                + "<row><c/><c><v>7</v></c></row></sheetData>")));

        assertThat(Made.texts(document))
                .containsEntry("A1", "题")
                .containsEntry("B1", "201")
                .containsEntry("B2", "7");
    }

    private static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    private static String span(ExtractedDocument document, String reference) {
        RawCell cell = Made.at(document, reference);
        return "%d,%d %d×%d".formatted(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan());
    }
}
