package org.juesuan.operate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.WarehouseCounts;

/** The last load of a warehouse, and what the warehouse holds, as metrics. */
final class LoadMetrics {
    private static final int MILLIS = 3;

    private final OpenMetricsText text = new OpenMetricsText();
    private final Map<String, String> warehouse;

    /** @param warehouse path of the published file, the label that every sample carries */
    LoadMetrics(String warehouse) {
        this.warehouse = Map.of("warehouse", warehouse);
    }

    /**
     * The exposition.
     *
     * @param last the run that has just ended
     * @param lastSuccess end of the last run that published; null where none has
     * @param counts what is published; null where nothing is, or where it cannot be read
     */
    String text(RunRecord last, @Nullable Instant lastSuccess, @Nullable WarehouseCounts counts) {
        lastLoad(last);
        if (lastSuccess != null) {
            gauge(
                    "juesuan_last_success_timestamp_seconds",
                    "End of the last load that published, seconds since 1970",
                    seconds(lastSuccess));
        }
        text.counter("juesuan_loads", "Loads by exit code, since the run history began");
        last.loads().forEach((code, loads) -> text.sample(labels("exit_code", code), BigDecimal.valueOf(loads)));
        if (counts != null) {
            published(counts);
        }
        return text.end();
    }

    private void lastLoad(RunRecord last) {
        text.gauge("juesuan_program", "The program of the last load, by version; always 1")
                .sample(labels("version", last.version()), BigDecimal.ONE);
        gauge(
                "juesuan_last_load_start_timestamp_seconds",
                "Start of the last load, seconds since 1970",
                seconds(last.startedAt()));
        gauge(
                "juesuan_last_load_duration_seconds",
                "How long the last load took",
                seconds(last.duration().orElse(Duration.ZERO)));
        Integer code = last.exitCode();
        gauge(
                "juesuan_last_load_exit_code",
                "Exit code of the last load: 0 loaded, 3 with breaks or errors, 4 with refused documents, 1 failed",
                BigDecimal.valueOf(code == null ? 1 : code));
        text.gauge("juesuan_last_load_stage_seconds", "How long each stage of the last load took");
        last.stages().forEach((stage, time) -> text.sample(labels("stage", stage), time));
        RunRecord.Result result = last.result();
        gauge(
                "juesuan_last_load_documents_read",
                "Documents the last load has read and published; known ones are not read again",
                number(result == null ? null : result.documentsRead()));
        gauge(
                "juesuan_last_load_facts_loaded",
                "Amounts the last load has added to the warehouse",
                number(result == null ? null : result.factsLoaded()));
    }

    private void published(WarehouseCounts counts) {
        text.gauge("juesuan_documents", "Files ever seen, by state");
        LoadOutcome.STATES.forEach(state -> text.sample(
                labels("state", state), BigDecimal.valueOf(counts.documents().getOrDefault(state, 0))));
        gauge("juesuan_reports", "Reports in the warehouse", BigDecimal.valueOf(counts.reports()));
        gauge("juesuan_facts", "Amounts in the warehouse", BigDecimal.valueOf(counts.facts()));
        gauge(
                "juesuan_breaks",
                "Identities of the reports in the warehouse that break and are not waived",
                BigDecimal.valueOf(counts.breaks()));
        gauge("juesuan_warehouse_size_bytes", "Size of the published file", BigDecimal.valueOf(counts.bytes()));
    }

    private void gauge(String name, String help, BigDecimal value) {
        text.gauge(name, help).sample(warehouse, value);
    }

    private Map<String, String> labels(String name, String value) {
        Map<String, String> labels = new LinkedHashMap<>(warehouse);
        labels.put(name, value);
        return labels;
    }

    private static BigDecimal number(@Nullable Long value) {
        return value == null ? BigDecimal.ZERO : BigDecimal.valueOf(value);
    }

    private static BigDecimal seconds(Instant time) {
        return BigDecimal.valueOf(time.toEpochMilli(), MILLIS);
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), MILLIS);
    }
}
