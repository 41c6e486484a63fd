package org.juesuan.serve;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.juesuan.seed.InvalidSeedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
            ExportCommand.class,
            DictionaryCommand.class,
            StatusCommand.class,
            DoctorCommand.class
        })
public final class Juesuan implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Juesuan.class);

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Log every stage; print stack traces.")
    private boolean verbose;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            defaultValue = "plain",
            description = "plain, or json: one object a line on standard error, of every stage (default:"
                    + " ${DEFAULT-VALUE}).")
    private LogFormat logFormat = LogFormat.PLAIN;

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
        if (LogFormat.isJson(arguments)) {
            commandLine.setParameterExceptionHandler(juesuan::refuse);
        }
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "no command given");
    }

    private int execute(CommandLine.ParseResult arguments) {
        Logging.set(verbose, logFormat);
        return new CommandLine.RunLast().execute(arguments);
    }

    private int fail(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        int exitCode = failure instanceof UnknownChoice ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
        String message = saysAll(failure) ? String.valueOf(failure.getMessage()) : "failed · " + failure;
        String line = WarehouseOption.earlierSchema(command, failure)
                .orElseGet(() -> message.lines().findFirst().orElse("failed"));
        if (logFormat == LogFormat.JSON) {
            LOG.error(line, verbose ? failure : null);
            return exitCode;
        }
        command.getErr().println(line);
        if (verbose) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return exitCode;
    }

    private static boolean saysAll(Exception failure) {
        return failure instanceof CommandFailure
                || failure instanceof UnknownChoice
                || failure instanceof InvalidSeedException;
    }

    /** Wrong usage as a log line: what reads the log as JSON must not find a help text in it. */
    private int refuse(CommandLine.ParameterException wrong, String[] arguments) {
        Logging.set(verbose, LogFormat.JSON);
        LOG.error(wrong.getMessage());
        return ExitCode.WRONG_USAGE;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
