package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseSchemaTest {
    @TempDir
    Path folder;

    private TestWarehouse warehouse;

    @BeforeEach
    void migrate() throws SQLException {
        warehouse = new TestWarehouse(folder.resolve("w.duckdb"));
    }

    @AfterEach
    void close() throws SQLException {
        warehouse.close();
    }

    @Test
    void martAmountHasTheColumnsOfTheContractInItsOrder() throws SQLException {
        assertThat(columns("amount"))
                .containsExactly(
                        "fact_id VARCHAR",
                        "report_id VARCHAR",
                        "document_kind VARCHAR",
                        "division_code VARCHAR",
                        "division_name VARCHAR",
                        "entity_id VARCHAR",
                        "entity_name VARCHAR",
                        "entity_kind VARCHAR",
                        "edition VARCHAR",
                        "report_year INTEGER",
                        "fiscal_year INTEGER",
                        "statement VARCHAR",
                        "amount_kind VARCHAR",
                        "direction VARCHAR",
                        "budget_account VARCHAR",
                        "classification VARCHAR",
                        "code VARCHAR",
                        "code_level VARCHAR",
                        "label VARCHAR",
                        "standard_name VARCHAR",
                        "line_role VARCHAR",
                        "is_leaf BOOLEAN",
                        "measure VARCHAR",
                        "amount_yuan DECIMAL(20,2)",
                        "printed VARCHAR",
                        "printed_unit VARCHAR",
                        "verification VARCHAR",
                        "page INTEGER",
                        "sheet VARCHAR",
                        "row_no INTEGER",
                        "column_no INTEGER");
        assertThat(columns("leaf_amount")).isEqualTo(columns("amount"));
    }

    @Test
    void theOtherViewsBeginWithTheColumnsOfTheContract() throws SQLException {
        assertThat(names("report"))
                .isEqualTo("report_id, document_kind, division_code, division_name, entity_id, entity_code,"
                        + " entity_name, entity_kind, parent_entity_id, edition, report_year, version, verdict, sha256,"
                        + " source_path, source_url, published_on, page_count, extractor");
        assertThat(names("report_unit")).isEqualTo("report_id, unit_name, level, note");
        assertThat(names("statement"))
                .isEqualTo("report_id, statement, budget_account, state, title, printed_mark, unit, first_page,"
                        + " last_page");
        assertThat(names("reconciliation"))
                .startsWith("report_id, rule_id, category, statement, place, left_amount, right_amount, difference,"
                        + " envelope, verdict, sentence");
        assertThat(names("finding"))
                .isEqualTo("report_id, code, severity, stage, statement, page, row_no, column_no, printed, expected,"
                        + " message");
    }

    @Test
    void everyTableViewAndColumnThatPeopleReadIsExplained() throws SQLException {
        assertThat(warehouse.rows("SELECT schema_name || '.' || table_name || '.' || column_name FROM duckdb_columns()"
                        + " WHERE schema_name IN ('core', 'ops', 'mart', 'ref') AND comment IS NULL ORDER BY 1"))
                .as("columns without COMMENT ON COLUMN, in sql/mart, sql/ref or a migration")
                .isEmpty();
        assertThat(warehouse.rows("SELECT schema_name || '.' || table_name FROM duckdb_tables()"
                        + " WHERE schema_name IN ('core', 'ops', 'mart', 'ref') AND comment IS NULL UNION ALL"
                        + " SELECT schema_name || '.' || view_name FROM duckdb_views()"
                        + " WHERE schema_name IN ('core', 'ops', 'mart', 'ref') AND comment IS NULL ORDER BY 1"))
                .as("tables without COMMENT ON TABLE, views without COMMENT ON VIEW")
                .isEmpty();
    }

    @Test
    void everyViewFileIsCreated() throws SQLException {
        var files = java.util.Arrays.stream(java.util.Objects.requireNonNull(
                        Path.of("sql", "mart").toFile().list()))
                .map(name -> name.replace(".sql", ""))
                .toList();
        assertThat(warehouse.rows("SELECT view_name FROM duckdb_views() WHERE schema_name = 'mart'"))
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void theSeedsAreThereAndMigratingAgainChangesNothing() throws SQLException {
        String counts = "SELECT (SELECT count(*) FROM ref.functional_code), (SELECT count(*) FROM ref.division),"
                + " (SELECT count(*) FROM flyway_schema_history)";
        var before = warehouse.rows(counts);

        WarehouseSchema.migrate(DuckDb.url(folder.resolve("w.duckdb")));

        assertThat(warehouse.rows(counts)).isEqualTo(before);
        assertThat(warehouse.rows("SELECT name FROM ref.functional_code WHERE code = '201'"))
                .containsExactly("一般公共服务支出");
    }

    private java.util.List<String> columns(String view) throws SQLException {
        return warehouse.rows("SELECT column_name || ' ' || data_type FROM duckdb_columns()"
                + " WHERE schema_name = 'mart' AND table_name = '" + view + "' ORDER BY column_index");
    }

    private String names(String view) throws SQLException {
        return String.join(
                ", ", columns(view).stream().map(column -> column.split(" ")[0]).toList());
    }
}
