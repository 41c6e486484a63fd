package org.juesuan.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window, on one page of this machine. */
final class Chromium {
    private static final int SECONDS = 120;

    private final Path browser;
    private final Path folder;

    private Chromium(Path browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /** Skips the test, and says so, where no browser is installed. */
    static Chromium in(Path folder) {
        Optional<Path> found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "skipped: no chromium in /usr/bin");
        return new Chromium(found.orElseThrow(), folder);
    }

    /** The page after its scripts have run. */
    String dom(Path page, int width, String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--dump-dom");
        return run(page, width, all.toArray(String[]::new));
    }

    /** What the page wrote to the console, a line each. */
    List<String> console(Path page, int width) throws IOException, InterruptedException {
        run(page, width, "--dump-dom", "--enable-logging=stderr");
        return Files.readAllLines(folder.resolve("browser.err"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
    }

    /** What the browser asked for, as its network log says. */
    String requests(Path page) throws IOException, InterruptedException {
        Path log = folder.resolve("net.json");
        run(page, 1280, "--dump-dom", "--log-net-log=" + log);
        return Files.readString(log);
    }

    /** The page on A4. */
    Path pdf(Path page) throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        run(page, 1280, "--print-to-pdf=" + pdf, "--no-pdf-header-footer");
        return pdf;
    }

    private String run(Path page, int width, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=10000",
                "--window-size=" + width + ",1200"));
        command.addAll(List.of(options));
        command.add(page.toAbsolutePath().toUri().toString());
        Path out = folder.resolve("browser.out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("browser.err").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("chromium did not end within " + SECONDS + " s");
        }
        return Files.readString(out);
    }
}
