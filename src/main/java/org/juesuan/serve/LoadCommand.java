package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.LoadSummary;
import org.juesuan.load.ReadPolicy;
import org.juesuan.operate.LoadOutcome;
import org.juesuan.operate.OutputFolders;
import org.juesuan.operate.OutsideOutputException;
import org.juesuan.operate.RecordedLoad;
import org.juesuan.pipeline.JobFile;
import org.juesuan.pipeline.JobFileException;
import org.juesuan.pipeline.JobFiles;
import org.juesuan.pipeline.LoadFailedException;
import org.juesuan.pipeline.LoadRequest;
import org.juesuan.pipeline.StandardStages;
import org.juesuan.publish.WarehouseBusyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads reports into a warehouse and publishes it. */
@Command(
        name = "load",
        description = "Read reports, judge them, and publish the warehouse.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:loaded",
            "1:failed; the published warehouse is as it was",
            "2:wrong usage",
            "3:loaded, with at least one break or finding of severity ERROR",
            "4:loaded but for at least one unreadable or quarantined document;",
            "  with --dry-run: at least one that is known as such, or cannot be opened"
        })
final class LoadCommand implements Callable<Integer> {
    @Option(names = "--job", paramLabel = "FILE", description = "The job file (default: jobs/final-accounts.yml).")
    private @Nullable Path job;

    @Option(
            names = "--source",
            paramLabel = "PATH",
            description = "A file, or a folder searched with all its folders; replaces the job file's sources.")
    private List<Path> sources = List.of();

    @Option(names = "--reprocess", description = "Read every document again, also those that are decided.")
    private boolean reprocess;

    @Option(names = "--dry-run", description = "Show what the load would read, skip or refuse, and why; write nothing.")
    private boolean dryRun;

    @Mixin
    private RowOutput output = new RowOutput();

    @Option(
            names = "--output-folder",
            paramLabel = "DIR",
            description = "A folder beside the warehouse's own that the job file may have metrics written into.")
    private List<Path> outputFolders = List.of();

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReadPolicy policy = reprocess ? ReadPolicy.EVERYTHING : ReadPolicy.CHANGED;
        LoadRequest request = StandardStages.request(jobFile(), warehouse.paths(), ProgramVersion.number())
                .reading(policy);
        if (dryRun) {
            return new DryRun(request).show(spec, output);
        }
        if (output.isAsked(spec)) {
            throw new ParameterException(spec.commandLine(), "--format, --output and --bom go with --dry-run");
        }
        LoadSummary summary = load(request);
        PrintWriter out = spec.commandLine().getOut();
        new SummaryText(warehouse.paths().published()).print(summary, out);
        out.flush();
        return LoadOutcome.exitCode(summary);
    }

    private LoadSummary load(LoadRequest request) throws IOException {
        try {
            return new RecordedLoad(
                            request,
                            folders(),
                            ProgressDisplay.on(spec.commandLine().getErr()),
                            options())
                    .run();
        } catch (WarehouseBusyException | LoadFailedException | OutsideOutputException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private OutputFolders folders() {
        return new OutputFolders(warehouse.paths().folder(), outputFolders);
    }

    private List<String> options() {
        return reprocess ? List.of("--reprocess") : List.of();
    }

    private JobFile jobFile() throws IOException {
        JobFile file = readJobFile();
        List<String> wanted = sources.isEmpty()
                ? file.sources()
                : sources.stream().map(Path::toString).toList();
        for (String source : wanted) {
            if (Files.notExists(Path.of(source), LinkOption.NOFOLLOW_LINKS)) {
                throw new CommandFailure(
                        "%s · source · not there · name files or folders with --source".formatted(source));
            }
        }
        if (wanted.isEmpty()) {
            throw new CommandFailure("job file · sources · none · name files or folders there or with --source");
        }
        return file.withSources(wanted);
    }

    private JobFile readJobFile() throws IOException {
        try {
            return job == null ? JobFiles.readDefault() : JobFiles.read(job);
        } catch (JobFileException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }
}
