package org.juesuan.serve;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.ReportVersions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the figures that two versions of a report do not print alike. */
@Command(name = "diff", description = "Show the figures that two versions of a report do not print alike.")
final class DiffCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REPORT_ID", description = "As in mart.report.")
    private String reportId = "";

    @Option(names = "--from", paramLabel = "V", description = "A version (default: the one before --to).")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "V", description = "A version (default: the newest).")
    private @Nullable Integer to;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private RowOutput output = new RowOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReportVersions versions = warehouse.versions(reportId);
        int newer = existing(versions, to == null ? versions.newest() : to);
        int older = existing(versions, from == null ? newer - 1 : from);
        output.write(spec, sink -> versions.diff(older, newer, sink));
        return ExitCode.DONE;
    }

    private static int existing(ReportVersions versions, int version) {
        if (version < 1 || version > versions.newest()) {
            throw new CommandFailure("%s · version · found none %d · expected 1 to %d"
                    .formatted(versions.reportId(), version, versions.newest()));
        }
        return version;
    }
}
