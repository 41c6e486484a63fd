package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.Comparison;
import org.juesuan.compare.ComparisonRequest;
import org.juesuan.load.DuckDb;
import org.juesuan.publish.ReadOnlyQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every ready question and comparisons on a generated warehouse, beside the same question written by hand on Parquet
 * copies ({@code src/test/resources/by-hand}). Both sides must give the same rows. Run: {@code mvn test -Pbenchmark
 * -Dtest=QuestionBenchmark -Dfacts=5000000}.
 */
@Tag("benchmark")
class QuestionBenchmark {
    private static final int ROUNDS = 3;
    private static final String CODE = "2080505";

    @TempDir
    Path folder;

    private interface Work {
        void run(CountedRows rows) throws Exception;
    }

    @Test
    void questionsBesideSqlOnParquet() throws Exception {
        System.out.printf("load average %.2f%n", load());
        Path warehouse = folder.resolve("large.duckdb");
        double made = new GeneratedWarehouse(warehouse).make(Long.getLong("facts", 1_000_000));
        List<ReadyQuestion> questions = ReadyQuestions.all();
        List<String> names =
                new ArrayList<>(questions.stream().map(ReadyQuestion::name).toList());
        names.addAll(List.of("compare", "compare_rebased"));
        ByHand byHand = ByHand.copy(warehouse, Files.createDirectory(folder.resolve("parquet")), names);
        System.out.printf(
                "made in %.1f s · warehouse %d MB · Parquet %d MB · load average %.2f%n",
                made, Files.size(warehouse) >> 20, byHand.bytes() >> 20, load());
        open(warehouse);
        for (ReadyQuestion question : questions) {
            Map<String, String> values = question.values(Map.of());
            time(
                    question.name(),
                    rows -> new ReadOnlyQuery(warehouse, question.sql(), values).run(rows),
                    rows -> byHand.run(question.name(), values, rows::row));
        }
        compare(warehouse, byHand);
        System.out.printf("load average %.2f%n", load());
    }

    /** A comparison of appropriation expenditure as the command line asks for it. */
    static Comparison comparison(Path warehouse, String code, @Nullable Integer rebase) {
        return new Comparison(
                warehouse,
                new ComparisonRequest(
                        ComparisonRequest.APPROPRIATION,
                        "total",
                        "outturn",
                        code,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        rebase));
    }

    private static void open(Path warehouse) throws Exception {
        time(
                "(opening alone)",
                rows -> new ReadOnlyQuery(warehouse, "SELECT 1", Map.of()).run(rows),
                rows -> {
                    try (var connection = DuckDb.openInMemory();
                            var statement = connection.createStatement();
                            var result = statement.executeQuery("SELECT 1")) {
                        result.next();
                        rows.row(List.of(result.getInt(1)));
                    }
                });
    }

    private static void compare(Path warehouse, ByHand byHand) throws Exception {
        time(
                "compare",
                rows -> comparison(warehouse, CODE, null).run(rows),
                rows -> byHand.run("compare", Map.of("code", CODE), rows::row));
        time(
                "compare_rebased",
                rows -> comparison(warehouse, CODE, 2023).run(rows),
                rows -> byHand.run("compare_rebased", Map.of("code", CODE, "rebase", "2023"), rows::row));
        double csv = seconds(() -> assertThat(CommandLineRun.of(
                                "compare", "--code", CODE, "--format", "csv", "--warehouse", warehouse)
                        .exitCode())
                .isZero());
        System.out.printf("%-30s %7.3f s%n", "compare --format csv", csv);
    }

    private static void time(String name, Work ours, Work byHand) throws Exception {
        List<String> sums = new ArrayList<>();
        double[] our = new double[ROUNDS];
        double[] hand = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            our[round] = time(ours, sums);
            hand[round] = time(byHand, sums);
        }
        assertThat(sums).as(name).containsOnly(sums.get(0));
        System.out.printf(
                "%-30s %7.3f s · by hand %7.3f s · ratio %5.2f · %s%n",
                name, median(our), median(hand), median(our) / median(hand), sums.get(0));
    }

    private static double time(Work work, List<String> sums) throws Exception {
        CountedRows rows = new CountedRows();
        double seconds = seconds(() -> work.run(rows));
        sums.add(rows.sum());
        return seconds;
    }

    private interface Timed {
        void run() throws Exception;
    }

    private static double seconds(Timed work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[ROUNDS / 2];
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
