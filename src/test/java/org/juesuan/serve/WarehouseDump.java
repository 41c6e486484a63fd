package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.juesuan.load.DuckDb;

/**
 * Every row of every table of a warehouse in order, one file a table; columns that tell when something ran are left out.
 *
 * @param tables names with their schema
 */
record WarehouseDump(Path folder, Set<String> tables) {
    private static final List<String> RUN_TIMES = List.of(
            "run_id",
            "started_at",
            "finished_at",
            "seconds",
            "first_seen",
            "last_seen",
            "last_run",
            "read_in_run",
            "loaded_in_run",
            "installed_on",
            "execution_time");
    private static final int SHOWN = 5;

    static WarehouseDump of(Path warehouse, Path folder) throws SQLException, IOException {
        WarehouseDump dump = new WarehouseDump(folder, new TreeSet<>());
        try (Connection connection = DuckDb.openReadOnly(warehouse);
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE NOT temporary")) {
                while (rows.next()) {
                    dump.tables.add(rows.getString(1));
                }
            }
            for (String table : dump.tables) {
                dump.write(statement, table);
            }
        }
        return dump;
    }

    private void write(Statement statement, String table) throws SQLException, IOException {
        String times = String.join("', '", RUN_TIMES);
        String query = "SELECT COLUMNS(lambda c: c NOT IN ('%s')) FROM %s ORDER BY ALL".formatted(times, table);
        try (ResultSet rows = statement.executeQuery(query);
                BufferedWriter out = Files.newBufferedWriter(folder.resolve(table))) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= width; column++) {
                    out.append(String.valueOf(rows.getString(column)).replace('\n', ' '))
                            .append('|');
                }
                out.append('\n');
            }
        }
    }

    long rows(String table) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(table))) {
            return lines.count();
        }
    }

    /** Fails with the first rows that differ. */
    void assertSame(WarehouseDump expected, Set<String> leftOut, String what) throws IOException {
        assertThat(tables).as(what).isEqualTo(expected.tables);
        for (String table : tables) {
            Path here = folder.resolve(table);
            Path there = expected.folder.resolve(table);
            if (!leftOut.contains(table) && Files.mismatch(here, there) >= 0) {
                assertThat(beyond(here, there))
                        .as("%s: rows of %s an undisturbed load has not", what, table)
                        .isEmpty();
                assertThat(beyond(there, here))
                        .as("%s: rows of %s an undisturbed load has", what, table)
                        .isEmpty();
            }
        }
    }

    private static List<String> beyond(Path here, Path there) throws IOException {
        Set<String> rows = new LinkedHashSet<>(Files.readAllLines(here));
        try (Stream<String> others = Files.lines(there)) {
            others.forEach(rows::remove);
        }
        return rows.stream().limit(SHOWN).toList();
    }
}
