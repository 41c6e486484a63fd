package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What night after night is stored for the reports that changed, held against one load of the last night's folder. */
class StoredMartTest {
    private static final Path SAMPLES = Path.of("seeds/report/示例市");

    @TempDir
    Path folder;

    @Test
    void nightAfterNightComesToWhatOneLoadOfTheLastNightsFolderGives() throws IOException, SQLException {
        Path in = Files.createDirectories(folder.resolve("in"));
        arrive(in, name -> name.contains("2018") || name.contains("2020"));
        load("nights");
        arrive(in, name -> name.contains("2019") || name.contains("2022"));
        load("nights");
        Files.delete(in.resolve("示例市文物局2019年度部门决算.xlsx"));
        Files.move(in.resolve("示例市财政局2022年度部门决算.xlsx"), in.resolve("moved.xlsx"));
        arrive(in, name -> !name.contains("文物局2019") && !name.contains("财政局2022"));
        load("nights");
        arrive(in, name -> name.contains("文物局2019"));
        load("nights");
        load("once");

        assertThat(differences()).isEmpty();
    }

    private static void arrive(Path in, Predicate<String> names) throws IOException {
        try (Stream<Path> reports = Files.list(SAMPLES)) {
            for (Path report : reports.toList()) {
                Path target = in.resolve(report.getFileName().toString());
                if (names.test(target.getFileName().toString()) && Files.notExists(target)) {
                    Files.copy(report, target);
                }
            }
        }
    }

    private void load(String warehouse) {
        CommandLineRun run = CommandLineRun.of(
                "load", "--source", folder.resolve("in"), "--warehouse", folder.resolve(warehouse + ".duckdb"));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    /** The relations of mart that are not the same in both, with how many rows only one of them has. */
    private List<String> differences() throws SQLException {
        List<String> differences = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String name : List.of("nights", "once")) {
                statement.execute("ATTACH '%s' AS %s (READ_ONLY)".formatted(folder.resolve(name + ".duckdb"), name));
            }
            List<String> relations = texts(
                    statement,
                    "SELECT DISTINCT table_name FROM duckdb_columns()"
                            + " WHERE database_name = 'once' AND schema_name = 'mart' ORDER BY 1");
            assertThat(relations).contains("amount", "trend_functional", "coverage", "reconciliation");
            for (String relation : relations) {
                String rows = texts(
                                statement,
                                ("SELECT (SELECT count(*) FROM (FROM nights.mart.%1$s EXCEPT ALL FROM once.mart.%1$s))"
                                                + " || ' ' || "
                                                + "(SELECT count(*) FROM (FROM once.mart.%1$s EXCEPT ALL FROM nights.mart.%1$s))")
                                        .formatted(relation))
                        .get(0);
                if (!rows.equals("0 0")) {
                    differences.add(relation + " " + rows);
                }
            }
        }
        return differences;
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
