package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.juesuan.publish.Release;
import org.juesuan.publish.ReleaseDiff;
import org.juesuan.publish.Releases;
import org.juesuan.publish.WarehouseBusyException;
import org.juesuan.publish.WarehouseLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The published files that are kept. */
@Command(name = "release", description = "List the published files that are kept, use one again, or compare two.")
final class ReleaseCommand implements Runnable {
    private static final String CURRENT = "current";
    private static final long MEGABYTE = 1L << 20;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list, use or diff");
    }

    @Command(name = "list", description = "Show the releases, newest first.")
    int list(@Mixin WarehouseOption warehouse) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        TextTable table = new TextTable(List.of("release (UTC)", "MB", "published now")).right("MB");
        for (Release release : new Releases(warehouse.paths()).list()) {
            String megabytes = String.valueOf(Math.max(1, release.bytes() / MEGABYTE));
            table.row(List.of(release.id(), megabytes, release.current() ? "yes" : ""));
        }
        table.print(out);
        out.flush();
        return ExitCode.DONE;
    }

    @Command(name = "use", description = "Publish a release again; the next load goes on from it.")
    int use(
            @Parameters(paramLabel = "RELEASE", description = "As 'release list' shows it.") String id,
            @Mixin WarehouseOption warehouse)
            throws IOException {
        Releases releases = new Releases(warehouse.paths());
        Release release = find(releases, id);
        try (WarehouseLock lock = WarehouseLock.take(warehouse.paths().lock())) {
            releases.use(release);
        } catch (WarehouseBusyException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("published  %s is release %s".formatted(warehouse.published(), id));
        out.flush();
        return ExitCode.DONE;
    }

    @Command(name = "diff", description = "Show the figures that changed, came or went between two releases.")
    int diff(
            @Parameters(index = "0", paramLabel = "A", description = "A release, or 'current'.") String older,
            @Parameters(index = "1", paramLabel = "B", description = "A release, or 'current'.") String newer,
            @Mixin WarehouseOption warehouse,
            @Mixin RowOutput output)
            throws IOException {
        output.write(spec, new ReleaseDiff(file(warehouse, older), file(warehouse, newer))::run);
        return ExitCode.DONE;
    }

    private static Path file(WarehouseOption warehouse, String id) throws IOException {
        return id.equals(CURRENT)
                ? warehouse.published()
                : find(new Releases(warehouse.paths()), id).file();
    }

    private static Release find(Releases releases, String id) throws IOException {
        return releases.find(id)
                .orElseThrow(() -> new CommandFailure("%s · release · not kept · juesuan release list".formatted(id)));
    }
}
