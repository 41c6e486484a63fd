package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactedFileTest {
    private static final long MEGABYTE = 1L << 20;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aWarehouse() throws SQLException {
        file = folder.resolve("w.duckdb");
        DuckDb.create(file, StorageVersion.V1);
        WarehouseSchema.migrate(DuckDb.url(file));
        write("CREATE TABLE staged AS SELECT uuid() AS text FROM range(6_000_000); CHECKPOINT");
    }

    @Test
    void theRoomOfWhatIsGoneIsGivenBackAndNothingElseIsLost() throws SQLException, IOException {
        write("DROP TABLE staged; CHECKPOINT");
        String before = contents();
        assertThat(Files.size(file)).isGreaterThan(70 * MEGABYTE);
        assertThat(hasMuchFreeRoom()).isTrue();

        DuckDb.compact(file);

        assertThat(Files.size(file)).isLessThan(30 * MEGABYTE);
        assertThat(contents()).isEqualTo(before);
        assertThat(DuckDb.scaffolding(file)).noneMatch(Files::exists);
    }

    @Test
    void aFileThatIsFullHasNoMuchFreeRoom() throws SQLException {
        assertThat(hasMuchFreeRoom()).isFalse();
    }

    private boolean hasMuchFreeRoom() throws SQLException {
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(file))) {
            return DuckDb.hasMuchFreeRoom(connection);
        }
    }

    private void write(String statements) throws SQLException {
        try (Connection connection = DuckDb.openForWriting(DuckDb.url(file))) {
            Sql.execute(connection, statements);
        }
    }

    /** Relations, columns, comments, macros, the migrations that were applied, seeds and the version of the storage. */
    private String contents() throws SQLException {
        try (Connection connection = DuckDb.openReadOnly(file)) {
            return Sql.text(connection, """
                    SELECT string_agg(text, chr(10) ORDER BY text) FROM (
                        SELECT concat_ws('|', schema_name, table_name, column_name, data_type, is_nullable, comment) AS text
                        FROM duckdb_columns() WHERE NOT internal
                        UNION ALL SELECT concat_ws('|', schema_name, table_name, comment) FROM duckdb_tables()
                        UNION ALL SELECT concat_ws('|', schema_name, view_name, comment) FROM duckdb_views() WHERE NOT internal
                        UNION ALL SELECT concat_ws('|', schema_name, function_name, macro_definition)
                        FROM duckdb_functions() WHERE macro_definition IS NOT NULL AND NOT internal
                        UNION ALL SELECT CAST(m AS VARCHAR) FROM flyway_schema_history m
                        UNION ALL SELECT CAST(p AS VARCHAR) FROM ref.code_bridge_pair p
                        UNION ALL SELECT CAST(c AS VARCHAR) FROM ref.functional_code c
                        UNION ALL SELECT CAST(tags AS VARCHAR) FROM duckdb_databases() WHERE database_name = 'w'
                    )
                    """);
        }
    }
}
