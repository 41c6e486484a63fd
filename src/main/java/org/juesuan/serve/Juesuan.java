package org.juesuan.serve;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.juesuan.seed.InvalidSeedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: parses, runs one command, and turns every failure into one line and an exit code. */
@Command(
        name = "juesuan",
        description = "Departmental final accounts (部门决算): from published reports to an analytics warehouse.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ProgramVersion.class,
        subcommands = {
            LoadCommand.class,
            CheckCommand.class,
            QueryCommand.class,
            RecogniseCommand.class,
            ExplainCommand.class,
            CompareCommand.class,
            TrendCommand.class,
            CodesCommand.class,
            HistoryCommand.class,
            DiffCommand.class,
            RollbackCommand.class,
            ReleaseCommand.class,
            StatusCommand.class
        })
public final class Juesuan implements Runnable {

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Log every stage; print stack traces.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    private Juesuan() {}

    /** Runs one command and gives its exit code. Data goes to {@code out}, everything else to {@code err}. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Juesuan juesuan = new Juesuan();
        CommandLine commandLine = new CommandLine(juesuan)
                .setOut(utf8(out))
                .setErr(utf8(err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(juesuan::execute)
                .setExecutionExceptionHandler(juesuan::fail);
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
    }

    private int execute(CommandLine.ParseResult arguments) {
        Verbosity.set(verbose);
        return new CommandLine.RunLast().execute(arguments);
    }

    private int fail(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        String message = failure instanceof CommandFailure || failure instanceof InvalidSeedException
                ? String.valueOf(failure.getMessage())
                : "failed · " + failure;
        command.getErr().println(message.lines().findFirst().orElse("failed"));
        if (verbose) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return ExitCode.FAILED;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
