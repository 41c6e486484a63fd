package org.juesuan.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.UnknownValueException;
import org.juesuan.compare.trend.TrendReader;
import org.juesuan.compare.trend.TrendReport;
import org.juesuan.compare.trend.TrendRequest;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.serve.office.TrendDocument;
import org.juesuan.serve.office.TrendWorkbook;
import org.juesuan.serve.page.Language;
import org.juesuan.serve.trend.TrendPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The trend summary a bureau pastes into its 决算分析报告. */
@Command(
        name = "trend",
        description = {
            "Summarise the final accounts of a department, of a division or of everything, beside the year before.",
            "Without options: every department of the latest year, added up."
        })
final class TrendCommand implements Callable<Integer> {
    private static final int TEN_THOUSAND_PLACES = 4;

    private enum Format {
        TABLE,
        CSV,
        MD,
        HTML,
        XLSX,
        DOCX
    }

    @Mixin
    private ComparedBodies bodies = new ComparedBodies();

    @Option(
            names = "--limit-percent",
            paramLabel = "P",
            defaultValue = "20",
            description = "Changes of more than P percent and more than --limit-amount are marked 需说明原因"
                    + " (default: ${DEFAULT-VALUE}).")
    private BigDecimal limitPercent = BigDecimal.ZERO;

    @Option(
            names = "--limit-amount",
            paramLabel = "A",
            defaultValue = "10",
            description = "In 万元 (default: ${DEFAULT-VALUE}).")
    private BigDecimal limitAmount = BigDecimal.ZERO;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, md, csv (a row for each cell, 元), html, xlsx or docx (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(names = "--output", paramLabel = "F", description = "Write to a file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--lang", defaultValue = "zh", description = "zh or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.ZH;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TrendReport report = read();
        if (format == Format.XLSX || format == Format.DOCX) {
            try (OutputStream out = OutputFile.stream(officeFile())) {
                writeOffice(report, out);
            }
        } else if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            write(report, out);
            out.flush();
        } else {
            try (Writer out = OutputFile.writer(output)) {
                write(report, out);
            }
        }
        return ExitCode.DONE;
    }

    private TrendReport read() throws IOException {
        try {
            return new TrendReader(warehouse.published(), request()).read();
        } catch (UnknownValueException e) {
            throw new UnknownChoice(e);
        } catch (QueryFailedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    private TrendRequest request() {
        List<Integer> years = bodies.years(spec);
        if (years.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--year · found %d years · expected one, the year to summarise".formatted(years.size()));
        }
        return new TrendRequest(
                bodies.departments(),
                bodies.division(),
                bodies.peerGroup(),
                years.isEmpty() ? null : years.get(0),
                limitPercent,
                limitAmount.movePointRight(TEN_THOUSAND_PLACES),
                language == Language.ZH ? "zh" : "en");
    }

    private Path officeFile() {
        if (output == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format %s needs --output".formatted(format.name().toLowerCase(Locale.ROOT)));
        }
        return output;
    }

    private void writeOffice(TrendReport report, OutputStream out) throws IOException {
        if (format == Format.XLSX) {
            new TrendWorkbook(report).write(out);
        } else {
            new TrendDocument(report).write(out);
        }
    }

    private void write(TrendReport report, Writer out) throws IOException {
        BufferedWriter buffered = new BufferedWriter(out);
        switch (format) {
            case CSV -> new TrendCsv(buffered).write(report);
            case MD -> new TrendMarkdown(new PrintWriter(buffered)).write(report);
            case HTML -> new TrendPage(report).write(buffered);
            default -> new TrendText(new PrintWriter(buffered)).write(report);
        }
        buffered.flush();
    }
}
