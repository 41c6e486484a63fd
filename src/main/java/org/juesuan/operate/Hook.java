package org.juesuan.operate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A program of the house that is run after a load. It is started as written, word by word, by no shell; whatever it does,
 * the load stays what it was.
 */
final class Hook {
    private static final Logger LOG = LoggerFactory.getLogger(Hook.class);
    private static final int MOST_OUTPUT = 500;

    private final String name;
    private final List<String> command;
    private final Duration most;

    /**
     * @param name its key in the job file
     * @param command program and arguments; empty runs nothing
     * @param most after this time it is stopped
     */
    Hook(String name, List<String> command, Duration most) {
        this.name = name;
        this.command = List.copyOf(command);
        this.most = most;
    }

    /** Runs it to its end; what goes wrong is logged. */
    void run(Map<String, String> environment) {
        if (command.isEmpty()) {
            return;
        }
        try {
            Path output = Files.createTempFile("juesuan-hook", ".log");
            try {
                run(environment, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            LOG.warn("hooks.{} · {} · could not be run: {}", name, command.get(0), e.getMessage());
        }
    }

    private void run(Map<String, String> environment, Path output) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
                stop(process);
                LOG.warn(
                        "hooks.{} · {} · not ended within {} seconds · stopped",
                        name,
                        command.get(0),
                        most.toSeconds());
                return;
            }
        } catch (InterruptedException e) {
            stop(process);
            Thread.currentThread().interrupt();
            return;
        }
        tell(process.exitValue(), printed(output));
    }

    private void tell(int exitCode, String printed) {
        if (exitCode == 0) {
            LOG.info("hooks.{} · {} · done{}", name, command.get(0), printed);
        } else {
            LOG.warn("hooks.{} · {} · ended with exit code {}{}", name, command.get(0), exitCode, printed);
        }
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String printed(Path output) throws IOException {
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                .strip()
                .replaceAll("\\s*\\R\\s*", " / ");
        if (text.isEmpty()) {
            return "";
        }
        return " · printed: "
                + (text.length() > MOST_OUTPUT ? "…" + text.substring(text.length() - MOST_OUTPUT) : text);
    }
}
