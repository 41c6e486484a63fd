package org.juesuan.serve;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.operate.LoadOutcome;
import org.juesuan.operate.RunRecord;
import org.juesuan.operate.RunRecord.Result;
import org.juesuan.publish.RowSink;

/** Runs as rows, for people and for programs. */
final class RunRows {
    private static final int MILLIS = 3;

    private final List<RunRecord> runs;
    private final boolean lockHeld;

    /** @param lockHeld whether a load runs now: a run without an end is that one, or else was killed */
    RunRows(List<RunRecord> runs, boolean lockHeld) {
        this.runs = List.copyOf(runs);
        this.lockHeld = lockHeld;
    }

    /** Every column. */
    void into(RowSink sink) throws IOException {
        List<RowSink.Column> columns = new ArrayList<>();
        for (String text : List.of("started_at", "ended_at", "outcome")) {
            columns.add(new RowSink.Column(text, false));
        }
        List<String> numbers = new ArrayList<>(List.of("seconds", "exit_code"));
        LoadOutcome.STATES.forEach(state -> numbers.add("documents_" + state));
        numbers.addAll(List.of("documents_read", "reports_loaded", "facts_loaded", "facts", "breaks"));
        numbers.forEach(number -> columns.add(new RowSink.Column(number, true)));
        for (String text : List.of("by", "process", "version", "sources", "options", "stages", "message")) {
            columns.add(new RowSink.Column(text, false));
        }
        sink.columns(columns);
        for (RunRecord run : runs) {
            sink.row(values(run));
        }
        sink.end();
    }

    /** What people look at. */
    TextTable table() {
        TextTable table = new TextTable(List.of(
                        "load started (UTC)",
                        "seconds",
                        "exit",
                        "documents",
                        "read",
                        "facts",
                        "breaks",
                        "by",
                        "stages"))
                .right("seconds", "exit", "read", "facts", "breaks");
        for (RunRecord run : runs) {
            Optional<Result> result = Optional.ofNullable(run.result());
            table.row(List.of(
                    run.startedAt().toString().replace('T', ' ').replaceAll("(\\.\\d+)?Z$", ""),
                    run.duration().map(time -> String.valueOf(time.toSeconds())).orElse(""),
                    run.exitCode() == null ? outcome(run) : run.exitCode().toString(),
                    result.map(RunRows::documents).orElse(""),
                    result.map(Result::documentsRead).map(String::valueOf).orElse(""),
                    result.map(Result::factsLoaded).map(String::valueOf).orElse(""),
                    result.map(Result::breaks).map(String::valueOf).orElse(""),
                    run.by(),
                    run.message() == null ? stages(run) : run.message()));
        }
        return table;
    }

    private List<@Nullable Object> values(RunRecord run) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(run.startedAt().toString());
        values.add(run.endedAt() == null ? null : run.endedAt().toString());
        values.add(outcome(run));
        values.add(run.duration()
                .map(time -> BigDecimal.valueOf(time.toMillis(), MILLIS))
                .orElse(null));
        values.add(run.exitCode() == null ? null : BigDecimal.valueOf(run.exitCode()));
        Result result = run.result();
        for (String state : LoadOutcome.STATES) {
            values.add(
                    result == null
                            ? null
                            : BigDecimal.valueOf(result.documents().getOrDefault(state, 0)));
        }
        values.add(number(result == null ? null : result.documentsRead()));
        values.add(number(result == null ? null : result.reportsLoaded()));
        values.add(number(result == null ? null : result.factsLoaded()));
        values.add(number(result == null ? null : result.facts()));
        values.add(number(result == null ? null : result.breaks()));
        values.add(run.by());
        values.add(String.valueOf(run.process()));
        values.add(run.version());
        values.add(String.join("\n", run.sources()));
        values.add(String.join(" ", run.options()));
        values.add(stages(run));
        values.add(run.message());
        return values;
    }

    private static @Nullable BigDecimal number(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private String outcome(RunRecord run) {
        Result result = run.result();
        if (result != null) {
            return result.foundNothingNew() ? "nothing_new" : "published";
        }
        if (run.endedAt() != null) {
            return "failed";
        }
        boolean newest = run.equals(runs.get(0));
        return newest && lockHeld ? "running" : "killed";
    }

    private static String documents(Result result) {
        return counts(result.documents());
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> "%d %s".formatted(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String stages(RunRecord run) {
        return run.stages().entrySet().stream()
                .map(stage ->
                        "%s %s s".formatted(stage.getKey(), stage.getValue().toPlainString()))
                .collect(Collectors.joining(", "));
    }
}
