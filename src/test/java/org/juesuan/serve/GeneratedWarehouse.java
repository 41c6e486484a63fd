package org.juesuan.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;

/**
 * A large published file of invented bodies: what the samples' published file stores for analysts, many times over, each
 * copy under bodies and reports of its own and with its amounts multiplied by a whole number of its own, so that
 * identities and percentages hold in it as they do in the samples. Ranks are computed anew over all. What no question
 * reads ({@code core}, {@code staging}, {@code mart.as_reported_amount}, {@code mart.summary}) stays as it is in the samples; of
 * {@code mart.amount} the columns that none reads are empty in the copies.
 */
final class GeneratedWarehouse {
    private static final String TABLES = """
            SELECT schema_name || '.' || table_name, string_agg(column_name, ' ' ORDER BY column_index)
            FROM duckdb_columns() JOIN duckdb_tables() USING (schema_name, table_name)
            WHERE schema_name = 'mart' AND table_name NOT IN ('as_reported_amount', 'summary')
            OR schema_name = 'ops' AND table_name IN ('document', 'finding')
            GROUP BY 1 HAVING bool_or(column_name IN ('report_id', 'entity_id', 'sha256')) ORDER BY 1
            """;
    private static final Set<String> UNREAD = Set.of("fact_id", "printed", "page", "sheet", "row_no", "column_no");
    private static final String FACTOR = "CAST(1 + hash(i) % 9973 AS INTEGER)";

    private final Path file;

    GeneratedWarehouse(Path file) {
        this.file = file;
    }

    /** Makes it; gives the seconds it took. */
    double make(long facts) throws IOException, SQLException {
        Files.copy(pattern(), file);
        long start = System.nanoTime();
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(file))) {
            Sql.execute(connection, "SET memory_limit = '5GB'");
            Sql.execute(connection, "SET threads = 1");
            long copies =
                    Math.max(1, Math.round(1.0 * facts / Sql.number(connection, "SELECT count(*) FROM mart.amount")));
            for (List<String> table : tables(connection)) {
                multiply(connection, table.get(0), List.of(table.get(1).split(" ")), copies);
            }
            Sql.execute(connection, "CHECKPOINT");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** A published warehouse of the sample reports; made anew where none is named. */
    private static Path pattern() {
        String named = System.getProperty("pattern");
        return named == null ? SampleWarehouse.file() : Path.of(named);
    }

    private static void multiply(Connection connection, String table, List<String> columns, long copies)
            throws SQLException {
        Sql.execute(connection, "CREATE OR REPLACE TEMP TABLE pattern AS FROM " + table);
        Sql.execute(connection, "TRUNCATE " + table);
        String copy = "SELECT o.* REPLACE (%s) FROM pattern o CROSS JOIN range(%d) AS c(i)"
                .formatted(String.join(", ", replaced(table, columns)), copies);
        Sql.execute(connection, "INSERT INTO %s %s".formatted(table, ranked(columns, copy)));
    }

    private static List<String> replaced(String table, List<String> columns) {
        List<String> replaced = new ArrayList<>();
        for (String column : columns) {
            String copied = table.equals("mart.amount") && UNREAD.contains(column)
                    ? "CASE WHEN i = 0 THEN %s END".formatted(column)
                    : copied(column);
            if (copied != null) {
                replaced.add(copied + " AS " + column);
            }
        }
        return replaced;
    }

    private static @Nullable String copied(String column) {
        return switch (column) {
            case "report_id", "entity_id", "parent_entity_id", "series_entity_id", "sha256" -> copyOf(column);
            case "entity_name", "series_entity_name", "path", "source_path" ->
                copyOf("replace(%s, '平顶山', '示例乙')".formatted(column));
            case "division_name" -> "replace(division_name, '平顶山', '示例乙')";
            case "fact_id" -> "replace(fact_id, report_id, %s)".formatted(copyOf("report_id"));
            case "amount", "left_amount", "right_amount", "difference", "envelope" -> column + " * " + FACTOR;
            default -> column.endsWith("_yuan") ? column + " * " + FACTOR : null;
        };
    }

    private static String copyOf(String value) {
        return "CASE WHEN i > 0 THEN %1$s || '-' || i ELSE %1$s END".formatted(value);
    }

    private static String ranked(List<String> columns, String copy) {
        if (!columns.contains("amount_rank")) {
            return copy;
        }
        String peers = columns.contains("measure") ? "fiscal_year, measure, code" : "fiscal_year, code";
        return """
            SELECT * REPLACE (
                CASE WHEN amount_yuan IS NOT NULL
                    THEN rank() OVER (PARTITION BY %1$s ORDER BY amount_yuan DESC NULLS LAST) END AS amount_rank,
                count(amount_yuan) OVER (PARTITION BY %1$s) AS department_count)
            FROM (%2$s)
            """.formatted(peers, copy);
    }

    private static List<List<String>> tables(Connection connection) throws SQLException {
        List<List<String>> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }
}
