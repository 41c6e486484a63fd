package org.juesuan.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the stored tables of {@code mart} to what core holds, for the reports that changed since they were stored and
 * for what follows from those. Reports and departments go through in batches, so that memory does not grow with them.
 * Temporary tables of the connection are used and left behind.
 */
final class MartRefresh {
    private static final int BATCH = 500;

    /** One report's rows follow from that report alone. */
    private static final Set<String> OF_REPORT = setOf(
            "amount",
            "report_unit",
            "statement",
            "reconciliation",
            "finding",
            "narrative_amount",
            "narrative_ratio",
            "performance_summary",
            "performance_funding",
            "performance_indicator");

    /** One report's rows follow from those before. */
    private static final Set<String> OF_REPORT_AMOUNTS = setOf(
            "budget_execution",
            "functional_expenditure",
            "revenue",
            "economic_expenditure",
            "three_public",
            "government_fund",
            "state_capital",
            "summary");

    /** Any report may change any row. */
    private static final Set<String> OF_ALL =
            setOf("report", "publication", "coverage", "entity_series", "compared_report", "code_route");

    /** One department's rows follow from the reports that are compared under its name, but for its rank among others. */
    private static final Set<String> OF_SERIES =
            setOf("as_reported_amount", "trend_functional", "trend_economic", "trend_three_public");

    private static final List<Trend> TRENDS = List.of(
            new Trend("trend_functional", "fiscal_year, measure, code", "publish/rank_by_measure"),
            new Trend("trend_economic", "fiscal_year, measure, code", "publish/rank_by_measure"),
            new Trend("trend_three_public", "fiscal_year, code", "publish/rank_three_public"));

    private final Connection connection;

    MartRefresh(Connection connection) {
        this.connection = connection;
    }

    /** Finds out which reports changed. */
    boolean hasWork() throws SQLException {
        Sql.execute(connection, "SET VARIABLE batch_size = " + BATCH);
        Sql.run(connection, "publish/report_stamps");
        Sql.run(connection, "publish/changed_reports");
        return Sql.number(connection, "SELECT count(*) FROM changed_report") > 0;
    }

    /** Stores them, in several transactions; call after {@link #hasWork()}. */
    void run() throws SQLException {
        storeReports(OF_REPORT);
        storeReports(OF_REPORT_AMOUNTS);
        Sql.execute(connection, "CREATE OR REPLACE TEMP TABLE compared_before AS FROM mart.compared_report");
        storeAll();
        Sql.run(connection, "publish/changed_series");
        storeSeries();
        Sql.inTransaction(connection, () -> {
            Sql.execute(connection, "DELETE FROM ops.stored_report");
            Sql.execute(connection, "INSERT INTO ops.stored_report FROM report_stamp");
        });
    }

    private void storeReports(Set<String> views) throws SQLException {
        try (MartDraft draft = MartDraft.overPart(connection, views)) {
            for (int batch = 0; batch < batches("changed_report"); batch++) {
                fill("SELECT report_id FROM changed_report WHERE batch = " + batch);
                Sql.inTransaction(connection, () -> {
                    for (String view : views) {
                        draft.replace(view, "report_id", "part_report");
                    }
                });
            }
        }
    }

    private void storeAll() throws SQLException {
        try (MartDraft draft = MartDraft.overAll(connection, OF_ALL)) {
            for (String view : OF_ALL) {
                Sql.inTransaction(connection, () -> draft.replace(view));
            }
        }
    }

    private void storeSeries() throws SQLException {
        for (Trend trend : TRENDS) {
            Sql.execute(
                    connection, "CREATE OR REPLACE TEMP TABLE %s_group AS %s".formatted(trend.view(), groups(trend)));
        }
        try (MartDraft draft = MartDraft.overPart(connection, OF_SERIES)) {
            for (int batch = 0; batch < batches("changed_series"); batch++) {
                storeSeries(draft, batch);
            }
        }
        for (Trend trend : TRENDS) {
            rank(trend);
        }
    }

    private void storeSeries(MartDraft draft, int batch) throws SQLException {
        Sql.execute(
                connection,
                "CREATE OR REPLACE TEMP TABLE part_series AS"
                        + " SELECT series_entity_id FROM changed_series WHERE batch = " + batch);
        fill("SELECT report_id FROM mart.compared_report SEMI JOIN part_series USING (series_entity_id)");
        Sql.inTransaction(connection, () -> {
            draft.replace("as_reported_amount", "series_entity_id", "part_series");
            for (Trend trend : TRENDS) {
                draft.replace(trend.view(), "entity_id", "part_series");
            }
        });
    }

    private void rank(Trend trend) throws SQLException {
        Sql.execute(
                connection,
                "CREATE OR REPLACE TEMP TABLE changed_group AS FROM %s_group UNION %s"
                        .formatted(trend.view(), groups(trend)));
        Sql.execute(connection, Sql.read(trend.rank()).formatted(trend.view()));
    }

    /** The rows of a trend among which the changed departments have or had a rank. */
    private static String groups(Trend trend) {
        return "SELECT DISTINCT %s FROM mart.%s WHERE entity_id IN (SELECT series_entity_id FROM changed_series)"
                .formatted(trend.group(), trend.view());
    }

    private void fill(String reports) throws SQLException {
        Sql.execute(connection, "DELETE FROM part_report");
        Sql.execute(connection, "INSERT INTO part_report " + reports);
    }

    private long batches(String table) throws SQLException {
        return Sql.number(connection, "SELECT coalesce(max(batch) + 1, 0) FROM " + table);
    }

    private static Set<String> setOf(String... views) {
        return new LinkedHashSet<>(List.of(views));
    }

    /**
     * A relation in which departments have a rank.
     *
     * @param group what the departments of one ranking have in common
     * @param rank the statement that sets the ranks
     */
    private record Trend(String view, String group, String rank) {}
}
