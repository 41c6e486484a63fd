package org.juesuan.pipeline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.load.InventedReport;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.TwinDocuments;
import org.juesuan.load.WarehousePaths;
import org.juesuan.reading.ReportReader;
import org.juesuan.reading.ReportReading;

/** A load in a process of its own that waits in the middle, to be killed there. */
final class KilledLoad {
    private static final int READ_BEFORE = 3;

    private KilledLoad() {}

    static Process start(Path source, Path warehouse, Path reached) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLoad.class.getName(),
                        source.toString(),
                        warehouse.toString(),
                        reached.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(reached + ".log"))
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        Path reached = Path.of(arguments[2]);
        int[] count = {0};
        ReportReader reader = (content, fileName, limits) -> {
            synchronized (count) {
                count[0]++;
                if (count[0] > READ_BEFORE) {
                    waitForever(reached);
                }
            }
            return report(content);
        };
        LoadRequest request =
                request(Path.of(arguments[0]), Path.of(arguments[1]), reader, List.of(new TwinDocuments()));
        new LoadJob(request, LoadProgress.silent()).run();
    }

    static LoadRequest request(Path source, Path warehouse, ReportReader reader, List<StagedJudge> judges) {
        JobFile jobFile = new JobFile(List.of(source.toString()), 2, 2, ExtractionLimits.standard(), 100, 100);
        return new LoadRequest(
                jobFile, new WarehousePaths(warehouse), "test", new ScannedSources(), reader, judges, List.of());
    }

    static ReportReading report(byte[] content) {
        return InventedReport.of(new String(content, StandardCharsets.UTF_8), 2023)
                .read();
    }

    private static void waitForever(Path reached) {
        try {
            if (!Files.exists(reached)) {
                Files.createFile(reached);
            }
            Thread.sleep(Long.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
