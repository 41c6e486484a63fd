package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a row that was taken out of a stored table is back tells whether the table was computed again. */
class MartTablesTest {
    private static final String COUNT = "SELECT count(*) > 0 FROM mart.amount";

    @TempDir
    Path folder;

    private TestWarehouse warehouse;

    @BeforeEach
    void storeOneReport() throws SQLException {
        warehouse = new TestWarehouse(folder.resolve("w.duckdb"));
        warehouse.file("a.pdf", "a", InventedReport.of("示例市财政局", 2023).read()).load();
        MartTables.store(warehouse.connection());
        Sql.execute(warehouse.connection(), "DELETE FROM mart.amount");
    }

    @AfterEach
    void close() throws SQLException {
        warehouse.close();
    }

    @Test
    void aLoadThatChangesNothingLeavesTheTablesAsTheyAre() throws SQLException {
        WarehouseSchema.migrate(DuckDb.url(folder.resolve("w.duckdb")));
        MartTables.store(warehouse.connection());

        assertThat(warehouse.rows(COUNT)).isEqualTo(List.of("false"));
    }

    @Test
    void aDocumentThatMovedHasThemComputedAgain() throws SQLException {
        Sql.execute(warehouse.connection(), "UPDATE ops.document SET path = 'moved/a.pdf'");
        MartTables.store(warehouse.connection());

        assertThat(warehouse.rows(COUNT)).isEqualTo(List.of("true"));
    }

    @Test
    void anotherVersionThatCountsHasThemComputedAgain() throws SQLException {
        Sql.execute(warehouse.connection(), "UPDATE core.report SET newer_because = 'text_date'");
        MartTables.store(warehouse.connection());

        assertThat(warehouse.rows(COUNT)).isEqualTo(List.of("true"));
    }

    @Test
    void otherSeedsHaveThemComputedAgain() throws SQLException {
        Sql.execute(warehouse.connection(), "DELETE FROM ref.entity_succession");
        MartTables.store(warehouse.connection());

        assertThat(warehouse.rows(COUNT)).isEqualTo(List.of("true"));
    }

    @Test
    void openedTheyFollowCore() throws SQLException {
        MartTables.open(warehouse.connection());

        assertThat(warehouse.rows(COUNT)).isEqualTo(List.of("true"));
        assertThat(warehouse.rows("SELECT count(*) FROM duckdb_tables() WHERE schema_name = 'mart'"))
                .isEqualTo(List.of("0"));
    }
}
