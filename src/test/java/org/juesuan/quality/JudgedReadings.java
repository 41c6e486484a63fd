package org.juesuan.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.juesuan.load.ReadTask;
import org.juesuan.load.Staging;
import org.juesuan.reading.ReportReading;
import org.juesuan.reconcile.Reconciler;
import org.juesuan.reconcile.RuleCatalogue;
import org.juesuan.recognise.ReportIdentity;

/** Readings staged in a database of their own and judged by the rule catalogue, each as a document of its own. */
final class JudgedReadings implements AutoCloseable {
    private static final List<String> MIGRATIONS =
            List.of("V1__staging", "V2__load_and_operations", "V3__reference", "V4__core", "V5__cross_report");

    private final Connection connection;
    private final Staging staging;
    private int documents;

    JudgedReadings() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        for (String migration : MIGRATIONS) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(resource("sql/migration/" + migration + ".sql"));
            }
        }
        staging = new Staging(connection);
    }

    /** Stages a reading; its document is known by its number, from 1. */
    int stage(ReportReading reading) throws SQLException {
        documents++;
        String name = documentName(documents);
        staging.stage(new ReadTask(documents, name, "/reports", name + ".pdf", "pdf"), named(reading, name));
        return documents;
    }

    static String documentName(int number) {
        return "%06d".formatted(number);
    }

    /** The same reading of another body: rules between reports leave it alone. */
    private static ReportReading named(ReportReading reading, String name) {
        ReportIdentity identity = reading.identity();
        if (identity == null) {
            return reading;
        }
        ReportIdentity own = new ReportIdentity(
                identity.documentKind(),
                identity.divisionCode(),
                identity.divisionName(),
                identity.entityId() + name,
                identity.entityCode(),
                identity.entityName() + name,
                identity.entityKind(),
                identity.parentEntityId(),
                identity.edition(),
                identity.reportYear());
        return new ReportReading(
                reading.outcome(),
                reading.reason(),
                own,
                reading.pageCount(),
                reading.extractor(),
                reading.statements(),
                reading.facts(),
                reading.findings(),
                reading.ledger(),
                reading.units(),
                reading.narrative(),
                reading.told());
    }

    void judge() throws SQLException {
        new Reconciler(RuleCatalogue.load()).run(connection);
    }

    /** Rows of a query, columns joined by a bar. */
    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) {
        try (InputStream in = JudgedReadings.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " · class path · unreadable", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
