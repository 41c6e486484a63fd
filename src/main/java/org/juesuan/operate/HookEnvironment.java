package org.juesuan.operate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A run's summary as the environment of a hook: {@code JUESUAN_…}. */
final class HookEnvironment {
    private static final int LONGEST = 2000;

    private final Map<String, String> variables = new TreeMap<>();

    private HookEnvironment() {}

    static Map<String, String> of(Path published, RunRecord run) {
        HookEnvironment environment = new HookEnvironment();
        environment.put("OUTCOME", run.published() ? "success" : "failure");
        environment.put("EXIT_CODE", run.exitCode());
        environment.put("WAREHOUSE", published);
        environment.put("VERSION", run.version());
        environment.put("STARTED_AT", run.startedAt());
        environment.put("ENDED_AT", run.endedAt());
        environment.put("SECONDS", run.duration().map(time -> time.toSeconds()).orElse(0L));
        environment.put("MESSAGE", run.message());
        RunRecord.Result result = run.result();
        if (result != null) {
            environment.put(result);
        }
        return environment.variables;
    }

    private void put(RunRecord.Result result) {
        put("CHANGE", result.foundNothingNew() ? "nothing_new" : "published");
        for (String state : LoadOutcome.STATES) {
            put(
                    "DOCUMENTS_" + state.toUpperCase(Locale.ROOT),
                    result.documents().getOrDefault(state, 0));
        }
        put("DOCUMENTS_READ", result.documentsRead());
        put("REPORTS_LOADED", result.reportsLoaded());
        put("FACTS_LOADED", result.factsLoaded());
        put("FACTS", result.facts());
        put("BREAKS", result.breaks());
    }

    /** No control characters: a variable cannot hold NUL, and a message is one line. */
    private void put(String name, @Nullable Object value) {
        String text = value == null ? "" : value.toString().replaceAll("\\p{Cntrl}+", " ");
        variables.put("JUESUAN_" + name, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
