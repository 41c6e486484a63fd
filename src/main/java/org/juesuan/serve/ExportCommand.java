package org.juesuan.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.Relation;
import org.juesuan.serve.export.CsvStart;
import org.juesuan.serve.export.ExportFormat;
import org.juesuan.serve.export.ForeignFolderException;
import org.juesuan.serve.export.MartExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hands the marts to other tools. */
@Command(name = "export", description = "Write the marts as files for other tools, with a manifest of checksums.")
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder; an earlier export under that name is replaced, anything else is left alone.")
    private Path to = Path.of("");

    @Option(
            names = "--format",
            defaultValue = "parquet",
            description =
                    "parquet (by fiscal year), csv, xlsx or fdp (Fiscal Data Package) (default: ${DEFAULT-VALUE}).")
    private ExportFormat format = ExportFormat.PARQUET;

    @Option(names = "--bom", description = "Begin CSV with a byte order mark, as Chinese Excel wants it.")
    private boolean byteOrderMark;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CsvStart start = byteOrderMark ? CsvStart.BYTE_ORDER_MARK : CsvStart.PLAIN;
        try {
            List<Relation> written = new MartExport(warehouse.published(), format, start).write(to);
            spec.commandLine().getErr().printf("%s · %d relations written%n", to, written.size());
        } catch (QueryFailedException | ForeignFolderException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.DONE;
    }
}
