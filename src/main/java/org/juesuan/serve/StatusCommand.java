package org.juesuan.serve;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.juesuan.publish.PublishedWarehouse;
import org.juesuan.publish.WarehouseStatus;
import org.juesuan.publish.WarehouseStatus.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the loads, the documents by state and the last publication. */
@Command(name = "status", description = "Show loads, documents by state, and the last publication.")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path published = warehouse.published();
        PrintWriter out = spec.commandLine().getOut();
        print(published, status(published), out);
        out.flush();
        return ExitCode.DONE;
    }

    private static WarehouseStatus status(Path published) {
        try {
            return PublishedWarehouse.status(published);
        } catch (SQLException e) {
            throw new CommandFailure("%s · warehouse · %s".formatted(published, e.getMessage()), e);
        }
    }

    private static void print(Path published, WarehouseStatus status, PrintWriter out) {
        out.println("warehouse  " + published);
        if (!status.runs().isEmpty()) {
            Run last = status.runs().get(0);
            out.println("published  %s UTC by version %s".formatted(last.finishedAt(), last.version()));
        }
        status.documents().forEach((state, count) -> out.println("documents  %d %s".formatted(count, state)));
        out.println();
        TextTable runs = new TextTable(List.of("load started (UTC)", "files", "read", "reports", "facts", "stages"))
                .right("files", "read", "reports", "facts");
        status.runs().forEach(run -> runs.row(cells(run)));
        runs.print(out);
    }

    private static List<String> cells(Run run) {
        return List.of(
                run.startedAt(),
                String.valueOf(run.files()),
                String.valueOf(run.documentsRead()),
                String.valueOf(run.reportsLoaded()),
                String.valueOf(run.factsLoaded()),
                run.stages());
    }
}
