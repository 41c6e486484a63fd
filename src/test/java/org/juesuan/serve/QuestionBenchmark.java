package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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
 * copies ({@code src/test/resources/by-hand}). Both sides must give the same rows. Beside the time stands the processor
 * time of this process, which says more where other work is running. Run: {@code mvn test -Pbenchmark
 * -Dtest=QuestionBenchmark -Dfacts=5000000 [-Drounds=3] [-Dlarge=FOLDER]}; a folder keeps what is generated for another
 * run.
 */
@Tag("benchmark")
class QuestionBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final String CODE = "2080505";

    @TempDir
    Path folder;

    private interface Work {
        void run(CountedRows rows) throws Exception;
    }

    @Test
    void questionsBesideSqlOnParquet() throws Exception {
        System.out.printf("load average %.2f%n", load());
        String kept = System.getProperty("large");
        Path large = kept == null ? folder : Files.createDirectories(Path.of(kept));
        Path warehouse = large.resolve("large.duckdb");
        if (Files.notExists(warehouse)) {
            System.out.printf(
                    "made in %.1f s%n", new GeneratedWarehouse(warehouse).make(Long.getLong("facts", 1_000_000)));
        }
        List<ReadyQuestion> questions = ReadyQuestions.all();
        ByHand byHand = byHand(warehouse, large.resolve("parquet"), questions);
        System.out.printf(
                "warehouse %d MB · Parquet %d MB · load average %.2f%n%-30s %9s %9s %6s | %9s %9s %6s | rows%n",
                Files.size(warehouse) >> 20,
                byHand.bytes() >> 20,
                load(),
                "seconds | processor seconds",
                "ours",
                "by hand",
                "ratio",
                "ours",
                "by hand",
                "ratio");
        open(warehouse);
        compare(warehouse, byHand);
        for (ReadyQuestion question : questions) {
            Map<String, String> values = question.values(Map.of());
            time(
                    question.name(),
                    rows -> new ReadOnlyQuery(warehouse, question.sql(), values).run(rows),
                    rows -> byHand.run(question.name(), values, rows::row));
        }
        System.out.printf("load average %.2f%n", load());
    }

    private static ByHand byHand(Path warehouse, Path parquet, List<ReadyQuestion> questions) throws Exception {
        if (Files.exists(parquet)) {
            return new ByHand(parquet);
        }
        List<String> names =
                new ArrayList<>(questions.stream().map(ReadyQuestion::name).toList());
        names.addAll(List.of("compare", "compare_rebased"));
        return ByHand.copy(warehouse, Files.createDirectory(parquet), names);
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
        time("(opening alone)", rows -> new ReadOnlyQuery(warehouse, "SELECT 1", Map.of()).run(rows), rows -> {
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
        time(
                "compare --format csv",
                rows -> assertThat(CommandLineRun.of(
                                        "compare", "--code", CODE, "--format", "csv", "--warehouse", warehouse)
                                .exitCode())
                        .isZero(),
                rows -> byHand.run("compare", Map.of("code", CODE), new CountedRows()::row));
    }

    private static void time(String name, Work ours, Work byHand) throws Exception {
        List<String> sums = new ArrayList<>();
        List<Cost> our = new ArrayList<>();
        List<Cost> hand = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            our.add(cost(ours, sums));
            hand.add(cost(byHand, sums));
        }
        assertThat(sums).as(name).containsOnly(sums.get(0));
        System.out.printf(
                "%-30s %s | %s | %s%n",
                name,
                beside(median(our, Cost::wall), median(hand, Cost::wall)),
                beside(median(our, Cost::processor), median(hand, Cost::processor)),
                sums.get(0));
    }

    private static String beside(double ours, double hand) {
        return "%9.3f %9.3f %6.2f".formatted(ours, hand, ours / hand);
    }

    /** In seconds. */
    private record Cost(double wall, double processor) {}

    private static Cost cost(Work work, List<String> sums) throws Exception {
        CountedRows rows = new CountedRows();
        long start = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        work.run(rows);
        Cost cost = new Cost((System.nanoTime() - start) / 1e9, (MACHINE.getProcessCpuTime() - processor) / 1e9);
        sums.add(rows.sum());
        return cost;
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> seconds) {
        return costs.stream()
                .mapToDouble(seconds)
                .sorted()
                .skip(costs.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double load() {
        return MACHINE.getSystemLoadAverage();
    }
}
