package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.DuckDb;
import org.juesuan.load.Sql;
import org.juesuan.publish.ParquetFile;
import org.juesuan.publish.ReadOnlyQuery;
import org.juesuan.publish.RowSink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every ready question and a comparison on a generated warehouse, beside the same question written by hand on a Parquet
 * copy of the amounts where there is one ({@code src/test/resources/benchmark}). Run: {@code mvn test -Pbenchmark
 * -Dtest=QuestionBenchmark -Dfacts=5000000}.
 */
@Tag("benchmark")
class QuestionBenchmark {
    private static final int ROUNDS = 3;
    private static final List<String> COMPARED = List.of("compare", "--code", "2080505", "--format", "csv");

    @TempDir
    Path folder;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void questionsBesideSqlOnParquet() throws Exception {
        Path warehouse = folder.resolve("large.duckdb");
        double stored = new GeneratedWarehouse(warehouse).make(Long.getLong("facts", 1_000_000));
        Path parquet = folder.resolve("amount.parquet");
        new ParquetFile(warehouse, "FROM mart.amount", Map.of()).write(parquet);
        System.out.printf(
                "stored and sealed in %.1f s · warehouse %d MB · Parquet %d MB%n",
                stored, Files.size(warehouse) >> 20, Files.size(parquet) >> 20);
        int timed = 0;
        for (ReadyQuestion question : ReadyQuestions.all()) {
            Map<String, String> values = question.values(Map.of());
            double ours = seconds(() -> new ReadOnlyQuery(warehouse, question.sql(), values).run(new Nothing()));
            print(question.name(), ours, byHand(question.name(), parquet, values));
            timed++;
        }
        double ours = seconds(() -> assertThat(CommandLineRun.of(
                                COMPARED.get(0),
                                COMPARED.get(1),
                                COMPARED.get(2),
                                COMPARED.get(3),
                                COMPARED.get(4),
                                "--warehouse",
                                warehouse)
                        .exitCode())
                .isZero());
        print("compare", ours, byHand("compare", parquet, Map.of()));
        assertThat(timed).isGreaterThan(20);
    }

    private static @Nullable Double byHand(String name, Path parquet, Map<String, String> values) throws Exception {
        Optional<String> sql = sql(name);
        if (sql.isEmpty()) {
            return null;
        }
        String bound = sql.get();
        for (Map.Entry<String, String> value : values.entrySet()) {
            bound = bound.replace("$" + value.getKey(), Sql.literal(value.getValue()));
        }
        String query = bound.replaceAll("FROM amount\\b", "FROM read_parquet('" + parquet + "')");
        return seconds(() -> {
            try (var connection = DuckDb.openInMemory();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        });
    }

    private static Optional<String> sql(String name) throws Exception {
        try (InputStream in = QuestionBenchmark.class.getResourceAsStream("/benchmark/" + name + ".sql")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void print(String name, double ours, @Nullable Double byHand) {
        String beside = byHand == null ? "" : "by hand %7.3f s · ratio %5.2f".formatted(byHand, ours / byHand);
        System.out.printf("%-30s %7.3f s · %s%n", name, ours, beside);
    }

    private static double seconds(Work work) throws Exception {
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            seconds[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds[ROUNDS / 2];
    }

    /** Takes rows and does nothing with them. */
    private static final class Nothing implements RowSink {
        @Override
        public void columns(List<Column> columns) {}

        @Override
        public void row(List<@Nullable Object> values) {}

        @Override
        public void end() {}
    }
}
