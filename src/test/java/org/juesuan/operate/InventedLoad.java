package org.juesuan.operate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.discover.ContentKind;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.load.Fingerprint;
import org.juesuan.load.FoundFile;
import org.juesuan.load.InventedReport;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.StorageVersion;
import org.juesuan.load.TwinDocuments;
import org.juesuan.load.WarehousePaths;
import org.juesuan.pipeline.JobFile;
import org.juesuan.pipeline.LoadRequest;
import org.juesuan.pipeline.Operations;
import org.juesuan.reading.ReportReader;
import org.juesuan.reading.ReportReading;

/** A whole load of invented reports: every file of a folder is the report of the body its text names. */
final class InventedLoad {
    private InventedLoad() {}

    static LoadRequest of(Path source, WarehousePaths warehouse, Operations operations) {
        return of(source, warehouse, operations, new TwinDocuments());
    }

    static LoadRequest of(Path source, WarehousePaths warehouse, Operations operations, StagedJudge judge) {
        JobFile job = new JobFile(
                List.of(source.toString()),
                1,
                20,
                ExtractionLimits.standard(),
                100,
                60,
                100,
                2,
                StorageVersion.V1,
                operations);
        ReportReader reader = (content, fileName, limits) -> read(new String(content, StandardCharsets.UTF_8));
        return new LoadRequest(job, warehouse, "test", sources -> files(source), reader, List.of(judge), List.of());
    }

    private static ReportReading read(String body) {
        return body.startsWith("bad")
                ? ReportReading.unreadable("not readable")
                : InventedReport.of(body, 2023).read();
    }

    private static List<FoundFile> files(Path source) throws Exception {
        List<FoundFile> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(source)) {
            for (Path file : listed.sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                files.add(new FoundFile(
                        Fingerprint.of(content),
                        source.toString(),
                        String.valueOf(file.getFileName()),
                        ContentKind.PDF,
                        content.length,
                        null,
                        null));
            }
        }
        return files;
    }
}
