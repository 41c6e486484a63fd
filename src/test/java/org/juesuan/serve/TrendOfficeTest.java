package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook and the Word document of a summary hold the figures of its CSV, and open in an office program. */
class TrendOfficeTest {
    private static final String DEPARTMENT = "示例市财政局";
    private static final List<String> TABLES =
            List.of("overall", "functional", "structure", "three_public", "carry_over");
    private static final int FIRST_ROW = 3;
    private static final int SECONDS = 180;

    @TempDir
    Path folder;

    private final Map<String, Map<Integer, Map<String, String>>> csv =
            PrintedTrend.of("--departments", DEPARTMENT, "--year", "2022").tables();

    @Test
    void everySheetHoldsTheFiguresOfTheCsvInTenThousandYuan() throws IOException {
        try (InputStream in = Files.newInputStream(written("xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < TABLES.size(); i++) {
                XSSFSheet sheet = workbook.getSheet("表" + (i + 1));
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                int row = FIRST_ROW;
                for (Map<String, String> line : csv.get(TABLES.get(i)).values()) {
                    assertLine(sheet.getRow(row++), line);
                }
            }
            assertThat(charts(workbook)).isEqualTo(4);
            assertThat(workbook.getSheet("数据来源").getRow(FIRST_ROW).getCell(0).getStringCellValue())
                    .isEqualTo(DEPARTMENT);
        }
    }

    private static void assertLine(Row row, Map<String, String> line) {
        int column = 0;
        for (Map.Entry<String, String> cell : line.entrySet()) {
            Cell found = row.getCell(column++);
            if (found.getCellType() == CellType.NUMERIC) {
                assertThat(new BigDecimal(found.getNumericCellValue()).setScale(6, RoundingMode.HALF_UP))
                        .as(cell.toString())
                        .isEqualByComparingTo(shown(cell));
            } else {
                assertThat(found.toString()).isEqualTo(cell.getValue());
            }
        }
    }

    private static BigDecimal shown(Map.Entry<String, String> cell) {
        boolean isPercent = List.of("percent", "share", "completion", "completion.any", "rate")
                .contains(cell.getKey());
        return new BigDecimal(cell.getValue()).movePointLeft(isPercent ? 0 : 4);
    }

    private static int charts(XSSFWorkbook workbook) {
        int charts = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            charts += workbook.getSheetAt(i).getDrawingPatriarch() == null
                    ? 0
                    : workbook.getSheetAt(i).getDrawingPatriarch().getCharts().size();
        }
        return charts;
    }

    @Test
    void theDocumentHoldsTheFiguresAsTheyAreShown() throws IOException {
        try (InputStream in = Files.newInputStream(written("docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            for (int i = 0; i < TABLES.size(); i++) {
                XWPFTable table = document.getTables().get(i);
                int row = 1;
                for (Map<String, String> line : csv.get(TABLES.get(i)).values()) {
                    List<String> texts = table.getRow(row++).getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList();
                    assertThat(texts).containsAll(shownTexts(line));
                }
            }
            assertThat(document.getCharts()).hasSize(4);
        }
    }

    /** Half an ideograph, as wide as a digit, is 80 twips at the size of the tables. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void noCodeIsBrokenOverTwoLinesWhateverTheLanguageOfTheTitles(String language) throws IOException {
        try (InputStream in = Files.newInputStream(written("docx", "--lang", language));
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTableCell code = document.getTables().get(1).getRow(0).getCell(0);
            int indent = 4;

            assertThat(Integer.parseInt(String.valueOf(code.getWidth())))
                    .isGreaterThan((indent + "2010601".length()) * 80);
        }
    }

    @Test
    void anOfficeProgramShowsTheSameFigures() throws Exception {
        assertThat(rendered(written("xlsx"))).contains(everyFigure());
        assertThat(rendered(written("docx"))).contains(everyFigure());
    }

    private List<String> everyFigure() {
        List<String> figures = new ArrayList<>();
        TABLES.forEach(table -> csv.get(table).values().forEach(line -> figures.addAll(shownTexts(line))));
        assertThat(figures).hasSizeGreaterThan(100);
        return figures;
    }

    private static List<String> shownTexts(Map<String, String> line) {
        return line.entrySet().stream()
                .filter(cell ->
                        List.of("now", "before", "change", "opening", "closing").contains(cell.getKey())
                                && !cell.getValue().isEmpty())
                .map(cell -> TrendPageTest.tenThousands(cell.getValue()))
                .toList();
    }

    private Path written(String format) {
        return written(format, "--lang", "zh");
    }

    private Path written(String format, String option, String value) {
        Path file = folder.resolve("trend." + format);
        CommandLineRun run = CommandLineRun.of(
                "trend",
                "--departments",
                DEPARTMENT,
                option,
                value,
                "--year",
                "2022",
                "--format",
                format,
                "--output",
                file,
                "--warehouse",
                SampleWarehouse.file());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return file;
    }

    private String rendered(Path file) throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(Files.isExecutable(office), "skipped: no LibreOffice in /usr/bin");
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end within " + SECONDS + " s");
        }
        try (PDDocument document = PDDocument.load(folder.resolve("trend.pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
