package org.juesuan.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.ParquetFile;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.ReadOnlyQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one SELECT on the published warehouse. */
@Command(name = "query", description = "Run one SELECT on the published warehouse; nothing can be changed by it.")
final class QueryCommand implements Callable<Integer> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Parameters(arity = "0..1", paramLabel = "SQL", description = "One SELECT; $name stands for a parameter.")
    private @Nullable String sql;

    @Option(names = "--file", paramLabel = "F", description = "Read the SELECT from a file.")
    private @Nullable Path file;

    @Option(names = "--param", paramLabel = "k=v", description = "The value of $k; may be given several times.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, csv, json or parquet (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(names = "--output", paramLabel = "F", description = "Write to a file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--bom", description = "Begin CSV with a byte order mark, as Chinese Excel wants it.")
    private boolean byteOrderMark;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String select = select();
        try {
            if (format == OutputFormat.PARQUET) {
                new ParquetFile(warehouse.published(), select, parameters).write(parquetOutput());
            } else {
                write(new ReadOnlyQuery(warehouse.published(), select, parameters));
            }
        } catch (QueryFailedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.DONE;
    }

    private String select() throws IOException {
        if ((sql == null) == (file == null)) {
            throw new ParameterException(spec.commandLine(), "give the SELECT as an argument or with --file");
        }
        if (file == null) {
            return String.valueOf(sql);
        }
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("%s · query file · not there".formatted(file));
        }
        return Files.readString(file);
    }

    private Path parquetOutput() {
        if (output == null) {
            throw new ParameterException(spec.commandLine(), "--format parquet needs --output");
        }
        return output;
    }

    private void write(ReadOnlyQuery query) throws IOException, QueryFailedException {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            write(query, out);
            out.flush();
            return;
        }
        try (Writer out = Files.newBufferedWriter(output)) {
            write(query, out);
        }
    }

    private void write(ReadOnlyQuery query, Writer out) throws IOException, QueryFailedException {
        BufferedWriter buffered = new BufferedWriter(out);
        if (format == OutputFormat.CSV) {
            buffered.write(byteOrderMark ? String.valueOf(BYTE_ORDER_MARK) : "");
            query.run(new CsvRows(buffered));
        } else if (format == OutputFormat.JSON) {
            query.run(new JsonRows(buffered));
        } else {
            query.run(new TableRows(new PrintWriter(buffered)));
        }
        buffered.flush();
    }
}
