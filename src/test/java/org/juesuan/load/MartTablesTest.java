package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.juesuan.domain.statement.AmountKind;
import org.juesuan.reading.ReportReading;
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
        warehouse = new TestWarehouse(folder.resolve("draft.duckdb"));
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
        WarehouseSchema.migrate(DuckDb.url(folder.resolve("draft.duckdb")));
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
    void aReportThatDidNotChangeIsNotComputedAgainForAnother() throws SQLException {
        String first = InventedReport.of("示例市财政局", 2023).reportId();
        warehouse.file("b.pdf", "b", InventedReport.of("示例市教育局", 2023).read()).load();
        MartTables.store(warehouse.connection());

        assertThat(warehouse.rows("SELECT count(*) FROM mart.amount WHERE report_id = '%s'".formatted(first)))
                .isEqualTo(List.of("0"));
        assertThat(warehouse.rows(COUNT)).isEqualTo(List.of("true"));
    }

    @Test
    void whatFollowsFromReportsThatComeGoAndChangeIsStoredAsTheViewsGiveIt() throws SQLException {
        MartTables.open(warehouse.connection());
        assertThat(differencesOnceStored()).isEmpty();

        warehouse
                .file("b.pdf", "b", invented("示例市教育局", 2023, "700.00"), "2024-09-01T00:00:00Z")
                .file("c.pdf", "c", invented("示例市教育局", 2022, "500.00"), "2024-09-01T00:00:00Z")
                .loadJudged();
        assertThat(differencesOnceStored()).isEmpty();

        warehouse
                .file("d.pdf", "d", invented("示例市教育局", 2023, "90.00"), "2024-10-01T00:00:00Z")
                .file("e.pdf", "e", invented("示例市财政局", 2022, "90.00"), "2024-10-01T00:00:00Z")
                .loadJudged();
        assertThat(differencesOnceStored()).isEmpty();

        new VersionPin(warehouse.connection())
                .set(InventedReport.of("示例市教育局", 2023).reportId(), 1);
        assertThat(differencesOnceStored()).isEmpty();

        String gone = InventedReport.of("示例市教育局", 2022).reportId();
        for (String table : CoreTables.ALL) {
            Sql.execute(warehouse.connection(), "DELETE FROM core.%s WHERE report_id = ?".formatted(table), gone);
        }
        assertThat(differencesOnceStored()).isEmpty();
        assertThat(warehouse.rows("SELECT DISTINCT fiscal_year FROM mart.trend_functional ORDER BY 1"))
                .containsExactly("2022", "2023");
    }

    @Test
    void anInterruptedStoringStartsAnew() throws SQLException {
        Sql.execute(warehouse.connection(), "DELETE FROM ops.stored_mart");

        assertThat(differencesOnceStored()).isEmpty();
    }

    @Test
    void openedTheyFollowCore() throws SQLException {
        MartTables.open(warehouse.connection());

        assertThat(warehouse.rows(COUNT)).isEqualTo(List.of("true"));
        assertThat(warehouse.rows("SELECT count(*) FROM duckdb_tables() WHERE schema_name = 'mart'"))
                .isEqualTo(List.of("0"));
    }

    private static ReportReading invented(String entity, int year, String yuan) {
        return InventedReport.of(entity, year)
                .spent("2050202", "小学教育", yuan)
                .publicExpenseBudget(AmountKind.OUTTURN, "3.00")
                .read();
    }

    /** The relations whose stored rows are not those that their views give. */
    private List<String> differencesOnceStored() throws SQLException {
        MartTables.store(warehouse.connection());
        List<String> differences = new ArrayList<>();
        List<String> views = WarehouseSchema.martViews().stream()
                .filter(view -> !MartTables.staysView(view))
                .toList();
        try (MartDraft draft = MartDraft.overAll(warehouse.connection(), Set.copyOf(views))) {
            for (String view : views) {
                Sql.execute(
                        warehouse.connection(),
                        "CREATE OR REPLACE TEMP TABLE given AS FROM %s".formatted(draft.relation(view)));
                String either =
                        "(FROM mart.%1$s EXCEPT ALL FROM given) UNION ALL (FROM given EXCEPT ALL FROM mart.%1$s)";
                warehouse.rows(either.formatted(view)).forEach(row -> differences.add(view + "|" + row));
            }
        }
        return differences;
    }
}
