package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.WarehousePaths;
import org.juesuan.pipeline.JobFileException;
import org.juesuan.pipeline.JobFiles;
import org.juesuan.pipeline.LoadFailedException;
import org.juesuan.pipeline.LoadJob;
import org.juesuan.pipeline.StandardStages;
import org.juesuan.publish.WarehouseBusyException;

/**
 * A warehouse for the time of one command, so that drafts are judged by exactly what judges published reports and leave
 * nothing behind.
 */
final class DraftWarehouse implements AutoCloseable {
    private final Path folder;

    private DraftWarehouse(Path folder) {
        this.folder = folder;
    }

    static DraftWarehouse create() throws IOException {
        return new DraftWarehouse(Files.createTempDirectory("juesuan-draft"));
    }

    WarehousePaths paths() {
        return new WarehousePaths(folder.resolve("draft.duckdb"));
    }

    /** Reads and judges files; those that cannot be read are in the summary. */
    LoadSummary judge(List<Path> files, PrintWriter err) throws IOException {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new CommandFailure("%s · document · not there".formatted(file));
            }
        }
        List<String> sources = files.stream().map(Path::toString).toList();
        try {
            return new LoadJob(
                            StandardStages.request(
                                    JobFiles.readDefault().withSources(sources), paths(), ProgramVersion.number()),
                            ProgressDisplay.on(err))
                    .run();
        } catch (JobFileException | WarehouseBusyException | LoadFailedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(DraftWarehouse::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
