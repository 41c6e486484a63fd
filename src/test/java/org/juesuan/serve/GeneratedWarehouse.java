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
import org.juesuan.load.MartTables;
import org.juesuan.load.Sql;
import org.juesuan.load.StorageVersion;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.WorkFile;

/**
 * A large warehouse of invented bodies: the reports of the sample, many times over, each copy under a body of its own
 * and with amounts multiplied by a whole number, so that the identities hold in it as they do in the sample.
 */
final class GeneratedWarehouse {
    private static final String COLUMNS =
            "SELECT table_name, string_agg(column_name, ' ' ORDER BY column_index) FROM duckdb_columns()"
                    + " WHERE schema_name = 'core' AND table_name <> 'current_report' GROUP BY 1"
                    + " HAVING bool_or(column_name = 'report_id') ORDER BY 1";

    private final WarehousePaths paths;

    GeneratedWarehouse(Path file) {
        paths = new WarehousePaths(file);
    }

    /** Makes and publishes it; gives the seconds that storing the mart and sealing the file took. */
    double make(long facts) throws IOException, SQLException {
        Files.copy(pattern(), paths.published());
        WorkFile work = new WorkFile(paths);
        work.prepare(StorageVersion.V1);
        Connection connection = work.open();
        long copies = facts / Sql.number(connection, "SELECT count(*) FROM core.amount");
        for (List<String> table : tables(connection)) {
            Sql.execute(connection, copy(table.get(0), List.of(table.get(1).split(" ")), copies));
        }
        long start = System.nanoTime();
        MartTables.store(connection);
        work.seal(connection);
        double seconds = (System.nanoTime() - start) / 1e9;
        work.publish();
        return seconds;
    }

    /** A published warehouse of the sample reports; made anew where none is named. */
    private static Path pattern() {
        String named = System.getProperty("pattern");
        return named == null ? SampleWarehouse.file() : Path.of(named);
    }

    private static String copy(String table, List<String> columns, long copies) {
        List<String> replaced = new ArrayList<>();
        for (String column : columns) {
            switch (column) {
                case "report_id", "entity_id", "entity_name", "parent_entity_id" ->
                    replaced.add("concat(%1$s, '-', i) AS %1$s".formatted(column));
                case "fact_id" -> replaced.add("replace(fact_id, report_id, concat(report_id, '-', i)) AS fact_id");
                case "amount_yuan" -> replaced.add("amount_yuan * (1 + i % 97) AS amount_yuan");
                default -> {}
            }
        }
        return "INSERT INTO core.%1$s SELECT o.* REPLACE (%2$s) FROM core.%1$s o CROSS JOIN range(1, %3$d) AS c(i)"
                .formatted(table, String.join(", ", replaced), copies);
    }

    private static List<List<String>> tables(Connection connection) throws SQLException {
        List<List<String>> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.add(List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }
}
