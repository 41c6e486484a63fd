package org.juesuan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFilesTest {
    @Test
    void theMainJobReadsTheBundledReports() throws Exception {
        JobFile main = JobFiles.readDefault();

        assertThat(main.sources()).containsExactly("seeds/report");
        assertThat(main.refusedPercent()).isEqualTo(100);
        assertThat(main.limits().uncompressedBytes()).isEqualTo(512L << 20);
    }

    @Test
    void whatIsNotSaidHasItsUsualValue() throws Exception {
        JobFile file = JobFiles.parse("j.yml", "sources: [in]");

        assertThat(file.sources()).containsExactly("in");
        assertThat(file.readers()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "source: [a]; j.yml · source · found an unknown key · expected one of limits, policy, pool, publish, sources",
                "sources: a; j.yml · sources · found 'a' · expected a list",
                "sources: [1]; j.yml · sources · found '1' · expected paths",
                "pool: 3; j.yml · pool · found '3' · expected keys with values",
                "pool: {readers: 0}; j.yml · pool.readers · found '0' · expected a whole number from 1 to 64",
                "pool: {readers: many}; j.yml · pool.readers · found 'many' · expected a whole number from 1 to 64",
                "policy: {refused_percent: 101}; j.yml · policy.refused_percent · found '101' · expected a whole number"
                        + " from 0 to 100",
                "publish: {storage_version: v0.9}; j.yml · publish.storage_version · found 'v0.9' · expected one of v1.0.0,"
                        + " latest",
                "[a; j.yml · whole file · found while parsing a flow sequence · expected YAML"
            })
    void whatIsNotUnderstoodIsRefusedWithItsKey(String text, String message) {
        assertThatThrownBy(() -> JobFiles.parse("j.yml", text))
                .isInstanceOf(JobFileException.class)
                .hasMessage(message);
    }
}
