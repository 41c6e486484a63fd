package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.juesuan.load.DuckDb;
import org.juesuan.load.MartTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warehouse whose every text is an attack: on the spreadsheet, the browser or the Markdown reader that opens it. */
class OutputAttackTest {
    private static final String MARKUP = "<img src=x onerror=alert(1)>";
    private static final String ATTACK = "=HYPERLINK(\"http://x\")|</script><script>alert(2)</script>" + MARKUP;

    @TempDir
    static Path folder;

    private static Path warehouse;

    @BeforeAll
    static void everyTextIsAnAttack() throws Exception {
        warehouse = Files.copy(SampleWarehouse.file(), folder.resolve("w.duckdb"));
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(warehouse));
                Statement statement = connection.createStatement()) {
            for (String column : List.of(
                    "core.report.entity_name",
                    "core.amount.label",
                    "core.amount.printed",
                    "core.amount.standard_name",
                    "core.finding.message",
                    "core.finding.printed",
                    "core.finding.expected",
                    "core.statement.title",
                    "core.reconciliation.place",
                    "core.reconciliation.sentence",
                    "core.narrative_amount.sentence",
                    "core.narrative_block.text",
                    "ops.document.path",
                    "ops.document.reason",
                    "ops.finding.message")) {
                int dot = column.lastIndexOf('.');
                String name = column.substring(dot + 1);
                statement.execute("UPDATE %s SET %s = '%s' || %s"
                        .formatted(column.substring(0, dot), name, ATTACK, "coalesce(" + name + ", '')"));
            }
            MartTables.open(connection);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "query, FROM mart.report",
        "query, FROM mart.amount LIMIT 50",
        "query, FROM mart.finding",
        "check, ''",
        "check, --ledger",
        "compare, ''",
        "trend, ''",
        "history, REPORT",
        "codes, --search=HYPERLINK"
    })
    void noCellOfACsvIsAFormula(String command, String argument) throws Exception {
        String csv = text(command, argument, "csv");

        try (CSVParser rows = CSVFormat.DEFAULT.parse(new StringReader(csv))) {
            for (CSVRecord row : rows) {
                for (String cell : row) {
                    assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r\\n](?![0-9.,]*%?$)");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"check, html", "trend, html", "trend, md", "compare, md"})
    void noTextIsMarkup(String command, String format) throws Exception {
        String page = text(command, "", format);

        assertThat(page).contains("HYPERLINK").doesNotContain(MARKUP).doesNotContain("<script>alert(2)");
        if (format.equals("md")) {
            assertThat(page).doesNotContainPattern("[^\\\\]\\|</").doesNotContainPattern("[^\\\\]\\|&lt;/");
        }
    }

    @ParameterizedTest
    @CsvSource({"compare", "trend"})
    void noCellOfAWorkbookIsAFormula(String command) throws Exception {
        Path file = folder.resolve(command + ".xlsx");
        run(command, "", "xlsx", "--output", file);

        List<String> formulas = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell.getCellFormula());
                        }
                    }
                }
            }
        }
        assertThat(formulas).noneMatch(formula -> formula.contains("HYPERLINK"));
    }

    @Test
    void aSummaryForAWordProcessorHoldsTextOnly() throws Exception {
        Path file = folder.resolve("trend.docx");
        run("trend", "", "docx", "--output", file);

        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                            .as(entry.getName())
                            .doesNotContain(MARKUP);
                }
            }
        }
    }

    private static String text(String command, String argument, String format) throws Exception {
        return run(command, argument, format).out();
    }

    private static CommandLineRun run(String command, String argument, String format, Object... more) throws Exception {
        List<Object> arguments = new ArrayList<>(List.of(command, "--warehouse", warehouse, "--format", format));
        if (!argument.isEmpty()) {
            arguments.add(argument.equals("REPORT") ? report() : argument);
        }
        arguments.addAll(List.of(more));
        CommandLineRun run = CommandLineRun.of(arguments.toArray());
        assertThat(run.exitCode()).as(run.err()).isIn(0, 3, 4);
        return run;
    }

    private static String report() throws Exception {
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT min(report_id) FROM mart.report")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
