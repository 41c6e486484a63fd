package org.juesuan.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.juesuan.sample.SyntheticFolder;
import org.juesuan.serve.ProgramRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that was damaged on its way is refused, or its figures are those of the whole file, or a finding that the
 * whole file has not warns of it. Run: {@code mvn test -Pmutations}.
 */
class MutatedReportsTest {
    private static final int OUTCOMES = 4;

    @TempDir
    Path folder;

    @Test
    void aSampleOfDamagedReportsGivesNoWrongFigure() throws Exception {
        judge(24, 7);
    }

    @Test
    @Tag("mutations")
    void noDamagedReportGivesAWrongFigure() throws Exception {
        judge(Integer.getInteger("mutations", 600), Long.getLong("mutations.seed", 1));
    }

    private void judge(int count, long seed) throws Exception {
        Path whole = Files.createDirectories(folder.resolve("whole"));
        Path damaged = Files.createDirectories(folder.resolve("damaged"));
        Map<String, Mutation> mutations = write(whole, damaged, count, seed);

        LoadedReports expected = load(whole);
        LoadedReports found = load(damaged);

        Map<Mutation, int[]> table = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Mutation> mutation : mutations.entrySet()) {
            String path = mutation.getKey();
            int outcome = outcome(path, expected, found);
            table.computeIfAbsent(mutation.getValue(), key -> new int[OUTCOMES])[outcome]++;
            if (outcome == 3) {
                wrong.add(mutation.getValue() + " " + path + " " + difference(path, expected, found));
            }
        }
        System.out.printf("seed %d: mutation | files | refused | same facts | warned | wrong%n", seed);
        table.forEach((mutation, n) -> System.out.printf(
                "%s | %d | %d | %d | %d | %d%n", mutation, n[0] + n[1] + n[2] + n[3], n[0], n[1], n[2], n[3]));
        assertThat(found.states().keySet()).isEqualTo(mutations.keySet());
        assertThat(wrong).as("accepted without a warning, with other facts").isEmpty();
    }

    private static Map<String, Mutation> write(Path whole, Path damaged, int count, long seed) throws Exception {
        Map<String, Mutation> mutations = new TreeMap<>();
        SplittableRandom random = new SplittableRandom(seed);
        SyntheticFolder.write(whole, 0, count);
        for (int index = 0; index < count; index++) {
            Mutation mutation = Mutation.values()[index % Mutation.values().length];
            Path file = whole.relativize(SyntheticFolder.file(whole, index));
            Files.createDirectories(damaged.resolve(file).getParent());
            Files.write(damaged.resolve(file), mutation.of(Files.readAllBytes(whole.resolve(file)), random));
            mutations.put(file.toString(), mutation);
        }
        return mutations;
    }

    /** One load of all of them in a process of its own: 0, 3 or 4, and never a crash or a hang. */
    private LoadedReports load(Path source) throws Exception {
        Path warehouse = folder.resolve(source.getFileName() + "-warehouse").resolve("w.duckdb");
        ProgramRun run = ProgramRun.of("512m", "load", "--source", source, "--warehouse", warehouse);
        assertThat(run.exitCode()).as(run.printed()).isIn(0, 3, 4);
        assertThat(run.printed()).doesNotContain("Exception");
        return LoadedReports.of(warehouse);
    }

    /** 0 refused, 1 the same facts, 2 other facts and a warning, 3 other facts and none. */
    private static int outcome(String path, LoadedReports expected, LoadedReports found) {
        if (!found.facts().containsKey(path)) {
            return 0;
        }
        if (found.facts().get(path).equals(expected.facts().get(path))) {
            return 1;
        }
        return remarks(path, expected).containsAll(remarks(path, found)) ? 3 : 2;
    }

    private static Set<String> remarks(String path, LoadedReports reports) {
        return new HashSet<>(reports.remarks().getOrDefault(path, "").lines().toList());
    }

    private static String difference(String path, LoadedReports expected, LoadedReports found) {
        List<String> more = new ArrayList<>(found.facts().get(path).lines().toList());
        List<String> less = new ArrayList<>(expected.facts().get(path).lines().toList());
        more.removeAll(expected.facts().get(path).lines().toList());
        less.removeAll(found.facts().get(path).lines().toList());
        return "has %d others %s in place of %d %s"
                .formatted(
                        more.size(),
                        more.stream().limit(3).toList(),
                        less.size(),
                        less.stream().limit(3).toList());
    }
}
