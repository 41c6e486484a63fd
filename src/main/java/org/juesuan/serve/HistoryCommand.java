package org.juesuan.serve;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.juesuan.publish.ReportVersions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the versions of a report. */
@Command(name = "history", description = "Show the versions of a report, which one counts, and why it is newer.")
final class HistoryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "REPORT_ID", description = "As in mart.report.")
    private String reportId = "";

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private RowOutput output = new RowOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReportVersions versions = warehouse.versions(reportId);
        output.write(spec, versions::history);
        return ExitCode.DONE;
    }
}
