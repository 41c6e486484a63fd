package org.juesuan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A printed workbook shows the cells of its report. */
class WorkbookReportTest {
    private static final WorkbookStyle USUAL = WorkbookStyle.usual();
    private static final SampleReport REPORT =
            SampleReport.of(ExampleCity.report("示例市工业和信息化局", 2022).figures(), ReportLayout.HENAN);

    @ParameterizedTest
    @EnumSource(WorkbookStyle.Format.class)
    void theSameReportGivesTheSameBytes(WorkbookStyle.Format format) {
        WorkbookStyle style = USUAL.withFormat(format);
        assertThat(WorkbookReport.render(REPORT, style)).isEqualTo(WorkbookReport.render(REPORT, style));
    }

    @ParameterizedTest
    @EnumSource(WorkbookStyle.Amounts.class)
    void amountsShowTheSameTextHoweverTheyAreStored(WorkbookStyle.Amounts amounts) throws IOException {
        byte[] workbook = WorkbookReport.render(REPORT, USUAL.withAmounts(amounts));
        assertThat(shown(new ByteArrayInputStream(workbook))).containsAll(printed(REPORT));
    }

    @Test
    void theBundledWorkbookOfThePublishedReportShowsEveryPublishedAmount() throws IOException {
        Path file = Path.of("seeds/report/平顶山市工业和信息化局2023年度部门决算.xlsx");
        try (InputStream in = Files.newInputStream(file)) {
            List<String> shown = shown(in);
            assertThat(shown).containsAll(printed(SampleReports.pingdingshan2023()));
            assertThat(shown.stream().filter(text -> text.matches("-?[0-9,]+\\.[0-9]{2}")))
                    .hasSize(831);
        }
    }

    @Test
    void theFilingWorkbookCutsSheetNamesAndPrintsThreeLanes() throws IOException {
        SampleReport filing =
                SampleReport.of(ExampleCity.report("示例市工业和信息化局", 2022).figures(), ReportLayout.FILING);
        byte[] bytes = WorkbookReport.render(filing, USUAL.withFormat(WorkbookStyle.Format.XLS));
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .contains("Z01 收入支出决算总表(财决01表)", "Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-", "CS02 主要指标变动情况表(财决附表)");
        }
        assertThat(ExpectedFacts.of(filing).stream()
                        .filter(fact -> fact.tableId().equals("summary"))
                        .map(ExpectedFact::block)
                        .distinct())
                .containsExactlyInAnyOrder("left", "middle", "right");
    }

    @ParameterizedTest
    @EnumSource(WorkbookStyle.Format.class)
    void aPasswordIsAskedFor(WorkbookStyle.Format format) {
        byte[] bytes = WorkbookReport.render(REPORT, USUAL.withFormat(format).withPassword("secret"));
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(bytes)))
                .isInstanceOf(EncryptedDocumentException.class);
    }

    private static List<String> printed(SampleReport report) {
        return ExpectedFacts.of(report).stream().map(ExpectedFact::printed).toList();
    }

    /** What the statements show; self-evaluation forms print figures of their own. */
    private static List<String> shown(InputStream in) throws IOException {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> shown = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(in)) {
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().endsWith("自评表")) {
                    continue;
                }
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        shown.add(formatter.formatCellValue(cell));
                    }
                }
            }
        }
        return shown;
    }
}
