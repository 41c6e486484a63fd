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
                "source: [a]; j.yml · source · found an unknown key · expected one of hooks, limits, metrics, policy, pool, publish, retention, sources",
                "sources: a; j.yml · sources · found 'a' · expected a list",
                "sources: [1]; j.yml · sources · found '1' · expected texts",
                "pool: 3; j.yml · pool · found '3' · expected keys with values",
                "pool: {readers: 0}; j.yml · pool.readers · found '0' · expected a whole number from 1 to 64",
                "pool: {readers: many}; j.yml · pool.readers · found 'many' · expected a whole number from 1 to 64",
                "policy: {refused_percent: 101}; j.yml · policy.refused_percent · found '101' · expected a whole number"
                        + " from 0 to 100",
                "metrics: {textfile: juesuan.duckdb}; j.yml · metrics.textfile · found 'juesuan.duckdb' · expected a file"
                        + " that ends in .prom",
                "hooks: {on_success: notify}; j.yml · hooks.on_success · found 'notify' · expected a list",
                "hooks: {on_failure: [sh, x]}; j.yml · hooks.on_failure · found '[sh, x]' · expected a list: the absolute"
                        + " path of a program, then its arguments",
                "hooks: {seconds: 0}; j.yml · hooks.seconds · found '0' · expected a whole number from 1 to 3600",
                "retention: {figures: 3}; j.yml · retention.figures · found an unknown key · expected one of"
                        + " damaged_metadata, runs",
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
