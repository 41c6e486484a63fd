package org.juesuan.operate.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.juesuan.operate.OutputFolders;
import org.juesuan.operate.OutsideOutputException;
import org.juesuan.pipeline.JobFile;
import org.juesuan.pipeline.JobFileException;
import org.juesuan.pipeline.JobFiles;

/** The job file and what it names: sources, metrics, hooks. */
final class JobCheck implements Check {
    private static final String SUBJECT = "job file";

    private final @Nullable Path file;
    private final OutputFolders folders;

    JobCheck(@Nullable Path file, OutputFolders folders) {
        this.file = file;
        this.folders = folders;
    }

    @Override
    public List<Diagnosis> examine() throws IOException {
        JobFile job;
        try {
            job = file == null ? JobFiles.readDefault() : JobFiles.read(file);
        } catch (JobFileException e) {
            return List.of(Diagnosis.problem(SUBJECT, String.valueOf(e.getMessage()), "correct the key it names"));
        }
        List<Diagnosis> all = new ArrayList<>();
        all.add(Diagnosis.ok(SUBJECT, "%s is understood".formatted(file == null ? JobFiles.DEFAULT : file)));
        all.addAll(sources(job.sources()));
        metrics(job, all);
        hook("hooks.on_success", job.operations().onSuccess(), all);
        hook("hooks.on_failure", job.operations().onFailure(), all);
        return all;
    }

    private static List<Diagnosis> sources(List<String> sources) {
        if (sources.isEmpty()) {
            return List.of(Diagnosis.warning("source", "none in the job file", "name folders there, or with --source"));
        }
        return sources.stream().map(JobCheck::source).toList();
    }

    private static Diagnosis source(String written) {
        Path source = Path.of(written);
        if (Files.notExists(source)) {
            return Diagnosis.problem(
                    "source",
                    "'%s' is not there".formatted(written),
                    "mount or create it, or correct sources in the job file");
        }
        boolean readable = Files.isReadable(source) && (!Files.isDirectory(source) || Files.isExecutable(source));
        if (!readable) {
            return Diagnosis.problem(
                    "source",
                    "'%s' may not be read".formatted(written),
                    "give the user who runs the loads the right to");
        }
        return Diagnosis.ok("source", "'%s' can be read".formatted(written));
    }

    private void metrics(JobFile job, List<Diagnosis> all) throws IOException {
        String textfile = job.operations().textfile();
        if (textfile == null) {
            return;
        }
        try {
            all.add(Diagnosis.ok("metrics", "written to " + folders.file(textfile)));
        } catch (OutsideOutputException e) {
            all.add(Diagnosis.problem(
                    "metrics",
                    "'%s' lies outside the output folders".formatted(textfile),
                    String.valueOf(e.getMessage())));
        }
    }

    private static void hook(String key, List<String> command, List<Diagnosis> all) {
        if (command.isEmpty()) {
            return;
        }
        Path program = Path.of(command.get(0));
        if (Files.isRegularFile(program) && Files.isExecutable(program)) {
            all.add(Diagnosis.ok(key, program + " can be run"));
        } else {
            all.add(Diagnosis.warning(
                    key, program + " cannot be run", "correct its path, or make it executable: chmod +x"));
        }
    }
}
