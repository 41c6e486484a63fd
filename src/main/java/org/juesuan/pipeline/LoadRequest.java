package org.juesuan.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.WarehousePaths;
import org.juesuan.reading.ReportReader;

/**
 * What to load, where to, and with what.
 *
 * @param version of the program
 * @param judges what looks at the staged documents, in order
 * @param coreJudges what compares the reports in core once the staged ones are there, in order
 */
public record LoadRequest(
        JobFile jobFile,
        WarehousePaths warehouse,
        String version,
        SourceFinder finder,
        ReportReader reader,
        List<StagedJudge> judges,
        List<StagedJudge> coreJudges) {
    public LoadRequest {
        coreJudges = List.copyOf(coreJudges);
        judges = List.copyOf(judges);
    }

    /** The sources as paths of the working directory. */
    List<Path> sources() {
        return jobFile.sources().stream().map(Path::of).toList();
    }

    /** What makes two loads the same load, so that the second may finish what the first began. */
    String signature() {
        return "%s %s".formatted(version, jobFile);
    }
}
