package org.juesuan.extract.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.juesuan.extract.ExtractedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisplayedNumberTest {
    private static final String ACCOUNTING = "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "General|201|201",
                "General|2010601|2010601",
                "General|2940.0499999999997|2940.05",
                "General|0.1|0.1",
                "General|1276.7|1276.7",
                "General|-80.5|-80.5",
                "General|0|0",
                "General|123456789012|123456789012",
                "General|1234567890.12|1234567890.12",
                "General|3333.3333333333335|3333.3333333",
                "General|0.30000000000000004|0.3",
                "General|1e300|1E+300",
                "G/通用格式|2010601|2010601",
                "@|20101|20101",
                "@|9746.5|9746.5",
                "0|201|201",
                "0|1234.5|1235",
                "0.00|418.26|418.26",
                "0.00|2.675|2.68",
                "0.00|1.005|1.01",
                "0.00|0|0.00",
                "0.0|80|80.0",
                "#,##0|171915169|171,915,169",
                "#,##0.00|14348853.34|14,348,853.34",
                "#,##0.00|2940.0499999999997|2,940.05",
                "#,##0.00_ |9746.5|9,746.50",
                "#,##0.00_);(#,##0.00)|-1234.5|(1,234.50)",
                "#,##0.00_ ;[Red]\\-#,##0.00\\ |-1234.5|-1,234.50",
                "#,##0.00_ ;[Red]\\-#,##0.00\\ |1234.5|1,234.50",
                "#,##0.00_ ;[Red](#,##0.00)|-1234.5|(1,234.50)",
                "0.00_ ;[红色]\\-0.00\\ |5|5.00",
                "#,##0.00;-#,##0.00;|12.5|12.50",
                "#,##0.00;-#,##0.00;|0|",
                "#,##0.00;\\-#,##0.00;;@|0|",
                "#,##0.00;\\-#,##0.00;;@|-3|-3.00",
                ";;;|12.5|",
                "#,##0.00,|1234567|1,234.57",
                "0.00,,|1234567|1.23",
                "#,##0.00\"万元\"|12|12.00万元",
                "¥#,##0.00|12|¥12.00",
                "0.00%|0.1234|12.34%",
                "0000000|201|0000201",
                "00|5|05",
                "#|0|",
                "#.##|0.5|.5",
                "0!.0000|123456|12.3456",
                "0\\.0,\"万\"|123456|12.3万",
                "[>=10000]0!.0,\"万\";0.00|123456|12.3万",
                "[>=10000]0!.0,\"万\";0.00|-5|-5.00",
                "[<0](0.00);0.00|-5|(5.00)",
                "[=0]\"-\";#,##0.00|0|-",
                "[=0]\"-\";#,##0.00|-5|-5.00",
                "[<broken]0.00|5|5.00",
                "[$¥-804]#,##0.00|5|¥5.00",
                "0.00E+00|12345|1.23E+04",
                "h:mm|0.5|12:00",
                "0.##|5|5.",
                "0.00_ ;-0.00|1.5|1.50",
                "[$-804]yyyy\"年\"m\"月\"d\"日\"|45291|2023年12月31日",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"|45291|2023年12月31日",
                "yyyy\"年\"m\"月\";@|45291|2023年12月",
                "yyyy-mm-dd|45291|2023-12-31",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|45291|2023年12月31日",
                "yyyy-mm-dd|-5|-5",
            })
    void showsNumbersAsExcelDoes(String format, double value, String shown) throws Exception {
        for (Made made : Made.values()) {
            String read = shownBy(made, format, value);
            assertThat(read).as("%s '%s'", made, format).isEqualTo(shown == null ? "" : shown);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"General|无|无", "#,##0.00|无|无", "@\"类\"|201|201类", "0;-0;0;|无|", ";;;|无|", "0;-0;;@|无|无"})
    void showsTextsAsExcelDoes(String format, String text, String shown) throws Exception {
        for (Made made : Made.values()) {
            ExtractedDocument document =
                    made.sheet(sheet -> formatted(sheet, format).setCellValue(text));
            assertThat(Made.texts(document).getOrDefault("B2", ""))
                    .as("%s '%s'", made, format)
                    .isEqualTo(shown == null ? "" : shown);
        }
    }

    @ParameterizedTest
    @CsvSource({"1234.5,'1,234.50'", "-1234.5,'-1,234.50'", "0,-", "171915169,'171,915,169.00'"})
    void showsZeroAsADashInAccountingFormat(double value, String shown) throws Exception {
        for (Made made : Made.values()) {
            assertThat(shownBy(made, ACCOUNTING, value)).as("%s", made).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @EnumSource(Made.class)
    void showsBuiltInDatesAsAChineseExcelDoes(Made made) throws Exception {
        ExtractedDocument document = made.sheet(sheet -> {
            builtIn(sheet, "A1", 14);
            builtIn(sheet, "A2", 31);
            builtIn(sheet, "A3", 57);
        });

        assertThat(Made.texts(document))
                .containsEntry("A1", "2023/12/31")
                .containsEntry("A2", "2023年12月31日")
                .containsEntry("A3", "2023年12月");
    }

    private static void builtIn(Sheet sheet, String address, int format) {
        Cell cell = Made.cell(sheet, address);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat((short) format);
        cell.setCellStyle(style);
        cell.setCellValue(45291);
    }

    @Test
    void doesNotDependOnTheMachinesLanguage() throws Exception {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(shownBy(Made.XLSX, "#,##0.00", 1234.5)).isEqualTo("1,234.50");
            assertThat(shownBy(Made.XLS, ACCOUNTING, 1234.5)).isEqualTo("1,234.50");
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static String shownBy(Made made, String format, double value) throws Exception {
        ExtractedDocument document =
                made.sheet(sheet -> formatted(sheet, format).setCellValue(value));
        return Made.texts(document).getOrDefault("B2", "");
    }

    private static Cell formatted(Sheet sheet, String format) {
        Cell cell = Made.cell(sheet, "B2");
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }
}
