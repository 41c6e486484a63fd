package org.juesuan.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.juesuan.JuesuanApplication;

/**
 * One run of the program as a process of its own, with what it printed.
 *
 * @param printed both streams, as they came
 */
public record ProgramRun(int exitCode, String printed) {

    /** Runs the program to its end, at most ten minutes. */
    public static ProgramRun of(String heap, Object... arguments) throws Exception {
        Path log = Files.createTempFile(Path.of("target"), "program", ".log");
        Process process = start(log, heap, arguments);
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the program hangs: " + Files.readString(log));
        }
        String printed = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return new ProgramRun(process.exitValue(), printed);
    }

    /** Starts the program; what it prints is appended to the log. */
    public static Process start(Path log, String heap, Object... arguments) throws IOException {
        return start(log, List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1"), arguments);
    }

    /** Starts the program with options of the Java machine; what it prints is appended to the log. */
    public static Process start(Path log, List<String> options, Object... arguments) throws IOException {
        List<String> command = program(options);
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** The words that start the program: its jar where {@code -Djuesuan.jar=FILE} names one, else its classes. */
    static List<String> program(String heap) {
        return program(List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1"));
    }

    private static List<String> program(List<String> options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        String jar = System.getProperty("juesuan.jar");
        command.addAll(
                jar == null
                        ? List.of("-cp", System.getProperty("java.class.path"), JuesuanApplication.class.getName())
                        : List.of("-jar", jar));
        return command;
    }
}
