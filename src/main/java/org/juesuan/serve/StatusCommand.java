package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.juesuan.operate.RunHistory;
import org.juesuan.operate.RunRecord;
import org.juesuan.publish.LockState;
import org.juesuan.publish.PublishedWarehouse;
import org.juesuan.publish.WarehouseLock;
import org.juesuan.publish.WarehouseStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the loads, failed and killed ones too, the documents by state and the last publication. */
@Command(
        name = "status",
        description = "Show loads, documents by state, and the last publication; as CSV or JSON the loads alone.")
final class StatusCommand implements Callable<Integer> {
    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many loads, the newest first (default: ${DEFAULT-VALUE}).")
    private int most = 10;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private RowOutput output = new RowOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw new ParameterException(spec.commandLine(), "--runs: a number from 1");
        }
        List<RunRecord> history =
                new RunHistory(warehouse.paths().history()).read().runs();
        if (history.isEmpty() || Files.exists(warehouse.paths().published())) {
            warehouse.published();
        }
        LockState lock = WarehouseLock.look(warehouse.paths().lock());
        if (!output.isTable()) {
            output.write(spec, sink -> rows(history, lock).into(sink));
            return ExitCode.DONE;
        }
        PrintWriter out = spec.commandLine().getOut();
        print(history, lock, out);
        out.flush();
        return ExitCode.DONE;
    }

    private void print(List<RunRecord> history, LockState lock, PrintWriter out) throws IOException {
        Path published = warehouse.paths().published();
        out.println("warehouse  " + published);
        if (lock.kind() == LockState.Kind.HELD) {
            out.println("running    " + lock.holder());
        }
        if (Files.exists(published)) {
            printPublished(status(published), out);
        } else {
            out.println("published  nothing yet");
        }
        out.println();
        rows(history, lock).table().print(out);
    }

    private static void printPublished(WarehouseStatus status, PrintWriter out) {
        if (!status.runs().isEmpty()) {
            WarehouseStatus.Run last = status.runs().get(0);
            out.println("published  %s UTC by version %s".formatted(last.finishedAt(), last.version()));
        }
        status.documents().forEach((state, count) -> out.println("documents  %d %s".formatted(count, state)));
    }

    private RunRows rows(List<RunRecord> history, LockState lock) {
        List<RunRecord> runs = new ArrayList<>(history);
        Collections.reverse(runs);
        List<RunRecord> known = runs.isEmpty()
                ? status(warehouse.paths().published()).runs().stream()
                        .map(PublishedRun::record)
                        .toList()
                : runs;
        return new RunRows(known.subList(0, Math.min(most, known.size())), lock.kind() == LockState.Kind.HELD);
    }

    private static WarehouseStatus status(Path published) {
        try {
            return PublishedWarehouse.status(published);
        } catch (SQLException e) {
            throw new CommandFailure("%s · warehouse · %s".formatted(published, e.getMessage()), e);
        }
    }
}
