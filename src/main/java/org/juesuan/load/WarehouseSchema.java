package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBDataSource;
import org.flywaydb.core.Flyway;

/** Brings a warehouse file to the shape this program knows: tables by migration, seeds and views anew each time. */
public final class WarehouseSchema {
    /** The views of {@code sql/mart}; each after those it reads. */
    private static final List<String> VIEWS = List.of(
            "amount_verification",
            "amount",
            "leaf_amount",
            "report",
            "report_unit",
            "statement",
            "reconciliation",
            "finding",
            "publication",
            "coverage",
            "narrative_amount",
            "narrative_ratio",
            "budget_execution",
            "functional_expenditure",
            "revenue",
            "economic_expenditure",
            "three_public",
            "government_fund",
            "state_capital",
            "summary",
            "entity_series",
            "compared_report",
            "as_reported_amount",
            "rebased_amount",
            "trend_functional",
            "trend_economic",
            "trend_three_public");

    private WarehouseSchema() {}

    /** Migrates the database at an address; call under the load's lock, with or without an open connection to it. */
    public static void migrate(String url) throws SQLException {
        try (Connection connection = DuckDb.openForWriting(url)) {
            Flyway.configure()
                    .dataSource(new DuckDBDataSource(url))
                    .locations("classpath:sql/migration")
                    .load()
                    .migrate();
            Sql.inTransaction(connection, () -> {
                SeedTables.write(connection);
                RegisterTable.write(connection, EntityRegister.standard());
                createViews(connection);
            });
        }
    }

    private static void createViews(Connection connection) throws SQLException {
        Sql.run(connection, "ref/code_year");
        Sql.execute(connection, "CREATE SCHEMA IF NOT EXISTS mart");
        Sql.run(connection, "macro/percent");
        for (String view : VIEWS) {
            Sql.run(connection, "mart/" + view);
        }
        Sql.run(connection, "macro/rebased_to");
        Sql.run(connection, "ref/code_observation");
        Sql.run(connection, "ref/code_disagreement");
    }
}
