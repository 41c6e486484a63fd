package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.juesuan.sample.SyntheticFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a load leaves behind has the rights of the umask, and never that of the whole world to write. */
class FileRightsTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsWorldWritableEvenWithoutAnyUmask() throws Exception {
        SyntheticFolder.write(folder.resolve("in"), 0, 1);
        Path warehouse = folder.resolve("new").resolve("w.duckdb");
        Path table = folder.resolve("new").resolve("runs.csv");

        under("000", "load", "--source", folder.resolve("in"), "--warehouse", warehouse);
        under("000", "query", "FROM ops.run", "--format", "csv", "--output", table, "--warehouse", warehouse);

        List<Path> made = made();
        assertThat(made).hasSizeGreaterThan(5);
        for (Path file : made) {
            assertThat(Files.getPosixFilePermissions(file))
                    .as(file.toString())
                    .doesNotContain(PosixFilePermission.OTHERS_WRITE);
        }
        assertThat(Files.getPosixFilePermissions(warehouse))
                .as("the umask's other rights stay")
                .contains(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ);
    }

    private List<Path> made() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("new"))) {
            return files.toList();
        }
    }

    private static void under(String umask, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "limited"));
        command.addAll(ProgramRun.program("256m"));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        Path log = Files.createTempFile(Path.of("target"), "rights", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isIn(0, 3);
        Files.delete(log);
    }
}
