package org.juesuan;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes sure that Chinese file names can be opened. Java takes the encoding of file names and arguments from the locale,
 * and cron, systemd and containers usually start programs under the C locale, in which no such name exists. There the
 * program starts itself once more under C.UTF-8, with the bytes of its own command line; killing the first kills both.
 */
final class FileNameEncoding {
    private static final String RELAUNCHED = "JUESUAN_UTF8_RELAUNCHED";
    private static final String SAME_COMMAND_LINE = """
            mapfile -d '' -t arguments < /proc/%d/cmdline
            if command -v setpriv > /dev/null; then exec setpriv --pdeathsig KILL "${arguments[@]}"; fi
            exec "${arguments[@]}"
            """;

    private FileNameEncoding() {}

    /** True where names beyond ASCII cannot be opened and a new start would help. */
    static boolean needsRelaunch() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        boolean unicode = Charset.isSupported(encoding) && StandardCharsets.UTF_8.equals(Charset.forName(encoding))
                || encoding.startsWith("GB");
        return !unicode
                && System.getenv(RELAUNCHED) == null
                && Files.isReadable(Path.of("/proc/self/cmdline"))
                && Files.isExecutable(Path.of("/bin/bash"));
    }

    /** Runs this very command under C.UTF-8 and gives its exit code. */
    static int relaunch() throws IOException, InterruptedException {
        String script = SAME_COMMAND_LINE.formatted(ProcessHandle.current().pid());
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", script).inheritIO();
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C.UTF-8");
        environment.put(RELAUNCHED, "1");
        Process process = builder.start();
        Thread stopChild = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stopChild);
        return process.waitFor();
    }
}
