package org.juesuan.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.juesuan.operate.doctor.Diagnosis;
import org.juesuan.operate.doctor.Diagnosis.Level;
import org.juesuan.operate.doctor.Doctor;
import org.juesuan.publish.RowSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at everything around a warehouse and says what to do. */
@Command(
        name = "doctor",
        description = "Look at program, job file, disk, permissions, locks, files and releases; say what to do. Changes"
                + " nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no problem; warnings may be there", "1:at least one problem", "2:wrong usage"})
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--job", paramLabel = "FILE", description = "The job file (default: jobs/final-accounts.yml).")
    private @Nullable Path job;

    @Option(names = "--output-folder", paramLabel = "DIR", description = "As the loads are given it.")
    private List<Path> outputFolders = List.of();

    @Mixin
    private WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private RowOutput output = new RowOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Diagnosis> all = new Doctor(warehouse.paths(), job, outputFolders, ProgramVersion.number()).examine();
        if (output.isTable()) {
            print(all, spec.commandLine().getOut());
        } else {
            output.write(spec, sink -> rows(all, sink));
        }
        return count(all, Level.PROBLEM) > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static void print(List<Diagnosis> all, PrintWriter out) {
        for (Diagnosis diagnosis : all) {
            String advice = diagnosis.advice().isEmpty() ? "" : " · " + diagnosis.advice();
            out.println("%-7s  %s · %s%s"
                    .formatted(diagnosis.level().word(), diagnosis.subject(), diagnosis.found(), advice)
                    .replaceAll("\\s*\\R\\s*", " "));
        }
        out.println("%d problems, %d warnings".formatted(count(all, Level.PROBLEM), count(all, Level.WARNING)));
        out.flush();
    }

    private static void rows(List<Diagnosis> all, RowSink sink) throws IOException {
        sink.columns(List.of(
                new RowSink.Column("level", false),
                new RowSink.Column("subject", false),
                new RowSink.Column("found", false),
                new RowSink.Column("advice", false)));
        for (Diagnosis diagnosis : all) {
            sink.row(Arrays.asList(
                    diagnosis.level().word(), diagnosis.subject(), diagnosis.found(), diagnosis.advice()));
        }
        sink.end();
    }

    private static long count(List<Diagnosis> all, Level level) {
        return all.stream().filter(diagnosis -> diagnosis.level() == level).count();
    }
}
