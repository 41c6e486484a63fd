package org.juesuan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.juesuan.extract.ExtractionLimits;
import org.juesuan.load.ReadingKeys.Kind;
import org.juesuan.load.WarehousePaths;
import org.junit.jupiter.api.Test;

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

    private static LoadRequest request(String version) {
        JobFile job = new JobFile(java.util.List.of("in"), 1, 1, ExtractionLimits.standard(), 1, 100);
        return StandardStages.request(job, new WarehousePaths(Path.of("w.duckdb")), version);
    }
}
