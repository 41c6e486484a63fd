package org.juesuan.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.Comparison;
import org.juesuan.compare.ComparisonRequest;
import org.juesuan.compare.UnknownValueException;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.RowSink;
import org.juesuan.serve.office.WorkbookRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Departments × years for a code. */
@Command(
        name = "compare",
        description = {
            "Compare departments over years for a code, measure and statement.",
            "Without options: appropriation expenditure (财政拨款支出) in total, every department, every year."
        })
final class CompareCommand implements Callable<Integer> {
    private static final List<String> STATEMENTS = List.of(
            ComparisonRequest.APPROPRIATION,
            "revenue",
            "expenditure",
            "general_public_expenditure",
            "general_public_basic_expenditure",
            "government_fund",
            "state_capital",
            "three_public_expense");
    private static final List<String> AMOUNT_KINDS =
            List.of("outturn", "original_budget", "revised_budget", "budget_unspecified");

    private enum Format {
        TABLE,
        CSV,
        JSON,
        XLSX,
        MD
    }

    private enum Head {
        INHABITANT,
        STAFF
    }

    @Option(
            names = "--code",
            defaultValue = "total",
            description = "Classification code of any level, or a name such as total (default: ${DEFAULT-VALUE}).")
    private String code = "total";

    @Option(
            names = "--statement",
            defaultValue = ComparisonRequest.APPROPRIATION,
            description = "appropriation (the three funds), expenditure, revenue, general_public_expenditure,"
                    + " general_public_basic_expenditure, government_fund, state_capital or three_public_expense"
                    + " (default: ${DEFAULT-VALUE}).")
    private String statement = ComparisonRequest.APPROPRIATION;

    @Option(names = "--measure", description = "A measure of the statement, such as total, basic or project.")
    private @Nullable String measure;

    @Option(
            names = "--amount-kind",
            defaultValue = "outturn",
            description = "outturn, original_budget, revised_budget or budget_unspecified (default: ${DEFAULT-VALUE}).")
    private String amountKind = "outturn";

    @Mixin
    private ComparedBodies bodies = new ComparedBodies();

    @Option(names = "--top", paramLabel = "N", description = "The N largest departments of their latest year.")
    private @Nullable Integer top;

    @Option(names = "--rebase", paramLabel = "YEAR", description = "Bring all years to the codes of this year.")
    private @Nullable Integer rebase;

    @Option(
            names = "--per-capita",
            arity = "0..1",
            fallbackValue = "inhabitant",
            description = "Show amounts per inhabitant or per member of staff, in yuan, where seeds/context has them.")
    private @Nullable Head perCapita;

    @Option(
            names = "--format",
            defaultValue = "table",
            description =
                    "table or md (departments × years, 万元), csv, json or xlsx (a row for each department and year,"
                            + " 元) (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

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
        Comparison comparison = new Comparison(warehouse.published(), request());
        try {
            write(comparison);
        } catch (UnknownValueException e) {
            throw new UnknownChoice(e);
        } catch (QueryFailedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.DONE;
    }

    private ComparisonRequest request() {
        oneOf("--statement", statement, STATEMENTS);
        oneOf("--amount-kind", amountKind, AMOUNT_KINDS);
        List<String> measures = Comparison.measures(statement);
        String chosen = measure == null ? measures.get(0) : measure;
        oneOf("--measure of " + statement, chosen, measures);
        if (top != null && top < 1) {
            throw new ParameterException(spec.commandLine(), "--top · found %d · expected 1 or more".formatted(top));
        }
        return new ComparisonRequest(
                statement,
                chosen,
                amountKind,
                code,
                bodies.departments(),
                bodies.years(spec),
                bodies.division(),
                bodies.peerGroup(),
                top,
                rebase);
    }

    private void oneOf(String option, String value, List<String> values) {
        if (!values.contains(value)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s · found '%s' · expected %s".formatted(option, value, String.join(", ", values)));
        }
    }

    private void write(Comparison comparison) throws IOException, QueryFailedException, UnknownValueException {
        if (format == Format.XLSX) {
            try (OutputStream out = OutputFile.stream(workbookFile())) {
                comparison.run(new WorkbookRows(out, "compare"));
            }
        } else if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            write(comparison, out);
            out.flush();
        } else {
            try (Writer out = OutputFile.writer(output)) {
                write(comparison, out);
            }
        }
    }

    private Path workbookFile() {
        if (output == null) {
            throw new ParameterException(spec.commandLine(), "--format xlsx needs --output");
        }
        return output;
    }

    private void write(Comparison comparison, Writer out)
            throws IOException, QueryFailedException, UnknownValueException {
        BufferedWriter buffered = new BufferedWriter(out);
        comparison.run(sink(buffered));
        buffered.flush();
    }

    private RowSink sink(BufferedWriter out) throws IOException {
        return switch (format) {
            case CSV -> {
                out.write(byteOrderMark ? "\uFEFF" : "");
                yield new CsvRows(out);
            }
            case JSON -> new JsonRows(out);
            case MD -> new ComparisonTable(new MarkdownRows(new PrintWriter(out)), shownColumn());
            default -> new ComparisonTable(new TableRows(new PrintWriter(out)), shownColumn());
        };
    }

    private String shownColumn() {
        if (perCapita == null) {
            return "amount_yuan";
        }
        return perCapita == Head.STAFF ? "per_staff_yuan" : "per_inhabitant_yuan";
    }
}
