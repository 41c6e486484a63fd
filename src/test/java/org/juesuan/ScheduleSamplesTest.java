package org.juesuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The samples in {@code jobs/} are valid, and tell an operator what the exit code of a load means. */
class ScheduleSamplesTest {
    private static final Path JOBS = Path.of("jobs");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, 'critical: not loaded (exit code 1)'",
        "2, 'critical: not loaded (exit code 2)'",
        "3, 'warning: loaded, with breaks'",
        "4, 'warning: loaded, but for unreadable'",
        "137, 'critical: not loaded (exit code 137)'"
    })
    void theCronScriptTellsTheExitCodeAsALevel(int code, String told) throws Exception {
        Files.createDirectories(folder.resolve("warehouse"));
        script(folder.resolve("juesuan"), "echo \"$@\"; exit " + code);

        Outcome outcome = run(
                Map.of("JUESUAN_HOME", folder.toString()),
                JOBS.resolve("cron/juesuan-nightly").toString(),
                "--reprocess");

        assertThat(outcome.exitCode()).isEqualTo(code);
        assertThat(outcome.output()).startsWith(told);
        assertThat(outcome.output().isEmpty()).isEqualTo(code == 0);
        assertThat(folder.resolve("warehouse/load.log")).hasContent("load --reprocess");
    }

    @Test
    void theCronScriptHandsTheLevelToTheCommandThatIsConfigured() throws Exception {
        Files.createDirectories(folder.resolve("warehouse"));
        script(folder.resolve("juesuan"), "exit 4");
        script(folder.resolve("alert"), "echo \"level=$1\"");

        Outcome outcome = run(
                Map.of(
                        "JUESUAN_HOME",
                        folder.toString(),
                        "JUESUAN_ALERT",
                        folder.resolve("alert").toString()),
                JOBS.resolve("cron/juesuan-nightly").toString());

        assertThat(outcome.output()).isEqualTo("level=warning\n");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "3, <4>warning: loaded", "4, <4>warning: loaded", "1, ''"})
    void theUnitWritesAWarningForALoadThatIsNoFailure(int code, String told) throws Exception {
        Outcome outcome = run(
                Map.of("EXIT_STATUS", String.valueOf(code)),
                JOBS.resolve("systemd/juesuan-warning").toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).startsWith(told);
        assertThat(outcome.output().isEmpty()).isEqualTo(told.isEmpty());
    }

    @Test
    void theUnitsAreWhatSystemdUnderstands() throws Exception {
        Assumptions.assumeTrue(onPath("systemd-analyze"), "systemd-analyze is not on this machine");
        Files.createDirectories(folder.resolve("jobs/systemd"));
        script(folder.resolve("juesuan"), "exit 0");
        script(folder.resolve("jobs/systemd/juesuan-warning"), "exit 0");
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
        for (String name : List.of("juesuan-alert@.service", "juesuan-load.service", "juesuan-load.timer")) {
            String text = Files.readString(JOBS.resolve("systemd").resolve(name));
            Path unit = folder.resolve(name);
            Files.writeString(unit, text.replace("/opt/juesuan", folder.toString()));
            command.add(unit.toString());
        }

        Outcome outcome = run(Map.of(), command.toArray(new String[0]));

        assertThat(outcome.output().lines().filter(line -> line.contains("juesuan")))
                .isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void aUnitThatSystemdDoesNotUnderstandWouldBeSeen() throws Exception {
        Assumptions.assumeTrue(onPath("systemd-analyze"), "systemd-analyze is not on this machine");
        Path unit = folder.resolve("juesuan-bad.service");
        Files.writeString(unit, "[Service]\nType=oneshot\nExecStart=/bin/true\nSuccessExitState=3 4\n");

        assertThat(run(Map.of(), "systemd-analyze", "verify", "--man=no", unit.toString())
                        .output())
                .contains("SuccessExitState");
    }

    @Test
    void warningsAreSuccessForSystemdAndEverythingElseCallsForHelp() throws IOException {
        assertThat(Files.readAllLines(JOBS.resolve("systemd/juesuan-load.service")))
                .contains("SuccessExitStatus=3 4", "OnFailure=juesuan-alert@%n.service", "Type=oneshot");
    }

    @Test
    void theCronJobIsOneThatTheApiKnowsAndFailsAtOnceWhereTryingAgainIsOfNoUse() throws Exception {
        CronJob job = cronJob(Files.readString(JOBS.resolve("kubernetes/cronjob.yaml")));

        assertThat(job.getApiVersion()).isEqualTo("batch/v1");
        assertThat(job.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
        var load = job.getSpec().getJobTemplate().getSpec();
        var atOnce = load.getPodFailurePolicy().getRules().get(0);
        assertThat(atOnce.getAction()).isEqualTo("FailJob");
        assertThat(atOnce.getOnExitCodes().getValues()).containsExactly(1, 2);
        assertThat(load.getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
        assertThat(load.getTemplate().getSpec().getContainers())
                .extracting(Container::getName)
                .containsExactly(atOnce.getOnExitCodes().getContainerName());
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 'warning: breaks'", "4, 0, 'warning: unreadable'", "1, 1, ''", "0, 0, ''", "2, 2, ''"})
    void theContainerCompletesOnWarnings(int code, int completes, String told) throws Exception {
        script(folder.resolve("juesuan"), "echo summary; echo \"{\\\"message\\\":\\\"$*\\\"}\" >&2; exit " + code);
        CronJob job = cronJob(Files.readString(JOBS.resolve("kubernetes/cronjob.yaml")));
        String script = job.getSpec()
                .getJobTemplate()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0)
                .getArgs()
                .get(0)
                .replace("/opt/juesuan", folder.toString())
                .replace("/dev/termination-log", folder.resolve("message").toString());
        Files.createFile(folder.resolve("message"));

        Outcome outcome = run(Map.of(), "/bin/sh", "-c", script);

        assertThat(outcome.exitCode()).isEqualTo(completes);
        assertThat(outcome.output()).isEqualTo("{\"message\":\"load --log-format json\"}\n");
        assertThat(Files.readString(folder.resolve("message"))).startsWith(told).hasLineCount(told.isEmpty() ? 0 : 1);
    }

    @Test
    void theAlertsAskForMetricsThatALoadWrites() throws Exception {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(JOBS.resolve("prometheus/juesuan.rules.yml")));
        List<?> rules = (List<?>) ((Map<?, ?>) ((List<?>) file.get("groups")).get(0)).get("rules");
        String writer = Files.readString(Path.of("src/main/java/org/juesuan/operate/LoadMetrics.java"));

        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            String expression = String.valueOf(((Map<?, ?>) rule).get("expr"));
            assertThat(writer).contains('"' + expression.replaceAll(".*\\b(juesuan_\\w+)\\b.*", "$1") + '"');
        });
    }

    @Test
    void aMisspeltFieldOfTheCronJobWouldBeSeen() throws Exception {
        String text = Files.readString(JOBS.resolve("kubernetes/cronjob.yaml"));

        assertThatThrownBy(() -> cronJob(text.replace("concurrencyPolicy", "concurrencyPolitics")))
                .hasMessageContaining("concurrencyPolitics");
        assertThatThrownBy(() -> cronJob(text.replace("onExitCodes", "onExitCode")))
                .hasMessageContaining("onExitCode");
    }

    /** Reads it so that nothing is accepted that the API does not know. */
    private static CronJob cronJob(String text) {
        Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        ObjectMapper strict = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Boolean hasAnySetter(Annotated member) {
                        return false;
                    }
                });
        return strict.convertValue(yaml, CronJob.class);
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static boolean onPath(String name) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }

    private record Outcome(int exitCode, String output) {}

    private Outcome run(Map<String, String> environment, String... command) throws Exception {
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }
}
