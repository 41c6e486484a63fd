package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCommandTest {
    @TempDir
    Path folder;

    private Path warehouse;

    @BeforeEach
    void publish() throws Exception {
        warehouse = folder.resolve("w.duckdb");
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(warehouse))) {
            Sql.execute(connection, "CREATE SCHEMA mart");
            Sql.execute(
                    connection,
                    "CREATE TABLE mart.amount AS SELECT * FROM (VALUES"
                            + " ('行政运行', 1234567890.10::DECIMAL(20, 2), 2023, true),"
                            + " ('say \"yes\", no', 0.00::DECIMAL(20, 2), 2022, NULL),"
                            + " (NULL, -5.00::DECIMAL(20, 2), 2021, false)) t(label, amount_yuan, year, is_leaf)");
        }
    }

    @Test
    void aTableStandsStraightWithChineseInIt() {
        assertThat(query("SELECT label, amount_yuan FROM mart.amount ORDER BY year DESC")
                        .out())
                .isEqualTo("""
                        label            amount_yuan
                        -------------  -------------
                        行政运行       1234567890.10
                        say "yes", no           0.00
                                               -5.00
                        """);
    }

    @Test
    void csvIsQuotedAndPlainAndNullIsEmpty() {
        assertThat(query("SELECT *, 1e20 AS big FROM mart.amount ORDER BY year DESC", "--format", "csv")
                        .out())
                .isEqualTo("label,amount_yuan,year,is_leaf,big\n"
                        + "行政运行,1234567890.10,2023,true,100000000000000000000\n"
                        + "\"say \"\"yes\"\", no\",0.00,2022,,100000000000000000000\n"
                        + ",-5.00,2021,false,100000000000000000000\n");
    }

    @Test
    void aValueThatCannotBeShownNamesItsColumnAndTheWayOut() {
        CommandLineRun run = query("FROM test_all_types()", "--format", "csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "query · column 'time' · found a TIME that cannot be shown · expected text: CAST(time AS VARCHAR)\n");
        assertThat(query("SELECT CAST(time AS VARCHAR) AS t FROM test_all_types()", "--format", "csv")
                        .out())
                .isEqualTo("t\n00:00:00\n24:00:00\n\n");
    }

    @Test
    void csvForExcelBeginsWithAByteOrderMark() throws Exception {
        Path output = folder.resolve("out.csv");
        assertThat(query("SELECT 1 AS n", "--format", "csv", "--bom", "--output", output)
                        .out())
                .isEmpty();
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).isEqualTo("\uFEFFn\n1\n");
    }

    @Test
    void jsonKeepsNumbersExactAndNullsNull() {
        assertThat(query(
                                "SELECT *, [1, 2] AS list FROM mart.amount WHERE year > 2021 ORDER BY year",
                                "--format",
                                "json")
                        .out())
                .isEqualTo("[\n"
                        + "{\"label\":\"say \\\"yes\\\", no\",\"amount_yuan\":0.00,\"year\":2022,\"is_leaf\":null,\"list\":[1,2]},\n"
                        + "{\"label\":\"行政运行\",\"amount_yuan\":1234567890.10,\"year\":2023,\"is_leaf\":true,\"list\":[1,2]}\n"
                        + "]\n");
        assertThat(query("SELECT 1 WHERE false", "--format", "json").out()).isEqualTo("[\n]\n");
    }

    @Test
    void parquetIsWrittenWithItsTypes() throws Exception {
        Path output = folder.resolve("it's.parquet");
        CommandLineRun run = query(
                "SELECT * FROM mart.amount WHERE year >= $year -- all of it",
                "--param",
                "year=2022",
                "--format",
                "parquet",
                "--output",
                output);

        assertThat(run.err()).isEmpty();
        try (Connection connection = DuckDb.openInMemory()) {
            String file = output.toString().replace("'", "''");
            assertThat(Sql.number(connection, "SELECT sum(amount_yuan * 100) FROM '" + file + "'"))
                    .isEqualTo(123456789010L);
        }
        assertThat(query("SELECT 1", "--format", "parquet").exitCode()).isEqualTo(2);
    }

    @Test
    void parametersAreValuesAndNeverText() {
        assertThat(query("SELECT $x AS x", "--param", "x='; DROP TABLE mart.amount; --", "--format", "csv")
                        .out())
                .isEqualTo("x\n'; DROP TABLE mart.amount; --\n");
        assertThat(query("SELECT count(*) AS n FROM mart.amount WHERE amount_yuan > $a", "--param", "a=9")
                        .out())
                .endsWith("1\n");
        assertThat(query("SELECT $a").err()).contains("Values were not provided for the following parameters: a");
        assertThat(query("SELECT 1", "--param", "b=2").exitCode()).isEqualTo(1);
    }

    @Test
    void theSelectMayStandInAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("q.sql"), "-- how many\nSELECT count(*) AS n FROM mart.amount;\n");

        assertThat(query("--file", file, "--format", "csv").out()).isEqualTo("n\n3\n");
        assertThat(query("--file", file, "SELECT 1").exitCode()).isEqualTo(2);
        assertThat(query("--file", folder.resolve("none.sql")).exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATTACH '%s/other.duckdb' AS o",
                "COPY mart.amount TO '%s/stolen.csv'",
                "COPY (SELECT 1) TO '/dev/stdout'",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM '/etc/passwd'",
                "SELECT * FROM glob('/etc/*')",
                "SELECT * FROM query('COPY (SELECT 1) TO ''%s/stolen.csv''')",
                "FROM query_table('/etc/passwd')",
                "SELECT * FROM enable_logging(storage = 'file', storage_config = {'path': '%s/log'})",
                "CALL enable_logging(storage = 'file', storage_config = {'path': '%s/log'})",
                "INSTALL httpfs",
                "LOAD httpfs",
                "PRAGMA enable_profiling",
                "SET enable_external_access = true",
                "SET lock_configuration = false",
                "EXPORT DATABASE '%s/export'",
                "IMPORT DATABASE '%s/export'",
                "CREATE TABLE mart.mine (i INTEGER)",
                "CREATE TEMP TABLE mine (i INTEGER)",
                "INSERT INTO mart.amount SELECT * FROM mart.amount",
                "DELETE FROM mart.amount",
                "DROP TABLE mart.amount",
                "CHECKPOINT",
                "BEGIN",
                "SELECT 1; SELECT 2",
                "SELECT 1; DROP TABLE mart.amount",
                "PREPARE q AS SELECT 1",
                "",
                "   -- nothing"
            })
    void nothingButOneSelectOnTheWarehouseIsRun(String sql) throws Exception {
        byte[] before = Files.readAllBytes(warehouse);

        for (String format : new String[] {"csv", "parquet"}) {
            CommandLineRun run =
                    query(sql.replace("%s", folder.toString()), "--format", format, "--output", folder.resolve("out"));
            assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
            assertThat(run.err()).startsWith("query · ").doesNotContain("\tat ").hasLineCount(1);
        }

        assertThat(Files.readAllBytes(warehouse)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .doesNotContain("stolen.csv", "log", "export", "other.duckdb");
        }
    }

    @Test
    void withoutAWarehouseTheMessageSaysWhatToDo() {
        CommandLineRun run = CommandLineRun.of("query", "SELECT 1", "--warehouse", folder.resolve("none.duckdb"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("not there · run 'juesuan load' first");
    }

    private CommandLineRun query(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "query";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--warehouse";
        all[all.length - 1] = warehouse;
        return CommandLineRun.of(all);
    }
}
