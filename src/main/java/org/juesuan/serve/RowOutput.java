package org.juesuan.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.RowSink;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where the rows of a command go, and as what. */
final class RowOutput {
    @Option(names = "--format", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(names = "--output", paramLabel = "F", description = "Write to a file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--bom", description = "Begin CSV with a byte order mark, as Chinese Excel wants it.")
    private boolean byteOrderMark;

    /** Something that gives rows. */
    @FunctionalInterface
    interface Rows {
        void into(RowSink sink) throws QueryFailedException, IOException;
    }

    /** True where it goes to a person's terminal or file as a table. */
    boolean isTable() {
        return format == OutputFormat.TABLE && output == null;
    }

    /** True where the command line says anything of it. */
    boolean isAsked(CommandSpec spec) {
        ParseResult arguments = spec.commandLine().getParseResult();
        return arguments.hasMatchedOption("--format")
                || arguments.hasMatchedOption("--output")
                || arguments.hasMatchedOption("--bom");
    }

    void write(CommandSpec spec, Rows rows) throws IOException {
        if (format == OutputFormat.PARQUET) {
            throw new ParameterException(spec.commandLine(), "--format: table, csv or json");
        }
        try {
            if (output == null) {
                PrintWriter out = spec.commandLine().getOut();
                write(rows, out);
                out.flush();
                return;
            }
            try (Writer out = OutputFile.writer(output)) {
                write(rows, out);
            }
        } catch (QueryFailedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private void write(Rows rows, Writer out) throws IOException, QueryFailedException {
        BufferedWriter buffered = new BufferedWriter(out);
        if (format == OutputFormat.CSV) {
            buffered.write(byteOrderMark ? "\uFEFF" : "");
            rows.into(new CsvRows(buffered));
        } else if (format == OutputFormat.JSON) {
            rows.into(new JsonRows(buffered));
        } else {
            rows.into(new TableRows(new PrintWriter(buffered)));
        }
        buffered.flush();
    }
}
