package org.juesuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive, unpacked into an empty folder and run there without network, with nothing but Java on the PATH. Run by
 * {@code mvn -Pdistribution verify}, after the archive is made.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DistributionIT {
    private static final Path TAR = Path.of(System.getProperty("distribution") + ".tar.gz");
    private static final Path ZIP = Path.of(System.getProperty("distribution") + ".zip");

    @TempDir
    static Path folder;

    private Path home;
    private Path path;
    private List<String> withoutNetwork;

    @BeforeAll
    void unpackAndLoad() throws Exception {
        path = Files.createDirectories(folder.resolve("path"));
        Files.createSymbolicLink(path.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        assertThat(run(folder, "tar", "-xzf", TAR).exitCode()).isZero();
        home = folder.resolve(String.valueOf(TAR.getFileName()).replace(".tar.gz", ""));
        withoutNetwork = withoutNetwork();

        Run load = juesuan("load");

        assertThat(load.exitCode()).as(load.printed()).isZero();
    }

    @Test
    void theSampleReportsAreLoadedAndAsked() throws Exception {
        Run query = juesuan(
                "query",
                "SELECT amount_yuan FROM mart.leaf_amount WHERE statement = 'general_public_expenditure' AND measure ="
                        + " 'total' AND code = '2150501' AND entity_name = '平顶山市工业和信息化局'",
                "--format",
                "csv");

        assertThat(query.printed()).isEqualTo("amount_yuan\n10894700.00\n");
    }

    @Test
    void theSeedsOfTheFolderHoldInsteadOfTheSampleCitys() throws Exception {
        Run groups = juesuan("query", "SELECT count(*) AS n FROM ref.peer_group", "--format", "csv");

        assertThat(groups.printed()).isEqualTo("n\n0\n");
    }

    @Test
    void aSeedFileThatNothingReadsIsRefusedWithOneLine() throws Exception {
        Path misspelt = Files.createFile(home.resolve("seeds").resolve("entity").resolve("registery.csv"));
        try {
            Run load = juesuan("load");

            assertThat(load.exitCode()).isEqualTo(1);
            assertThat(load.printed())
                    .startsWith("seeds/entity/registery.csv · seeds · found an unknown file")
                    .hasLineCount(1);
        } finally {
            Files.delete(misspelt);
        }
    }

    @Test
    void withoutJavaTheLauncherSaysSo() throws Exception {
        Run run =
                run(home, "/usr/bin/env", "-i", "PATH=" + folder.resolve("nothing"), home.resolve("juesuan"), "status");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.printed()).contains("java · found nothing · expected Java 17 or newer");
    }

    @Test
    void theLauncherMayBeCalledByALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("juesuan"), Path.of(home.getFileName() + "/juesuan"));

        Run run = run(home, link, "--version");

        assertThat(run.printed()).startsWith("juesuan ");
    }

    @Test
    void tarAndZipHoldTheSameFilesAndTheirChecksums() throws Exception {
        try (ZipFile zip = new ZipFile(ZIP.toFile());
                Stream<Path> files = Files.walk(home)) {
            List<String> zipped = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .toList();
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.startsWith(home.resolve("warehouse")))
                            .map(file -> folder.relativize(file).toString()))
                    .isSubsetOf(zipped);
        }
        for (Path archive : List.of(TAR, ZIP)) {
            Run sum = run(TAR.getParent(), "sha256sum", "-c", archive.getFileName() + ".sha256");
            assertThat(sum.exitCode()).as(sum.printed()).isZero();
        }
    }

    @Test
    void everyBundledLibraryIsNamedWithItsLicence() throws IOException {
        assertThat(Files.readString(home.resolve("THIRD-PARTY.txt")))
                .contains("org.duckdb:duckdb_jdbc")
                .contains("org.apache.pdfbox:pdfbox")
                .doesNotContain("Unknown license");
    }

    private List<String> withoutNetwork() throws Exception {
        for (List<String> isolation : List.of(List.of("unshare", "-n"), List.of("unshare", "-rn"))) {
            List<Object> probe = new ArrayList<>(isolation);
            probe.add("true");
            if (run(folder, probe.toArray()).exitCode() == 0) {
                return isolation;
            }
        }
        System.out.println("NOT TRIED WITHOUT NETWORK: this user may not make a network name space (unshare -n)");
        return List.of();
    }

    private Run juesuan(Object... arguments) throws Exception {
        List<Object> command = new ArrayList<>(withoutNetwork);
        command.addAll(List.of("/usr/bin/env", "-i", "PATH=" + path, home.resolve("juesuan")));
        command.addAll(Arrays.asList(arguments));
        return run(home, command.toArray());
    }

    private record Run(int exitCode, String printed) {}

    private static Run run(Path directory, Object... command) throws Exception {
        Path printed = Files.createTempFile("distribution", ".log");
        Process process = new ProcessBuilder(
                        Arrays.stream(command).map(String::valueOf).toList())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        Run run = new Run(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
        Files.delete(printed);
        return run;
    }
}
