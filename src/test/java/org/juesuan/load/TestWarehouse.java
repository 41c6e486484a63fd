package org.juesuan.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.juesuan.discover.ContentKind;
import org.juesuan.reading.ReportReading;
import org.juesuan.reconcile.Reconciler;
import org.juesuan.reconcile.RuleCatalogue;

/** A warehouse file that is loaded by hand, run after run, from files that exist only by name. */
final class TestWarehouse implements AutoCloseable {
    private final Connection connection;
    private final Map<String, FoundFile> files = new LinkedHashMap<>();
    private final Map<String, ReportReading> readings = new LinkedHashMap<>();
    private int runs;
    private ReadingKeys keys = ReadingKeys.none();
    private ReadPolicy policy = ReadPolicy.CHANGED;
    private Settlement settlement = Settlement.SETTLED;

    TestWarehouse(Path file) throws SQLException {
        String url = DuckDb.url(file);
        WarehouseSchema.migrate(url);
        connection = DuckDb.openForWriting(url);
    }

    /** A file whose content is told by a name: the same content twice has the same name. */
    TestWarehouse file(String path, String content, ReportReading reading) {
        ContentKind kind = path.endsWith(".pdf") ? ContentKind.PDF : ContentKind.XLSX;
        files.put(path, new FoundFile(sha256(content), "/reports", path, kind, 1, null, null));
        readings.put(sha256(content), reading);
        return this;
    }

    /** The same, last changed at a time. */
    TestWarehouse file(String path, String content, ReportReading reading, String modified) {
        file(path, content, reading);
        FoundFile file = files.get(path);
        files.put(
                path,
                new FoundFile(
                        file.sha256(), "/reports", path, file.contentKind(), 1, null, null, Instant.parse(modified)));
        return this;
    }

    /** From now on documents are read with other seeds. */
    TestWarehouse readWith(ReadingKeys.Key... others) {
        keys = new ReadingKeys(List.of(others));
        return this;
    }

    TestWarehouse reading(ReadPolicy documents) {
        policy = documents;
        return this;
    }

    /** From now on what is read may come out otherwise next time. */
    TestWarehouse settling(Settlement how) {
        settlement = how;
        return this;
    }

    TestWarehouse without(String path) {
        files.remove(path);
        return this;
    }

    /** One run over the files, read in their order or backwards. */
    LoadSummary load(Order order) throws SQLException {
        String runId = begin();
        stage(order);
        new TwinDocuments().judge(connection);
        new CoreLoader(connection).load();
        return LoadSummaries.of(connection, runId);
    }

    /** One run over the files in which the identities are judged. */
    void loadJudged() throws SQLException {
        begin();
        stage(Order.FORWARDS);
        new Reconciler(RuleCatalogue.load()).run(connection);
        new CoreLoader(connection).load();
    }

    private String begin() throws SQLException {
        runs++;
        String runId = "2025-01-0%dT00:00:00Z".formatted(runs);
        RunJournal journal = new RunJournal(connection, runId);
        journal.announce();
        journal.start(Instant.parse(runId), "test", List.of("/reports"));
        return runId;
    }

    /** Stages the files and leaves them there. */
    void stage() throws SQLException {
        stage(Order.FORWARDS);
    }

    private void stage(Order order) throws SQLException {
        Staging staging = new Staging(connection);
        staging.begin(List.copyOf(files.values()), new LoadScope(List.of("/reports"), policy, keys));
        for (ReadTask task : order.of(staging.openTasks(1, staging.taskCount()))) {
            staging.stage(task, readings.get(task.sha256()), settlement);
        }
    }

    LoadSummary load() throws SQLException {
        return load(Order.FORWARDS);
    }

    /** The rows of a query, their values joined by a bar. */
    List<String> rows(String sql) throws SQLException {
        List<String> result = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    values.add(String.valueOf(rows.getString(column)));
                }
                result.add(String.join("|", values));
            }
        }
        return result;
    }

    /** Every row of every mart view. */
    List<String> mart() throws SQLException {
        List<String> dump = new ArrayList<>();
        for (String view : rows("SELECT view_name FROM duckdb_views() WHERE schema_name = 'mart' ORDER BY 1")) {
            rows("SELECT * FROM mart." + view + " ORDER BY ALL").forEach(row -> dump.add(view + "|" + row));
        }
        return dump;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    static String sha256(String content) {
        return (content + "0".repeat(64)).substring(0, 64);
    }

    /** The order documents happen to be read in. */
    enum Order {
        FORWARDS,
        BACKWARDS;

        List<ReadTask> of(List<ReadTask> tasks) {
            List<ReadTask> ordered = new ArrayList<>(tasks);
            if (this == BACKWARDS) {
                java.util.Collections.reverse(ordered);
            }
            return ordered;
        }
    }
}
