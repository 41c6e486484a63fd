package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.juesuan.sample.SyntheticFolder;

/** Loads in processes of their own that are killed at random moments until one completes. */
final class KilledLoads {
    private static final Instant FILE_DATE = Instant.parse("2024-09-20T00:00:00Z");

    private final Path folder;
    private final Path source;
    private final SplittableRandom random;
    private final List<WarehouseDump> undisturbed = new ArrayList<>();
    private final int reports;
    private int moments;
    private long millis;

    KilledLoads(Path folder, int reports, long seed) throws IOException {
        this.folder = folder;
        this.source = Files.createDirectories(folder.resolve("in"));
        this.random = new SplittableRandom(seed);
        this.reports = reports;
        SyntheticFolder.write(source, 0, reports);
        for (int index = 0; index < reports; index++) {
            Files.setLastModifiedTime(SyntheticFolder.file(source, index), FileTime.from(FILE_DATE));
        }
    }

    /** What one load, and a second one after it, give when nobody disturbs them. */
    void runUndisturbed() throws Exception {
        Path warehouse = warehouse("undisturbed");
        for (int load = 0; load < 2; load++) {
            long start = System.nanoTime();
            complete(warehouse);
            millis = Math.max(millis, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            undisturbed.add(dump(warehouse));
        }
    }

    /** Kills loads of one warehouse, lets the next one complete and holds the outcome against an undisturbed one. */
    List<String> killAndComplete(String name, int kills) throws Exception {
        Path warehouse = warehouse(name);
        List<String> points = new ArrayList<>();
        for (int kill = 0; kill < kills && Files.notExists(warehouse); kill++) {
            points.add(kill(warehouse, KillMoment.values()[moments++ % KillMoment.values().length]));
        }
        if (points.isEmpty() || !points.get(points.size() - 1).equals("end")) {
            complete(warehouse);
        }
        compare(name, warehouse, points);
        return points;
    }

    /** Kills the load that would add nothing to a published warehouse, at its end. */
    List<String> killReload(String name, int kills) throws Exception {
        Path warehouse = warehouse(name);
        complete(warehouse);
        List<String> points = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            points.add(kill(warehouse, KillMoment.values()[moments++ % KillMoment.values().length]));
        }
        complete(warehouse);
        compareLast(name, warehouse, points);
        return points;
    }

    private String kill(Path warehouse, KillMoment moment) throws Exception {
        Files.deleteIfExists(log(warehouse));
        long before =
                Files.exists(warehouse) ? Files.getLastModifiedTime(warehouse).toMillis() : 0;
        Process process = start(warehouse);
        moment.await(process, warehouse, before, reports, random, millis);
        boolean ended = !process.isAlive();
        String signal = random.nextBoolean() ? "TERM" : "KILL";
        if (signal.equals("TERM")) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String point = signal + "-" + KillMoment.step(warehouse);
        return ended ? "end" : moment == KillMoment.COMMITTED ? point + "-committed" : point;
    }

    private void compare(String name, Path warehouse, List<String> points) throws Exception {
        WarehouseDump dump = dump(warehouse);
        long runs = dump.rows("ops.run");
        dump.assertSame(undisturbed.get((int) runs - 1), Set.of(), "%s, killed at %s".formatted(name, points));
    }

    /** A killed load may have published before it ended: what is compared is all but the journal of the runs. */
    private void compareLast(String name, Path warehouse, List<String> points) throws Exception {
        dump(warehouse)
                .assertSame(
                        undisturbed.get(1), Set.of("ops.run", "ops.stage"), "%s, killed at %s".formatted(name, points));
    }

    private WarehouseDump dump(Path warehouse) throws Exception {
        return WarehouseDump.of(warehouse, Files.createTempDirectory(folder, "dump"));
    }

    /** Runs a load to its end. */
    void complete(Path warehouse) throws Exception {
        Process process = start(warehouse);
        assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log(warehouse))).isIn(0, 3);
    }

    /** Starts a load; the words come before the program, such as a shell that limits it. */
    Process start(Path warehouse, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(ProgramRun.program("512m"));
        command.addAll(
                List.of("load", "--source", source.toString(), "--warehouse", warehouse.toString(), "--verbose"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(new File(log(warehouse).toString())));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    Path warehouse(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).resolve("w.duckdb");
    }

    static Path log(Path warehouse) {
        return warehouse.resolveSibling("load.log");
    }
}
