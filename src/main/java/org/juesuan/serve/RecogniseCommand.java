package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.pipeline.StandardStages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is seen and matched in one document. */
@Command(
        name = "recognise",
        description = "Show what is seen and matched in a document, and which seed rows are missing for the rest.")
final class RecogniseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A report: PDF or Excel.")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path document = existing(file);
        String seen = StandardStages.reader()
                .recognition(
                        Files.readAllBytes(document),
                        String.valueOf(document.getFileName()),
                        ExtractionLimits.standard());
        PrintWriter out = spec.commandLine().getOut();
        out.println(seen.stripTrailing());
        out.flush();
        return ExitCode.DONE;
    }

    private static Path existing(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file)) {
            throw new CommandFailure("%s · document · not there".formatted(file));
        }
        return file;
    }
}
