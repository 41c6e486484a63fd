package org.juesuan.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.juesuan.load.Fingerprint;
import org.juesuan.load.FoundFile;
import org.juesuan.load.LoadScope;
import org.juesuan.load.ReadPolicy;
import org.juesuan.load.ReadingKeys;
import org.juesuan.load.StagedJudge;
import org.juesuan.load.WarehousePaths;
import org.juesuan.reading.ReportReader;

/**
 * What to load, where to, and with what.
 *
 * @param version of the program
 * @param judges what looks at the staged documents, in order
 * @param coreJudges what compares the reports in core once the staged ones are there, in order
 * @param keys what readings depend on beside the bytes
 * @param policy which of the documents found are read
 */
public record LoadRequest(
        JobFile jobFile,
        WarehousePaths warehouse,
        String version,
        SourceFinder finder,
        ReportReader reader,
        List<StagedJudge> judges,
        List<StagedJudge> coreJudges,
        ReadingKeys keys,
        ReadPolicy policy) {
    public LoadRequest {
        coreJudges = List.copyOf(coreJudges);
        judges = List.copyOf(judges);
    }

    /** A load that reads what is not decided yet, whatever it would be read with. */
    public LoadRequest(
            JobFile jobFile,
            WarehousePaths warehouse,
            String version,
            SourceFinder finder,
            ReportReader reader,
            List<StagedJudge> judges,
            List<StagedJudge> coreJudges) {
        this(jobFile, warehouse, version, finder, reader, judges, coreJudges, ReadingKeys.none(), ReadPolicy.CHANGED);
    }

    /** The same load with other documents read. */
    public LoadRequest reading(ReadPolicy documents) {
        return new LoadRequest(jobFile, warehouse, version, finder, reader, judges, coreJudges, keys, documents);
    }

    /** The same load of files that were found already. */
    LoadRequest of(List<FoundFile> found) {
        SourceFinder before = new FoundBefore(found, finder);
        return new LoadRequest(jobFile, warehouse, version, before, reader, judges, coreJudges, keys, policy);
    }

    /** What the load looks at. */
    public LoadScope scope() {
        List<String> folders = sources().stream()
                .map(source -> source.toAbsolutePath().normalize())
                .filter(Files::isDirectory)
                .map(FoundFile::portable)
                .toList();
        return new LoadScope(folders, policy, keys);
    }

    /** The sources as paths of the working directory. */
    public List<Path> sources() {
        return jobFile.sources().stream().map(Path::of).toList();
    }

    /** What makes two loads the same load, so that the second may finish what the first began. */
    String signature() {
        return Fingerprint.of("%s %s %s %s".formatted(version, jobFile.loading(), policy, keys.fingerprint()));
    }
}
