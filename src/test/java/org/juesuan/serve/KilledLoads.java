package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.juesuan.sample.SyntheticFolder;

/** Loads in processes of their own that are killed again and again until one completes. */
final class KilledLoads {
    private static final Instant FILE_DATE = Instant.parse("2024-09-20T00:00:00Z");
    private static final Path UPGRADE = Path.of("src", "test", "resources", "upgrade");
    private static final List<String> FILES = List.of("w.duckdb", "w.batch.mv.db");
    private static final String HEAP = "512m";
    private static final int MOST_PARTITIONS = 3;
    private static final int PART = 4;

    private final Path folder;
    private final Path source;
    private final SplittableRandom random;
    private final Map<String, WarehouseDump> undisturbed = new TreeMap<>();
    private final Map<String, Integer> hit = new TreeMap<>();
    private final int reports;
    private int kills;
    private long millis;

    KilledLoads(Path folder, int reports, long seed) throws IOException {
        this.folder = folder;
        this.reports = reports;
        this.source = Files.createDirectories(folder.resolve("in"));
        this.random = new SplittableRandom(seed);
        SyntheticFolder.write(source, 0, reports);
        for (int index = 0; index < reports; index++) {
            Files.setLastModifiedTime(SyntheticFolder.file(source, index), FileTime.from(FILE_DATE));
        }
    }

    /** One kill at each of some moments, by a signal that is left to chance. */
    List<Kill> at(List<KillMoment> moments) {
        return moments.stream().map(moment -> Kill.random(moment, random)).toList();
    }

    int kills() {
        return kills;
    }

    /** How often loads were killed, by place and signal. */
    Map<String, Integer> hit() {
        return hit;
    }

    /** What one load gives when nobody disturbs it; run when it is first asked for. */
    private WarehouseDump undisturbed(String start) throws Exception {
        if (!undisturbed.containsKey(start)) {
            Path warehouse = begin("undisturbed-" + start, start);
            long begun = System.nanoTime();
            complete(warehouse);
            millis = Math.max(millis, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            undisturbed.put(start, WarehouseDump.of(warehouse));
        }
        return undisturbed.get(start);
    }

    /** Kills the loads of a warehouse, lets the next one complete and holds the outcome against an undisturbed one. */
    void killAndComplete(String name, String start, List<Kill> planned) throws Exception {
        WarehouseDump expected = undisturbed(start);
        Path warehouse = begin(name, start);
        List<String> points = new ArrayList<>();
        for (Kill kill : planned) {
            if (kill.moment().isOver(BatchStep.of(warehouse))) {
                continue;
            }
            String point = kill(warehouse, kill);
            points.add(point);
            System.out.printf("%s · %s%n", name, point);
            if (point.equals("end")) {
                break;
            }
            kills++;
            hit.merge(point, 1, Integer::sum);
        }
        complete(warehouse);
        WarehouseDump.of(warehouse).assertSame(expected, "%s, killed at %s".formatted(name, points));
        System.out.printf("%s · no difference after %d kills%n", name, points.size());
    }

    /** Where it was killed; {@code end} where the load was over before. */
    private String kill(Path warehouse, Kill kill) throws Exception {
        Files.deleteIfExists(log(warehouse));
        KillMoment moment = kill.moment();
        boolean killed = moment.place() == null ? killAtStart(warehouse, kill) : killAtPlace(warehouse, kill);
        if (!killed) {
            return "end";
        }
        String step = BatchStep.of(warehouse);
        if (moment.isExact() && kill.signal() == Kill.Signal.KILL) {
            assertThat(step).as("step by the batch metadata at %s", moment).isEqualTo(moment.step());
        }
        return "%s %s".formatted(moment.isExact() ? moment : "in " + step, kill.signal());
    }

    private boolean killAtStart(Path warehouse, Kill kill) throws Exception {
        Process process = start(warehouse, List.of(), List.of());
        return kill.after(random.nextLong(kill.moment().span(millis)), process);
    }

    /** Told to end while it stands still, a load hears of it as the first thing when it goes on. */
    private boolean killAtPlace(Path warehouse, Kill kill) throws Exception {
        KillMoment moment = kill.moment();
        int times = moment == KillMoment.READ ? random.nextInt(1, MOST_PARTITIONS) : 1;
        try (Debugger debugger = new Debugger()) {
            Process process = start(warehouse, List.of(), List.of(debugger.option()));
            if (!debugger.stopsAt(moment.place(), times)) {
                process.waitFor();
                return false;
            }
            if (!moment.isExact()) {
                debugger.letGo();
                return kill.after(random.nextLong(moment.span(millis)), process);
            }
            kill.send(process);
            debugger.letGo();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return true;
        }
    }

    /** Runs a load to its end. */
    void complete(Path warehouse) throws Exception {
        Files.deleteIfExists(log(warehouse));
        Process process = start(warehouse, List.of(), List.of());
        assertThat(process.waitFor(1, TimeUnit.HOURS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log(warehouse))).isIn(0, 3);
    }

    /**
     * Starts a load.
     *
     * @param before words before the program, such as a shell that limits it
     * @param options further ones of its Java machine
     */
    Process start(Path warehouse, List<String> before, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(ProgramRun.program(HEAP));
        command.addAll(before.size() + 1, options);
        command.addAll(
                List.of("load", "--source", source.toString(), "--warehouse", warehouse.toString(), "--verbose"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(warehouse).toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /**
     * A folder for a warehouse.
     *
     * @param start what is published there: {@code nothing}, a {@code part} of the reports, or a warehouse of an earlier
     *     program
     */
    Path begin(String name, String start) throws Exception {
        Path warehouse = file(name);
        if (start.equals("part")) {
            loadPart(warehouse);
        } else if (!start.equals("nothing")) {
            for (String file : FILES) {
                Path packed = UPGRADE.resolve(start).resolve(file.replaceFirst("w", "juesuan") + ".gz");
                try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
                    Files.copy(in, warehouse.resolveSibling(file));
                }
            }
        }
        return warehouse;
    }

    /** Loads three of four reports. */
    private void loadPart(Path warehouse) throws Exception {
        Path aside = Files.createDirectories(folder.resolve("aside"));
        List<Path> away = new ArrayList<>();
        for (int index = 0; index < reports; index += PART) {
            away.add(SyntheticFolder.file(source, index));
        }
        for (Path file : away) {
            Files.move(file, aside.resolve(file.getFileName()));
        }
        complete(warehouse);
        for (Path file : away) {
            Files.move(aside.resolve(file.getFileName()), file);
        }
    }

    private Path file(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name)).resolve("w.duckdb");
    }

    static Path log(Path warehouse) {
        return warehouse.resolveSibling("load.log");
    }
}
