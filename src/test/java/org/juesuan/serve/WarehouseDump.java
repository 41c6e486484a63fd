package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.load.DuckDb;

/**
 * Every row of every table of a warehouse, whatever their order; columns that tell when something ran are left out, and
 * the stamp of a stored report, a hash over such a one.
 *
 * @param tables by name with their schema: how many rows they have and a sum of 128 bits over these
 */
record WarehouseDump(Path warehouse, Map<String, String> tables) {
    private static final String COLUMNS = "SELECT COLUMNS(lambda c: c NOT IN ('run_id', 'started_at', 'finished_at',"
            + " 'seconds', 'first_seen', 'last_seen', 'last_run', 'read_in_run', 'loaded_in_run', 'installed_on',"
            + " 'execution_time', 'stamp')) FROM ";
    private static final int SHOWN = 5;

    static WarehouseDump of(Path warehouse) throws SQLException {
        WarehouseDump dump = new WarehouseDump(warehouse, new TreeMap<>());
        try (Connection connection = DuckDb.openReadOnly(warehouse)) {
            for (String table : texts(
                    connection, "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT temporary")) {
                dump.tables.putAll(Map.of(table, texts(connection, sum(table)).get(0)));
            }
        }
        return dump;
    }

    private static String sum(String table) {
        return "SELECT concat_ws(' ', count(*), sum(md5_number_lower(r::VARCHAR)), sum(md5_number_upper(r::VARCHAR)))"
                + " FROM (%s%s) r".formatted(COLUMNS, table);
    }

    /** Fails with the first rows that differ. */
    void assertSame(WarehouseDump expected, String what) throws SQLException {
        assertThat(tables.keySet()).as(what).isEqualTo(expected.tables.keySet());
        for (Map.Entry<String, String> table : tables.entrySet()) {
            String name = table.getKey();
            if (!table.getValue().equals(expected.tables.get(name))) {
                assertThat(beyond(warehouse, expected.warehouse, name))
                        .as("%s: rows of %s an undisturbed load has not", what, name)
                        .isEmpty();
                assertThat(beyond(expected.warehouse, warehouse, name))
                        .as("%s: rows of %s an undisturbed load has", what, name)
                        .isEmpty();
                assertThat(table.getValue()).as("%s: %s", what, name).isEqualTo(expected.tables.get(name));
            }
        }
    }

    private static List<String> beyond(Path here, Path there, String table) throws SQLException {
        try (Connection connection = DuckDb.openInMemory();
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '%s' AS here (READ_ONLY)".formatted(here));
            statement.execute("ATTACH '%s' AS there (READ_ONLY)".formatted(there));
            return texts(
                    connection,
                    "SELECT r::VARCHAR FROM (%1$shere.%2$s EXCEPT ALL %1$sthere.%2$s) r LIMIT %3$d"
                            .formatted(COLUMNS, table, SHOWN));
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
