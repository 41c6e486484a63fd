package org.juesuan.serve;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.pipeline.JobFileException;
import org.juesuan.pipeline.JobFiles;
import org.juesuan.pipeline.LoadFailedException;
import org.juesuan.pipeline.VersionChoice;
import org.juesuan.publish.ReportVersions;
import org.juesuan.publish.WarehouseBusyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes an earlier version of a report count. */
@Command(
        name = "rollback",
        description = "Make an earlier version of a report count, until a newer one comes, and publish that.")
final class RollbackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REPORT_ID", description = "As in mart.report.")
    private String reportId = "";

    @Option(names = "--to", paramLabel = "V", description = "The version (default: the one before the current one).")
    private @Nullable Integer to;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReportVersions versions = warehouse.versions(reportId);
        int version = to == null ? versions.current() - 1 : to;
        if (version < 1 || version > versions.newest()) {
            throw new CommandFailure(
                    "%s · version · found none %d · expected 1 to %d".formatted(reportId, version, versions.newest()));
        }
        try {
            new VersionChoice(warehouse.paths(), JobFiles.readDefault().releases()).choose(reportId, version);
        } catch (JobFileException | WarehouseBusyException | LoadFailedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
        spec.commandLine().getOut().println("%s  version %d counts".formatted(reportId, version));
        return ExitCode.DONE;
    }
}
