package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query can read the warehouse, and nothing else; it can write nothing but the output it was given. */
class QueryAttackTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void aFileThatIsNoneOfItsBusiness() throws Exception {
        Files.writeString(folder.resolve("secret.csv"), "SECRET\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATTACH '%s/other.duckdb' AS other",
                "COPY (SELECT 1) TO '%s/leak.csv'",
                "COPY ops.run FROM '%s/secret.csv'",
                "EXPORT DATABASE '%s/leak'",
                "IMPORT DATABASE '%s'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SELECT * FROM read_csv('%s/secret.csv')",
                "SELECT * FROM '%s/secret.csv'",
                "SELECT * FROM read_text('%s/secret.csv')",
                "SELECT * FROM read_blob('%s/secret.csv')",
                "SELECT * FROM read_parquet('%s/secret.csv')",
                "SELECT * FROM read_json('%s/secret.csv')",
                "SELECT * FROM sniff_csv('%s/secret.csv')",
                "SELECT * FROM read_duckdb('%s/other.duckdb')",
                "SELECT * FROM glob('%s/*')",
                "SELECT * FROM query('COPY (SELECT 1) TO ''%s/leak.csv''')",
                "SELECT getenv('PATH')",
                "PRAGMA database_list",
                "CALL pragma_version()",
                "SET enable_external_access = true",
                "RESET lock_configuration",
                "SELECT 1; SELECT 2",
                "SELECT 1; COPY (SELECT 1) TO '%s/leak.csv'",
                "SELECT 1) TO '%s/leak.csv'; --",
                "CREATE TEMP TABLE t AS SELECT 1",
                "INSERT INTO ops.run FROM ops.run",
                "WITH gone AS (DELETE FROM ops.run RETURNING *) FROM gone",
                "VACUUM",
                "CHECKPOINT",
                "DETACH juesuan"
            })
    void aStatementThatIsNoHarmlessSelectIsRefused(String attack) throws Exception {
        String sql = attack.replace("%s", folder.toString());
        Path file = Files.writeString(folder.resolve("attack.sql"), sql);

        refused("query", sql, "--format", "csv");
        refused("query", "--file", file, "--format", "csv");
        refused("query", sql, "--format", "parquet", "--output", folder.resolve("out.parquet"));
        assertThat(folder.resolve("leak.csv")).doesNotExist();
        assertThat(folder.resolve("leak")).doesNotExist();
        assertThat(folder.resolve("other.duckdb")).doesNotExist();
    }

    private static void refused(Object... arguments) {
        Object[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--warehouse";
        all[arguments.length + 1] = SampleWarehouse.file();
        CommandLineRun run = CommandLineRun.of(all);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("SECRET").isEmpty();
        assertThat(run.err().lines()).as(run.err()).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theOutputOfACommandNeverReplacesADatabase() throws Exception {
        Path copy = Files.copy(SampleWarehouse.file(), folder.resolve("w.duckdb"));
        byte[] before = Files.readAllBytes(copy);

        for (String format : new String[] {"csv", "parquet"}) {
            CommandLineRun run = CommandLineRun.of(
                    "query", "SELECT 1 AS one", "--format", format, "--output", copy, "--warehouse", copy);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("w.duckdb · --output · found a database · expected another file");
        }
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    }
}
