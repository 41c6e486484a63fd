package org.juesuan.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a job file names is written below the output folders and nowhere else. */
class OutputFoldersTest {
    @TempDir
    Path temporary;

    private Path warehouse;
    private Path outside;

    @BeforeEach
    void folders() throws IOException {
        warehouse = Files.createDirectories(temporary.resolve("warehouse"));
        outside = Files.createDirectories(temporary.resolve("outside"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../juesuan.prom",
                "../outside/juesuan.prom",
                "metrics/../../outside/juesuan.prom",
                "/etc/cron.d/juesuan.prom",
                "../warehouse-of-others/juesuan.prom"
            })
    void aPathThatLeadsOutIsRefused(String written) {
        OutputFolders folders = new OutputFolders(warehouse, List.of());

        assertThatThrownBy(() -> folders.file(written))
                .isInstanceOf(OutsideOutputException.class)
                .hasMessage("job file · metrics.textfile · found '%s' · expected a file below %s; allow another folder"
                                .formatted(written, warehouse)
                        + " with --output-folder");
    }

    @Test
    void aLinkThatLeadsOutIsRefused() throws Exception {
        Files.createSymbolicLink(warehouse.resolve("metrics"), outside);
        MetricsFile file = new MetricsFile(new OutputFolders(warehouse, List.of()), "metrics/juesuan.prom");

        assertThatThrownBy(() -> file.write("x")).isInstanceOf(OutsideOutputException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aLinkInThePlaceOfTheFileIsReplacedAndNotFollowed() throws Exception {
        Path victim = Files.writeString(outside.resolve("victim"), "untouched");
        Files.createSymbolicLink(warehouse.resolve("juesuan.prom"), victim);
        Files.createSymbolicLink(warehouse.resolve(".juesuan.prom.next"), victim);

        new MetricsFile(new OutputFolders(warehouse, List.of()), "juesuan.prom").write("metrics");

        assertThat(victim).hasContent("untouched");
        assertThat(warehouse.resolve("juesuan.prom")).hasContent("metrics").isRegularFile();
        assertThat(Files.isSymbolicLink(warehouse.resolve("juesuan.prom"))).isFalse();
    }

    @Test
    void theCommandLineMayAllowAnotherFolder() throws Exception {
        OutputFolders folders = new OutputFolders(warehouse, List.of(outside));
        String written = outside.resolve("deep/juesuan.prom").toString();

        new MetricsFile(folders, written).write("metrics");

        assertThat(outside.resolve("deep/juesuan.prom")).hasContent("metrics");
    }

    @Test
    void aWarehouseFolderThatIsNotThereYetIsNoObstacle() throws Exception {
        Path later = temporary.resolve("later/warehouse");

        assertThat(new OutputFolders(later, List.of()).file("metrics/juesuan.prom"))
                .isEqualTo(later.resolve("metrics/juesuan.prom"));
    }

    @Test
    void aWarehouseFolderThatIsItselfReachedByALinkIsNoObstacle() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), warehouse);

        new MetricsFile(new OutputFolders(link, List.of()), "metrics/juesuan.prom").write("metrics");

        assertThat(warehouse.resolve("metrics/juesuan.prom")).hasContent("metrics");
    }
}
