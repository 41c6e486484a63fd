package org.juesuan.serve.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.juesuan.publish.RowSink.Column;
import org.junit.jupiter.api.Test;

class WorkbookRowsTest {
    @Test
    void rowsThatDoNotFitOnASheetGoOnTheNextOneUnderTheSameHeader() throws IOException {
        try (XSSFWorkbook workbook = written(3, "一", "二", "三", "四", "五")) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(2)).isEqualTo("amount 3");
            for (int sheet = 0; sheet < 3; sheet++) {
                assertThat(text(workbook, sheet, 0)).isEqualTo("value");
            }
            assertThat(text(workbook, 0, 2)).isEqualTo("二");
            assertThat(text(workbook, 1, 1)).isEqualTo("三");
            assertThat(text(workbook, 2, 1)).isEqualTo("五");
        }
    }

    @Test
    void aNumberWithMoreDigitsThanExcelKeepsIsWrittenAsText() throws IOException {
        BigDecimal fits = new BigDecimal("1234567890123.45");
        BigDecimal exceeds = new BigDecimal("12345678901234.56");
        try (XSSFWorkbook workbook = written(10, fits, exceeds)) {
            assertThat(cell(workbook, 0, 1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(BigDecimal.valueOf(cell(workbook, 0, 1).getNumericCellValue()))
                    .isEqualByComparingTo(fits);
            assertThat(text(workbook, 0, 2)).isEqualTo("12345678901234.56");
        }
    }

    @Test
    void aTextLongerThanACellHoldsIsCutAndSaysSo() throws IOException {
        String fits = new Random(1)
                .ints(32_767, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        try (XSSFWorkbook workbook = written(10, fits, fits + "字")) {
            assertThat(text(workbook, 0, 1)).isEqualTo(fits);
            assertThat(text(workbook, 0, 2))
                    .hasSize(32_767)
                    .startsWith(fits.substring(0, 32_000))
                    .endsWith("… (cut: an Excel cell holds no more)");
        }
    }

    private static XSSFWorkbook written(int mostRows, Object... values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookRows rows = new WorkbookRows(out, "amount", mostRows);
        rows.columns(List.of(new Column("value", false)));
        Arrays.stream(values).forEach(value -> rows.row(List.of(value)));
        rows.end();
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XSSFWorkbook workbook, int sheet, int row) {
        return cell(workbook, sheet, row).getStringCellValue();
    }

    private static Cell cell(XSSFWorkbook workbook, int sheet, int row) {
        return workbook.getSheetAt(sheet).getRow(row).getCell(0);
    }
}
