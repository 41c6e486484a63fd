package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.exception.FlywayValidateException;

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
            "performance_summary",
            "performance_funding",
            "performance_indicator",
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
            "code_route",
            "rebased_amount",
            "trend_functional",
            "trend_economic",
            "trend_three_public");

    private WarehouseSchema() {}

    /** Migrates the database at an address; call under the load's lock, with or without an open connection to it. */
    public static void migrate(String url) throws SQLException {
        try (Connection connection = DuckDb.openForWriting(url)) {
            Flyway flyway = Flyway.configure()
                    .dataSource(new DuckDBDataSource(url))
                    .locations("classpath:sql/migration")
                    .outOfOrder(true)
                    .ignoreMigrationPatterns(new String[0])
                    .load();
            migrate(flyway);
            Sql.inTransaction(connection, () -> {
                SeedTables.write(connection);
                RegisterTable.write(connection, EntityRegister.standard());
                createViews(connection);
            });
        }
    }

    private static void migrate(Flyway flyway) throws SQLException {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            refuseNewer(flyway.info());
            throw e;
        }
    }

    /** What a newer program made of the tables, this one would read and write wrongly. */
    private static void refuseNewer(MigrationInfoService migrations) throws SQLException {
        String unknown = Arrays.stream(migrations.applied())
                .filter(migration -> !migration.getState().isResolved())
                .map(migration -> String.valueOf(migration.getVersion()))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new SQLException(
                    ("warehouse · schema · found migration %s, unknown to this program · expected no newer warehouse ·"
                                    + " load with the program that published it, or go back by 'juesuan release use'")
                            .formatted(unknown));
        }
    }

    /** The views of {@code mart}; each after those it reads. */
    static List<String> martViews() {
        return VIEWS;
    }

    /** The migrations this program knows, by version. */
    public static SortedSet<Integer> knownVersions() {
        return Arrays.stream(Flyway.configure()
                        .dataSource(new DuckDBDataSource("jdbc:duckdb:"))
                        .locations("classpath:sql/migration")
                        .load()
                        .info()
                        .all())
                .map(migration -> Integer.valueOf(migration.getVersion().getVersion()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void createViews(Connection connection) throws SQLException {
        Sql.run(connection, "ref/code_year");
        Sql.execute(connection, "CREATE SCHEMA IF NOT EXISTS mart");
        if (!MartTables.areCurrent(connection)) {
            MartTables.discard(connection);
            createMart(connection);
        }
        Sql.run(connection, "macro/rebased_to");
        Sql.run(connection, "ref/code_description");
        Sql.run(connection, "ref/code_observation");
        Sql.run(connection, "ref/code_disagreement");
    }

    /** The views of mart, where no tables stand in their place. */
    static void createMart(Connection connection) throws SQLException {
        Sql.run(connection, "macro/percent");
        for (String view : VIEWS) {
            Sql.run(connection, "mart/" + view);
        }
    }
}
