package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what the warehouse holds. */
@Command(name = "dictionary", description = "What every schema, table, view and column of the warehouse means.")
final class DictionaryCommand implements Callable<Integer> {
    @Option(names = "--format", defaultValue = "md", description = "md, html or csv (default: ${DEFAULT-VALUE}).")
    private DictionaryFormat format = DictionaryFormat.MD;

    @Option(names = "--output", paramLabel = "F", description = "Write to a file instead of standard output.")
    private @Nullable Path output;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            DataDictionary dictionary = new DataDictionary(Relation.of(warehouse.published()));
            if (output == null) {
                write(dictionary, spec.commandLine().getOut());
            } else {
                try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(output))) {
                    write(dictionary, out);
                }
            }
        } catch (QueryFailedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.DONE;
    }

    private void write(DataDictionary dictionary, PrintWriter out) throws IOException {
        switch (format) {
            case MD -> dictionary.markdown(out);
            case HTML -> dictionary.html(out);
            case CSV -> dictionary.rows(new CsvRows(out));
        }
    }
}
