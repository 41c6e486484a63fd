package org.juesuan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.load.ReadingKeys.Kind;
import org.juesuan.load.WarehousePaths;
import org.juesuan.seed.SeedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedVersionsTest {
    @Test
    void theSeedsAndRulesHaveOneVersionThatIsTheSameEachTime() {
        assertThat(SeedVersions.base()).hasSize(64).isEqualTo(SeedVersions.base());
    }

    @Test
    void aLoadDependsOnProgramExtractorsSeedsAndLimits() throws Exception {
        var keys = request("1").keys();

        assertThat(keys.keys()).extracting(key -> key.kind()).contains(Kind.BASE, Kind.LIMITS, Kind.EXTRACTOR);
        assertThat(request("1").signature()).isEqualTo(request("1").signature());
        assertThat(request("2").signature()).isNotEqualTo(request("1").signature());
    }

    @Test
    void ownTitlesAreAnotherVersionAndOwnBodiesAreNone() {
        String program = SeedVersions.base(new SeedFiles(name -> Optional.empty()));

        assertThat(SeedVersions.base(own("template/title.csv", "statement,title\n")))
                .isNotEqualTo(program);
        assertThat(SeedVersions.base(own("entity/register.csv", "entity_name\n")))
                .isEqualTo(program);
        assertThat(SeedVersions.base(own("context/population.csv", "year\n"))).isEqualTo(program);
    }

    @Test
    void aFileThatNoSeedIsNamedLikeIsRefused(@TempDir Path folder) throws Exception {
        Path misspelt = Files.createDirectories(folder.resolve("entity")).resolve("registery.csv");
        Files.createFile(misspelt);

        assertThatThrownBy(() -> new WorkingDirectorySeeds(folder).rejectUnknown(SeedVersions.files()))
                .hasMessage(misspelt + " · seeds · found an unknown file · expected one of entity/peer_group.csv,"
                        + " entity/register.csv, entity/registry.csv, entity/succession.csv");
    }

    private static SeedFiles own(String file, String text) {
        return new SeedFiles(
                name -> name.equals(file) ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty());
    }

    private static LoadRequest request(String version) {
        JobFile job = new JobFile(java.util.List.of("in"), 1, 1, ExtractionLimits.standard(), 1, 100);
        return StandardStages.request(job, new WarehousePaths(Path.of("w.duckdb")), version);
    }
}
