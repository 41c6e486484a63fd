package org.juesuan.extract.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.juesuan.extract.ExtractedDocument;
import org.juesuan.extract.PageElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HiddenPartsTest {

    @ParameterizedTest
    @EnumSource(Made.class)
    void pagesCountVisibleSheetsOnlyAndNamesAreKeptAsStored(Made made) throws Exception {
        ExtractedDocument document = made.document(workbook -> {
            sheet(workbook, "封面");
            hidden(workbook, "草稿", SheetVisibility.HIDDEN);
            hidden(workbook, "参数", SheetVisibility.VERY_HIDDEN);
            workbook.createSheet("空表");
            sheet(workbook, "国有资本经营预算拨款表 ");
            sheet(workbook, "Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-");
        });

        assertThat(document.pageCount()).isEqualTo(4);
        assertThat(document.extractor()).isEqualTo("excel/2");
        assertThat(document.elements()).extracting(PageElement::page).containsExactly(1, 3, 4);
        assertThat(document.elements())
                .extracting(PageElement::sheet)
                .containsExactly("封面", "国有资本经营预算拨款表 ", "Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-");
        assertThat(document.notes()).containsExactly("hidden sheet skipped: '草稿'", "hidden sheet skipped: '参数'");
    }

    private static Sheet sheet(Workbook workbook, String name) {
        Sheet sheet = workbook.createSheet(name);
        Made.text(sheet, "A1", "x");
        return sheet;
    }

    private static void hidden(Workbook workbook, String name, SheetVisibility visibility) {
        sheet(workbook, name);
        workbook.setSheetVisibility(workbook.getSheetIndex(name), visibility);
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void tabsAreReadInTheirOrderWhateverTheOrderOfCreation(Made made) throws Exception {
        ExtractedDocument document = made.document(workbook -> {
            sheet(workbook, "乙");
            sheet(workbook, "甲");
            workbook.setSheetOrder("甲", 0);
        });

        assertThat(document.elements()).extracting(PageElement::sheet).containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void hiddenAndZeroHeightRowsAreSkippedAndTold(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            for (int row = 1; row <= 5; row++) {
                Made.text(sheet, "A" + row, "行" + row);
            }
            sheet.getRow(1).setZeroHeight(true);
            sheet.getRow(2).setHeight((short) 0);
            sheet.createRow(9).setZeroHeight(true);
        });

        assertThat(Made.texts(document)).containsOnlyKeys("A1", "A4", "A5");
        assertThat(Made.at(document, "A4").row()).isEqualTo(1);
        assertThat(document.notes()).containsExactly("sheet '表': 2 hidden rows skipped");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void collapsedGroupsAreHidden(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            for (int row = 1; row <= 5; row++) {
                Made.text(sheet, "A" + row, "行" + row);
            }
            sheet.groupRow(1, 2);
            sheet.setRowGroupCollapsed(1, true);
        });

        assertThat(Made.texts(document)).containsOnlyKeys("A1", "A4", "A5");
        assertThat(document.notes()).containsExactly("sheet '表': 2 hidden rows skipped");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void hiddenColumnsAreSkippedAndTold(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "A1", "甲");
            Made.text(sheet, "B1", "乙");
            Made.text(sheet, "C1", "丙");
            Made.text(sheet, "A2", "1");
            Made.text(sheet, "B2", "2");
            sheet.setColumnHidden(1, true);
        });

        assertThat(Made.texts(document)).containsOnlyKeys("A1", "C1", "A2");
        assertThat(Made.at(document, "C1").column()).isEqualTo(1);
        assertThat(Made.table(document).columnEdges()).containsExactly(0.0, 2.0, 3.0);
        assertThat(document.notes()).containsExactly("sheet '表': 1 hidden column skipped");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void aMergeSpansOnlyWhatIsSeenOfIt(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "A1", "收入");
            Made.text(sheet, "A2", "合计");
            Made.text(sheet, "B2", "备查");
            Made.text(sheet, "C2", "其他");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            sheet.setColumnHidden(1, true);
        });

        assertThat(Made.at(document, "A1").columnSpan()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void theTextOfAMergeIsSeenThoughItsFirstRowIsHidden(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "A1", "题");
            Made.text(sheet, "B1", "隐");
            Made.text(sheet, "B2", "显");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
            sheet.getRow(0).setZeroHeight(true);
        });

        assertThat(Made.texts(document)).containsOnlyKeys("A1", "B2");
        assertThat(Made.at(document, "A1").row())
                .isEqualTo(Made.at(document, "B2").row());
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void zerosThatTheSheetDoesNotShowAreBlank(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.cell(sheet, "A1").setCellValue(0);
            Made.cell(sheet, "B1").setCellValue(5);
            Made.text(sheet, "C1", "0");
            sheet.setDisplayZeros(false);
        });

        assertThat(Made.texts(document)).containsOnlyKeys("B1", "C1");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void aSheetWhoseTextIsAllHiddenGivesNoTable(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "A1", "隐");
            sheet.getRow(0).setZeroHeight(true);
        });

        assertThat(document.pageCount()).isEqualTo(1);
        assertThat(document.elements()).isEmpty();
        assertThat(document.notes()).containsExactly("sheet '表': 1 hidden row skipped");
    }
}
