package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.discover.SourceDocument;
import org.juesuan.discover.SourceNotFoundException;
import org.juesuan.discover.SourceScanner;
import org.juesuan.extract.UnreadableDocumentException;
import org.juesuan.extract.internal.pdf.PageImage;
import org.juesuan.publish.FactExplanation;
import org.juesuan.publish.PublishedFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows where a figure comes from: document, page, cell, printed text, code, identities; and the page as a picture. */
@Command(
        name = "explain",
        description = "Show where a figure comes from, and on request its page with the cell framed.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FACT_ID", description = "The fact_id of mart.amount.")
    private String factId = "";

    @Option(
            names = "--image",
            paramLabel = "F",
            description = "Draw the page with the cell framed into a PNG file (PDF reports only).")
    private @Nullable Path image;

    @Option(
            names = "--source",
            paramLabel = "PATH",
            description = "Where the report lies now, if it was moved since the load; it is known again by its hash.")
    private @Nullable Path source;

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        FactExplanation fact = find();
        PrintWriter out = spec.commandLine().getOut();
        print(fact, out);
        if (image != null) {
            draw(fact, image);
            out.println("image            " + image);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private FactExplanation find() {
        Path published = warehouse.published();
        try {
            return PublishedFacts.explain(published, factId)
                    .orElseThrow(() -> new CommandFailure("%s · fact '%s' · not there · take a fact_id from mart.amount"
                            .formatted(published, factId)));
        } catch (SQLException e) {
            throw new CommandFailure("%s · warehouse · %s".formatted(published, e.getMessage()), e);
        }
    }

    private static void print(FactExplanation fact, PrintWriter out) {
        fact.fields().forEach((name, value) -> {
            if (value != null) {
                out.println("%-16s %s".formatted(name, value.replace('\n', ' ')));
            }
        });
        fact.files().forEach(file -> out.println("%-16s %s".formatted("file", file.replace(" · ", "/"))));
        section("identities", fact.rules(), "no identity sees this figure", out);
        section("findings", fact.findings(), "none at this cell or row", out);
    }

    private static void section(String name, List<String> lines, String nothing, PrintWriter out) {
        List<String> shown = lines.isEmpty() ? List.of(nothing) : lines;
        for (int line = 0; line < shown.size(); line++) {
            out.println("%-16s %s".formatted(line == 0 ? name : "", shown.get(line)));
        }
    }

    private void draw(FactExplanation fact, Path target) throws IOException {
        Integer page = fact.page();
        if (page == null) {
            throw new CommandFailure("%s · --image · a workbook has no page to draw · sheet '%s' cell %s"
                    .formatted(factId, fact.fields().get("sheet"), fact.fields().get("cell_reference")));
        }
        byte[] content = Files.readAllBytes(document(fact));
        try {
            OutputFile.prepare(target);
            Files.write(target, PageImage.png(content, page, fact.box()));
        } catch (UnreadableDocumentException e) {
            throw new CommandFailure("%s · %s".formatted(factId, e.getMessage()), e);
        }
    }

    private Path document(FactExplanation fact) {
        List<Path> places = new ArrayList<>();
        if (source != null) {
            places.add(source);
        } else {
            fact.files().forEach(file -> places.add(Path.of(file.replace(" · ", "/"))));
        }
        return places.stream()
                .filter(Files::exists)
                .flatMap(place -> withHash(place, fact.sha256()).stream())
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        "%s · document %s · not where it was loaded from · say where it is with --source"
                                .formatted(factId, fact.sha256())));
    }

    private static Optional<Path> withHash(Path place, String sha256) {
        try {
            return new SourceScanner()
                    .scan(List.of(place)).documents().stream()
                            .filter(document -> document.sha256().equals(sha256))
                            .map(SourceDocument::file)
                            .findFirst();
        } catch (SourceNotFoundException e) {
            return Optional.empty();
        }
    }
}
