package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Exports, read back and held against the warehouse value by value. */
class ExportCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NOT_HANDED_ON =
            List.of("amount_verification", "code_route", "leaf_amount", "rebased_amount");

    @TempDir
    Path folder;

    @Test
    void parquetIsFiledByFiscalYearAndHoldsEveryRow() throws Exception {
        Path export = export("parquet");

        assertThat(export.resolve("amount").resolve("fiscal_year=2019").resolve("data_0.parquet"))
                .exists();
        try (Connection connection = DuckDb.openInMemory()) {
            Sql.execute(connection, "ATTACH '%s' AS w (READ_ONLY)".formatted(SampleWarehouse.file()));
            for (String relation : handedOn(connection)) {
                Path byYear = export.resolve(relation);
                String files = Files.isDirectory(byYear)
                        ? "read_parquet('%s/*/*.parquet', hive_partitioning = false)".formatted(byYear)
                        : "read_parquet('%s.parquet')".formatted(byYear);
                String differences = """
                        SELECT (SELECT count(*) FROM (FROM w.mart.%1$s EXCEPT ALL FROM %2$s))
                             + (SELECT count(*) FROM (FROM %2$s EXCEPT ALL FROM w.mart.%1$s))
                        """.formatted(relation, files);
                assertThat(Sql.number(connection, differences)).as(relation).isZero();
            }
            assertThat(Sql.number(
                            connection,
                            "SELECT count(*) FROM read_parquet('%s/amount/*/*.parquet') WHERE fiscal_year = 2019"
                                    .formatted(export)))
                    .isPositive();
        }
    }

    @Test
    void csvHoldsEveryValueAndLeavesNullsEmpty() throws Exception {
        Path export = export("csv");

        for (String relation : handedOn()) {
            assertThat(csv(export.resolve(relation + ".csv"))).as(relation).isEqualTo(warehouse(relation));
        }
        assertThat(Files.readString(export.resolve("report.csv"))).doesNotContain("\r", "\uFEFF");
    }

    @Test
    void excelHoldsEveryValueOnASheet() throws Exception {
        Path export = export("xlsx");

        for (String relation : List.of("report", "trend_functional", "three_public", "finding", "reconciliation")) {
            assertThat(workbook(export.resolve(relation + ".xlsx")))
                    .as(relation)
                    .isEqualTo(warehouse(relation));
        }
        assertThat(handedOn()).allMatch(relation -> Files.exists(export.resolve(relation + ".xlsx")));
    }

    @Test
    void theFiscalDataPackageKeepsToThePublishedProfile() throws Exception {
        Path export = export("fdp");
        JsonNode description = JSON.readTree(Files.readAllBytes(export.resolve("datapackage.json")));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                        .getSchema(JSON.readTree(
                                ExportCommandTest.class.getResourceAsStream("/export/fiscal-data-package.json")))
                        .validate(description))
                .isEmpty();
        for (JsonNode resource : description.path("resources")) {
            Path file = export.resolve(resource.path("path").asString());
            assertThat(resource.path("bytes").asLong()).isEqualTo(Files.size(file));
            assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + sha256(file));
            assertThat(resource.path("schema").path("fields").size())
                    .isEqualTo(csv(file).get(0).size());
        }
        assertThat(description.path("resources").size()).isEqualTo(handedOn().size());
    }

    @Test
    void whatAKilledExportLeftIsTakenAwayByTheNextOne() throws Exception {
        long ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start()
                .onExit()
                .get()
                .pid();
        Path half = Files.createDirectories(folder.resolve(".csv.writing." + ended));
        Files.writeString(half.resolve("amount.csv"), "half");
        Path old = Files.createDirectories(folder.resolve(".csv.writing." + ended + ".old"));
        Path running = Files.createDirectories(folder.resolve(
                ".csv.writing." + ProcessHandle.current().parent().orElseThrow().pid()));
        Path other = Files.createDirectories(folder.resolve(".csv.writing.notes"));

        export("csv");

        assertThat(half).doesNotExist();
        assertThat(old).doesNotExist();
        assertThat(running).exists();
        assertThat(other).exists();
    }

    @Test
    void everyPrimaryKeyOfThePackageIsOne() throws Exception {
        JsonNode description = JSON.readTree(Files.readAllBytes(export("fdp").resolve("datapackage.json")));

        int keys = 0;
        try (Connection connection = DuckDb.openReadOnly(SampleWarehouse.file())) {
            for (JsonNode resource : description.path("resources")) {
                List<String> key = resource.path("schema")
                        .path("primaryKey")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
                if (!key.isEmpty()) {
                    keys++;
                    String columns = String.join(", ", key);
                    assertThat(Sql.number(
                                    connection,
                                    "SELECT count(*) - count(DISTINCT (%1$s)) + count(*) FILTER (%2$s) FROM mart.%3$s"
                                            .formatted(
                                                    columns,
                                                    String.join(" IS NULL OR ", key) + " IS NULL",
                                                    resource.path("name").asString())))
                            .as(resource.path("name") + " " + columns)
                            .isZero();
                }
            }
        }
        assertThat(keys).isGreaterThan(8);
    }

    @Test
    void theManifestNamesEveryFileAndTwoExportsAreAlike() throws Exception {
        for (String format : List.of("parquet", "csv", "fdp")) {
            Path first = export(format);
            Path second = folder.resolve("again-" + format);
            exportTo(second, format);

            assertThat(checksums(second)).as(format).isEqualTo(checksums(first));
            JsonNode manifest = JSON.readTree(Files.readAllBytes(first.resolve("manifest.json")));
            Map<String, String> listed = new TreeMap<>();
            manifest.path("files")
                    .forEach(file -> listed.put(
                            file.path("path").asString(), file.path("sha256").asString()));
            Map<String, String> there = checksums(first);
            there.remove("manifest.json");
            assertThat(listed).isEqualTo(there);
            assertThat(manifest.path("release").asString()).startsWith("20");
        }
    }

    @Test
    void anEarlierExportIsReplacedAndAnythingElseIsLeftAlone() throws Exception {
        Path export = export("csv");
        assertThat(exportTo(export, "parquet").exitCode()).isZero();
        assertThat(export.resolve("report.csv")).doesNotExist();

        Files.writeString(export.resolve("notes.txt"), "mine");
        CommandLineRun refused = exportTo(export, "csv");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo(export.toRealPath()
                        + " · export folder · found files that are not of an export · expected a new"
                        + " name, an empty folder or an earlier export\n");
        assertThat(export.resolve("notes.txt")).hasContent("mine");
        assertThat(export.resolve("report.parquet")).exists();
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(export);
        }
    }

    @Test
    void aByteOrderMarkStandsBeforeTheHeaderWhereItIsWanted() throws Exception {
        Path export = folder.resolve("bom");
        assertThat(exportTo(export, "csv", "--bom").exitCode()).isZero();

        assertThat(Files.readString(export.resolve("report.csv"))).startsWith("\uFEFFreport_id,");
    }

    private Path export(String format) {
        Path to = folder.resolve(format);
        CommandLineRun run = exportTo(to, format);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return to;
    }

    private static CommandLineRun exportTo(Path to, String format, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("export", "--to", to, "--format", format, "--warehouse", SampleWarehouse.file()));
        arguments.addAll(Arrays.asList(more));
        return CommandLineRun.of(arguments.toArray());
    }

    private static List<String> handedOn() throws SQLException {
        try (Connection connection = DuckDb.openInMemory()) {
            Sql.execute(connection, "ATTACH '%s' AS w (READ_ONLY)".formatted(SampleWarehouse.file()));
            return handedOn(connection);
        }
    }

    private static List<String> handedOn(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT table_name FROM duckdb_columns()"
                        + " WHERE database_name = 'w' AND schema_name = 'mart' ORDER BY 1")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeAll(NOT_HANDED_ON);
        return names;
    }

    /** Header and rows as a spreadsheet shows them: null as nothing, numbers without needless zeros. */
    private static List<List<String>> warehouse(String relation) throws SQLException {
        List<List<String>> table = new ArrayList<>();
        try (Connection connection = DuckDb.openReadOnly(SampleWarehouse.file());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM mart." + relation)) {
            int width = rows.getMetaData().getColumnCount();
            List<String> header = new ArrayList<>();
            for (int i = 1; i <= width; i++) {
                header.add(rows.getMetaData().getColumnName(i));
            }
            table.add(header);
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    String value = rows.getString(i);
                    row.add(value == null ? "" : plain(value));
                }
                table.add(row);
            }
        }
        return table;
    }

    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> table = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file);
                CSVParser rows = CSVFormat.RFC4180.parse(reader)) {
            for (CSVRecord row : rows) {
                table.add(row.stream().map(ExportCommandTest::plain).toList());
            }
        }
        return table;
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        List<List<String>> table = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            Sheet sheet = workbook.getSheetAt(0);
            int width = sheet.getRow(0).getLastCellNum();
            for (Row row : sheet) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < width; i++) {
                    values.add(text(row.getCell(i)));
                }
                table.add(values);
            }
        }
        return table;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC -> plain(BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> plain(cell.getStringCellValue());
        };
    }

    private static String plain(String text) {
        if (!text.matches("-?[0-9]{1,18}(\\.[0-9]+)?")) {
            return text;
        }
        return new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    private static Map<String, String> checksums(Path export) throws Exception {
        Map<String, String> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(export)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                checksums.put(export.relativize(file).toString(), sha256(file));
            }
        }
        return checksums;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
