package org.juesuan.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.PublishedWarehouse;
import org.juesuan.publish.RowSink;
import org.juesuan.reconcile.RuleCatalogue;
import org.juesuan.serve.page.Language;
import org.juesuan.serve.reconciliation.ReconciliationPage;
import org.juesuan.serve.reconciliation.ReconciliationReader;
import org.juesuan.serve.reconciliation.ReconciliationReport;
import org.juesuan.serve.reconciliation.ReconciliationRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the identities say: of drafts, without any warehouse, or of the published load. */
@Command(
        name = "check",
        description = "Judge draft reports, or show what the identities say of the published load.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every identity that could be evaluated holds",
            "1:failed",
            "2:wrong usage",
            "3:at least one break or finding of severity ERROR",
            "4:at least one unreadable or quarantined document"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Drafts to judge: PDF or Excel, files or folders.")
    private List<Path> files = List.of();

    @Option(names = "--report", paramLabel = "ID", description = "Only this report (report_id of mart.report).")
    private @Nullable String report;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, csv, json or html (default: ${DEFAULT-VALUE}).")
    private CheckFormat format = CheckFormat.TABLE;

    @Option(names = "--output", paramLabel = "F", description = "Write to a file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--lang", defaultValue = "zh", description = "zh or en, for people's formats (default: zh).")
    private Language language = Language.ZH;

    @Option(names = "--ledger", description = "Show how every cell of every statement was accounted for.")
    private boolean ledger;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty()) {
            return show(warehouse.published());
        }
        try (DraftWarehouse draft = DraftWarehouse.create()) {
            draft.judge(files, spec.commandLine().getErr());
            return show(draft.paths().published());
        }
    }

    private int show(Path published) throws IOException {
        try (Connection connection = PublishedWarehouse.open(published)) {
            RuleCatalogue catalogue = RuleCatalogue.load();
            ReconciliationReader reader = ReconciliationReader.ofPublished(connection, catalogue);
            List<String> keys = keys(reader);
            write(reader, keys, catalogue);
            return exitCode(reader, keys);
        } catch (SQLException e) {
            throw new CommandFailure("%s · warehouse · %s".formatted(published, e.getMessage()), e);
        }
    }

    private List<String> keys(ReconciliationReader reader) throws SQLException {
        List<String> keys = reader.keys();
        String wanted = report;
        if (wanted == null) {
            return keys;
        }
        if (!keys.contains(wanted)) {
            throw new CommandFailure("report '%s' · not there · take a report_id from mart.report".formatted(wanted));
        }
        return List.of(wanted);
    }

    private void write(ReconciliationReader reader, List<String> keys, RuleCatalogue catalogue)
            throws IOException, SQLException {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            write(reader, keys, catalogue, out);
            out.flush();
            return;
        }
        try (Writer out = OutputFile.writer(output)) {
            write(reader, keys, catalogue, out);
        }
    }

    private void write(ReconciliationReader reader, List<String> keys, RuleCatalogue catalogue, Writer out)
            throws IOException, SQLException {
        BufferedWriter buffered = new BufferedWriter(out);
        if (format == CheckFormat.HTML) {
            ReconciliationPage page = files.isEmpty()
                    ? ReconciliationPage.ofReports(language, catalogue)
                    : ReconciliationPage.ofDrafts(language, catalogue);
            page.write(reader, keys, buffered);
        } else if (ledger) {
            new LedgerRows(reader).write(keys, sink(buffered));
        } else if (format == CheckFormat.TABLE) {
            new ReconciliationRows(language, catalogue).writeNotable(reader, keys, sink(buffered));
        } else {
            new ReconciliationRows(language, catalogue).writeAll(reader, keys, sink(buffered));
        }
        buffered.flush();
    }

    private RowSink sink(BufferedWriter out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(out);
            case JSON -> new JsonRows(out);
            case TABLE, HTML -> new TableRows(new PrintWriter(out));
        };
    }

    private static int exitCode(ReconciliationReader reader, List<String> keys) throws SQLException {
        List<Integer> codes = new ArrayList<>(List.of(ExitCode.DONE));
        for (String key : keys) {
            codes.add(exitCode(reader.read(key)));
        }
        return codes.stream().mapToInt(Integer::intValue).max().orElse(ExitCode.DONE);
    }

    private static int exitCode(ReconciliationReport report) {
        return switch (report.verdict()) {
            case "quarantined", "unreadable" -> ExitCode.REFUSED_DOCUMENTS;
            case "accepted_with_breaks" -> ExitCode.BREAKS_OR_ERRORS;
            default -> needsAttention(report) ? ExitCode.BREAKS_OR_ERRORS : ExitCode.DONE;
        };
    }

    private static boolean needsAttention(ReconciliationReport report) {
        boolean breaks = report.outcomes("break").stream()
                .anyMatch(outcome -> outcome.severity().equals("ERROR") && outcome.waived() == null);
        return breaks
                || report.findings().stream()
                        .anyMatch(finding -> finding.severity().equals("ERROR"));
    }
}
