package org.juesuan.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.load.ReadTask;
import org.juesuan.load.Staging;
import org.juesuan.reading.ReportReading;
import org.juesuan.recognise.ReportIdentity;
import org.juesuan.reconcile.Reconciler;
import org.juesuan.reconcile.RuleCatalogue;

/** Readings staged in a database of their own and judged by the rule catalogue, each as a document of its own. */
final class JudgedReadings implements AutoCloseable {
    private static final Path MIGRATIONS = Path.of("sql/migration");

    private final Connection connection;
    private final Staging staging;
    private int documents;

    JudgedReadings() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        for (String migration : migrations()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(migration);
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

    /** In the order of their version numbers; the warehouse views are not needed. */
    private static List<String> migrations() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<Path> sorted = files.filter(
                            file -> file.getFileName().toString().startsWith("V"))
                    .sorted(Comparator.comparingInt(JudgedReadings::version))
                    .toList();
            List<String> texts = new ArrayList<>();
            for (Path file : sorted) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Path file) {
        String name = file.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
