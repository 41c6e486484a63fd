package org.juesuan.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** When a load is killed: told by what it has said so far and by the files it has left. */
enum KillMoment {
    /** Any time of an undisturbed load. */
    ANY,
    /** While the work file is made and migrated. */
    MIGRATION,
    /** After some documents. */
    READING,
    /** As soon as a transaction is in the work file: before the batch metadata know of it. */
    COMMITTED,
    /** After all documents: rules, core, verification. */
    JUDGING,
    /** As soon as the work file has the published file's name. */
    RENAMED;

    private static final int MIGRATION_MILLIS = 4_000;
    private static final int AFTER_RENAME_MILLIS = 60;
    private static final int COMMITS_BESIDE_DOCUMENTS = 8;
    private static final int LOOK_MILLIS = 10;
    private static final int SHORT_LOOK_MILLIS = 1;

    /** Waits for the moment, or for the end of the load where it does not come. */
    void await(
            Process process, Path warehouse, long publishedBefore, int documents, SplittableRandom random, long millis)
            throws Exception {
        switch (this) {
            case ANY -> until(process, () -> false, random.nextLong(millis));
            case MIGRATION -> {
                until(process, () -> Files.exists(warehouse.resolveSibling("w.duckdb.work")), millis);
                until(process, () -> false, random.nextLong(MIGRATION_MILLIS));
            }
            case READING -> {
                int wanted = random.nextInt(documents);
                until(process, () -> read(warehouse) >= wanted, millis);
            }
            case COMMITTED -> {
                int wanted = random.nextInt(1, documents + COMMITS_BESIDE_DOCUMENTS);
                Commits commits = new Commits(warehouse.resolveSibling("w.duckdb.work.wal"));
                until(process, () -> commits.seen() >= wanted, 2 * millis, SHORT_LOOK_MILLIS);
            }
            case JUDGING -> {
                until(process, () -> judges(warehouse), 2 * millis);
                until(process, () -> false, random.nextLong(millis / 3));
            }
            case RENAMED -> {
                until(process, () -> isNew(warehouse, publishedBefore), 3 * millis);
                until(process, () -> false, random.nextLong(AFTER_RENAME_MILLIS));
            }
        }
    }

    private static void until(Process process, BooleanSupplier reached, long millis) throws InterruptedException {
        until(process, reached, millis, LOOK_MILLIS);
    }

    private static void until(Process process, BooleanSupplier reached, long millis, int look)
            throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (process.isAlive() && !reached.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(look);
        }
    }

    /** How often the log of a work file has changed its size: each time a transaction was committed or folded in. */
    private static final class Commits {
        private final Path log;
        private long size;
        private int changes;

        Commits(Path log) {
            this.log = log;
        }

        int seen() {
            long now = log.toFile().length();
            changes += now == size ? 0 : 1;
            size = now;
            return changes;
        }
    }

    private static long read(Path warehouse) {
        return said(warehouse)
                .lines()
                .filter(line -> line.startsWith("read · "))
                .count();
    }

    private static boolean judges(Path warehouse) {
        return step(warehouse).matches("judge|load|publish");
    }

    private static String said(Path warehouse) {
        try {
            Path log = KilledLoads.log(warehouse);
            return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static boolean isNew(Path warehouse, long publishedBefore) {
        try {
            return Files.exists(warehouse)
                    && Files.getLastModifiedTime(warehouse).toMillis() > publishedBefore;
        } catch (IOException e) {
            return false;
        }
    }

    /** The step a load was in, by a copy of its batch metadata; {@code start} before its first, {@code done} after its last. */
    static String step(Path warehouse) {
        Path metadata = warehouse.resolveSibling("w.batch.mv.db");
        Path copy = warehouse.resolveSibling("seen.mv.db");
        try {
            if (Files.notExists(metadata)) {
                return "start";
            }
            Files.copy(metadata, copy, StandardCopyOption.REPLACE_EXISTING);
            return running(copy);
        } catch (IOException | SQLException e) {
            return "start";
        }
    }

    private static String running(Path copy) throws SQLException {
        String file = copy.toString().replace(".mv.db", "");
        String query = "SELECT s.STEP_NAME FROM BATCH_STEP_EXECUTION s JOIN BATCH_JOB_EXECUTION j"
                + " ON j.JOB_EXECUTION_ID = s.JOB_EXECUTION_ID WHERE j.STATUS = 'STARTED' AND s.STATUS = 'STARTED'"
                + " ORDER BY s.STEP_EXECUTION_ID DESC";
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next()
                    ? rows.getString(1).replaceAll("-partition.*", "").replaceAll(":.*", "")
                    : "between";
        }
    }
}
