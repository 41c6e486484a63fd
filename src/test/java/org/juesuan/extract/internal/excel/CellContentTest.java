package org.juesuan.extract.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.juesuan.extract.ExtractedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellContentTest {

    @ParameterizedTest
    @EnumSource(Made.class)
    void codesAreReadAlikeAsTextAndAsNumber(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.cell(sheet, "A1").setCellValue(201.0);
            Made.text(sheet, "B1", "02");
            Made.cell(sheet, "C1").setCellValue(2010601);
            Made.text(sheet, "D1", "2010601");
        });

        assertThat(Made.texts(document).values()).containsExactly("201", "02", "2010601", "2010601");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void textIsStrippedAndNormalised(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Made.text(sheet, "A1", " 合　　计  ");
            Made.text(sheet, "B1", "事业单位\n经营收入\n");
            Made.text(sheet, "C1", "１２．５０");
            Made.text(sheet, "D1", "单位：万元");
            Made.text(sheet, "E1", "   ");
        });

        assertThat(Made.texts(document).values()).containsExactly("合　　计", "事业单位\n经营收入", "12.50", "单位：万元");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void richTextBooleansAndErrorsGiveTheirText(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            Workbook workbook = sheet.getWorkbook();
            RichTextString rich = workbook.getCreationHelper().createRichTextString("本年收入合计");
            rich.applyFont(0, 2, workbook.createFont());
            Made.cell(sheet, "A1").setCellValue(rich);
            Made.cell(sheet, "B1").setCellValue(true);
            Made.cell(sheet, "C1").setCellErrorValue((byte) 0x17);
        });

        assertThat(Made.texts(document).values()).containsExactly("本年收入合计", "TRUE", "#REF!");
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void formulasGiveTheirCachedValueAndAreNeverEvaluated(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            cached(sheet, "A1", "1+1").setCellValue(3);
            cached(sheet, "B1", "\"a\"&\"b\"").setCellValue("存");
            cached(sheet, "C1", "1=1").setCellValue(false);
            cached(sheet, "D1", "1/0").setCellErrorValue((byte) 0x17);
            Cell amount = cached(sheet, "E1", "SUM(A1:A1)");
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("#,##0.00"));
            amount.setCellStyle(style);
            amount.setCellValue(2940.0499999999997);
        });

        assertThat(Made.texts(document).values()).containsExactly("3", "存", "FALSE", "#REF!", "2,940.05");
    }

    private static Cell cached(Sheet sheet, String address, String formula) {
        Cell cell = Made.cell(sheet, address);
        cell.setCellFormula(formula);
        return cell;
    }

    @Test
    void phoneticGuidesAreNotText() throws Exception {
        byte[] workbook = Made.XLSX.workbook(made -> Made.text(made.createSheet("表"), "A1", "决算"));

        ExtractedDocument document = Made.read(
                Made.withPart(
                        workbook,
                        "xl/sharedStrings.xml",
                        xml -> xml.replace(
                                "<t>决算</t>",
                                "<r><t>决</t></r><r><t xml:space=\"preserve\">算_x000D_\n表</t></r><rPh sb=\"0\" eb=\"1\"><t>jue</t></rPh>")));

        assertThat(Made.texts(document)).containsExactly(Map.entry("A1", "决算\n表"));
    }

    @Test
    void bothFormatsGiveTheSameTexts() throws Exception {
        ExtractedDocument xls = Made.XLS.document(CellContentTest::statement);
        ExtractedDocument xlsx = Made.XLSX.document(CellContentTest::statement);

        assertThat(xls).isEqualTo(xlsx);
        assertThat(Made.texts(xls)).hasSize(60);
    }

    private static void statement(Workbook workbook) {
        Sheet sheet = workbook.createSheet("收入支出决算总表");
        String[] formats = {"General", "#,##0.00_ ;[Red]\\-#,##0.00\\ ", "0.00", "@"};
        for (int row = 0; row < 15; row++) {
            for (int column = 0; column < formats.length; column++) {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(formats[column]));
                Cell cell = Made.cell(sheet, "ABCD".charAt(column) + String.valueOf(row + 2));
                cell.setCellStyle(style);
                cell.setCellValue((row - 3) * 1234.567);
            }
        }
    }

    @Test
    void readsStrictOpenXml() throws Exception {
        byte[] workbook = Made.XLSX.workbook(made -> Made.text(made.createSheet("表"), "A1", "甲"));
        byte[] strict = strict(workbook);

        assertThat(Made.texts(Made.read(strict))).containsEntry("A1", "甲");
    }

    private static byte[] strict(byte[] workbook) throws IOException {
        byte[] changed = workbook;
        for (String part : new String[] {
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/_rels/workbook.xml.rels",
            "_rels/.rels"
        }) {
            changed = Made.withPart(
                    changed,
                    part,
                    xml -> xml.replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }
        return changed;
    }
}
