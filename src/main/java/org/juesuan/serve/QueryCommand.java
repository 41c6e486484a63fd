package org.juesuan.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
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

    @Option(
            names = "--file",
            paramLabel = "F",
            description = "Read the SELECT from a file, or take the ready question of that name.")
    private @Nullable String file;

    @Option(names = "--list", description = "Show the ready questions and their parameters.")
    private boolean list;

    @Option(
            names = "--param",
            paramLabel = "k=v",
            description = "The value of $k; may be given several times. A ready question has usual values.")
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
        try {
            if (list) {
                list();
            } else {
                answer(question());
            }
        } catch (QueryFailedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.DONE;
    }

    private void list() throws IOException, QueryFailedException {
        if (sql != null || file != null || format == OutputFormat.PARQUET) {
            throw new ParameterException(spec.commandLine(), "--list: alone, with --format table, csv or json");
        }
        QuestionList questions = new QuestionList(ReadyQuestions.all());
        write(questions::into, questions::print);
    }

    private void answer(ReadyQuestion question) throws IOException, QueryFailedException {
        Map<String, String> values = question.values(parameters);
        if (format == OutputFormat.PARQUET) {
            Path target = parquetOutput();
            OutputFile.prepare(target);
            new ParquetFile(warehouse.published(), question.sql(), values).write(target);
            return;
        }
        ReadOnlyQuery query = new ReadOnlyQuery(warehouse.published(), question.sql(), values);
        write(query::run, out -> query.run(new TableRows(out)));
    }

    private ReadyQuestion question() throws IOException {
        if ((sql == null) == (file == null)) {
            throw new ParameterException(spec.commandLine(), "give the SELECT as an argument or with --file");
        }
        return file == null ? ReadyQuestion.parse("query", String.valueOf(sql)) : ReadyQuestions.find(file);
    }

    private Path parquetOutput() {
        if (output == null) {
            throw new ParameterException(spec.commandLine(), "--format parquet needs --output");
        }
        return output;
    }

    private void write(RowOutput.Rows rows, Table table) throws IOException, QueryFailedException {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            write(rows, table, out);
            out.flush();
            return;
        }
        try (Writer out = OutputFile.writer(output)) {
            write(rows, table, out);
        }
    }

    private void write(RowOutput.Rows rows, Table table, Writer out) throws IOException, QueryFailedException {
        BufferedWriter buffered = new BufferedWriter(out);
        if (format == OutputFormat.CSV) {
            buffered.write(byteOrderMark ? String.valueOf(BYTE_ORDER_MARK) : "");
            rows.into(new CsvRows(buffered));
        } else if (format == OutputFormat.JSON) {
            rows.into(new JsonRows(buffered));
        } else {
            table.print(new PrintWriter(buffered));
        }
        buffered.flush();
    }

    /** What people see of the rows. */
    @FunctionalInterface
    private interface Table {
        void print(PrintWriter out) throws IOException, QueryFailedException;
    }
}
