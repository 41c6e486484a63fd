package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.juesuan.JuesuanApplication;
import org.juesuan.load.WarehousePaths;
import org.juesuan.publish.WarehouseLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Dry run, run history and log as an operator sees them. */
class OperationCommandsTest {
    private static final Path REPORTS = Path.of("seeds", "report", "示例市");
    private static final String FINANCE = "示例市财政局2022年度部门决算.xlsx";
    private static final String CULTURE = "示例市文化和旅游局2020年度部门决算.xlsx";

    @TempDir
    Path folder;

    private Path source;
    private Path warehouse;

    @BeforeEach
    void sources() throws IOException {
        source = Files.createDirectories(folder.resolve("in"));
        warehouse = folder.resolve("w").resolve("w.duckdb");
        Files.copy(REPORTS.resolve(FINANCE), source.resolve(FINANCE));
    }

    @Test
    void aDryRunSaysWhatTheLoadWouldDoAndLeavesNothing() throws Exception {
        assertThat(dryRun().out()).startsWith("action,reason,path,").contains("read,new," + FINANCE);
        assertThat(warehouse.getParent()).doesNotExist();

        load();
        Files.move(
                source.resolve(FINANCE),
                Files.createDirectories(source.resolve("moved")).resolve(FINANCE));
        Files.copy(REPORTS.resolve(CULTURE), source.resolve(CULTURE));
        Files.createFile(source.resolve("empty.pdf"));
        List<String> before = everything();

        CommandLineRun run = dryRun();

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out().lines().map(line -> line.replaceAll(",(\\d*),[0-9a-f]*,", ",")))
                .containsExactly(
                        "action,reason,path,size_bytes,sha256,known_as",
                        "unreadable,empty file,empty.pdf,",
                        "skip,moved from '%1$s',moved/%1$s,accepted".formatted(FINANCE),
                        "read,new,%s,".formatted(CULTURE),
                        "mark as gone,moved,%s,accepted".formatted(FINANCE));
        assertThat(run.err()).contains("would mark as gone 1, read 1, skip 1, unreadable 1");
        assertThat(everything()).isEqualTo(before);

        assertThat(CommandLineRun.of("load", "--dry-run", "--reprocess", "--source", source, "--warehouse", warehouse)
                        .out())
                .contains("asked for with --reprocess");
    }

    @Test
    void whatGoesWithADryRunAloneIsWrongUsageWithoutIt() {
        assertThat(CommandLineRun.of("load", "--source", source, "--warehouse", warehouse, "--format", "csv")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void everyLoadIsInTheStatusFailedAndKilledOnesToo() throws Exception {
        load();
        Files.createDirectories(warehouse.resolveSibling("w.duckdb.work").resolve("in the way"));
        assertThat(load().exitCode()).isEqualTo(1);
        Files.delete(warehouse.resolveSibling("w.duckdb.work").resolve("in the way"));
        Files.delete(warehouse.resolveSibling("w.duckdb.work"));
        Path history = new WarehousePaths(warehouse).history();
        String killed =
                Files.readString(history).lines().findFirst().orElseThrow().replaceFirst("\"20..", "\"2099");
        Files.writeString(history, Files.readString(history) + killed + "\n");

        CommandLineRun status = CommandLineRun.of("status", "--warehouse", warehouse, "--format", "csv");

        List<String> lines = status.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("started_at,ended_at,outcome,seconds,exit_code,documents_accepted,")
                .endsWith("facts,breaks,by,process,version,sources,options,stages,message");
        assertThat(lines.get(1)).contains(",killed,");
        assertThat(lines.get(2)).contains(",failed,", "w.duckdb.work");
        assertThat(lines.get(3))
                .contains(",published,", ",0,1,0,0,0,0,0,0,1,1,")
                .contains("read ")
                .contains("publish");
        assertThat(CommandLineRun.of("status", "--warehouse", warehouse, "--runs", 1, "--format", "json")
                        .out())
                .contains("\"outcome\":\"killed\"")
                .doesNotContain("published");
        assertThat(CommandLineRun.of("status", "--warehouse", warehouse).out())
                .contains("documents  1 accepted", "1 accepted", "killed");
        try (WarehouseLock lock = WarehouseLock.take(new WarehousePaths(warehouse).lock())) {
            assertThat(CommandLineRun.of("status", "--warehouse", warehouse).out())
                    .contains("running    process " + ProcessHandle.current().pid())
                    .doesNotContain("killed");
        }
    }

    @Test
    void aLoadThatFindsNothingNewIsToldAsThat() throws Exception {
        load();

        assertThat(load().out()).contains("nothing new");

        assertThat(CommandLineRun.of("status", "--warehouse", warehouse, "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .satisfiesExactly(
                        second -> assertThat(second).contains(",nothing_new,", ",0,1,0,0,0,0,0,0,0,0,"),
                        first -> assertThat(first).contains(",published,", ",0,1,0,0,0,0,0,0,1,1,"));
        assertThat(CommandLineRun.of("doctor", "--warehouse", warehouse).out())
                .contains("ok       last load · found nothing new 2");
    }

    @Test
    void inJsonEveryLineOfTheLogIsAnObjectWhateverNamesHold() throws Exception {
        String nasty = "示例\"}\t\n{\"level\":\"ERROR\".pdf";
        Files.createFile(source.resolve(nasty));
        Files.createDirectories(folder.resolve("w"));
        Files.writeString(folder.resolve("w/w.batch.mv.db"), "damaged");
        Files.writeString(folder.resolve("w/w.lock"), "process 1 on 示例主机 since 2025-01-01T00:00:00Z");

        List<JsonNode> lines = jsonLog("load", "--source", source, "--warehouse", warehouse, "--log-format", "json");

        assertThat(lines)
                .allSatisfy(line -> assertThat(List.of("INFO", "WARN"))
                        .contains(line.get("level").asString()));
        assertThat(lines)
                .extracting(line -> line.get("message").asString())
                .anyMatch(message -> message.contains("ended without finishing"))
                .anyMatch(message -> message.contains("set aside as"));
        assertThat(of(lines, "path", nasty))
                .extracting(line -> line.get("stage").asString())
                .containsExactly("discover");
        List<JsonNode> report = of(lines, "path", FINANCE);
        assertThat(report)
                .extracting(line -> line.get("stage").asString())
                .containsExactly("extract", "recognise", "normalise", "narrative", "read", "judge", "load");
        assertThat(report).allSatisfy(line -> {
            assertThat(line.get("sha256").asString()).isEqualTo("847fef01a5d9");
            assertThat(line.get("in").isNumber()).isTrue();
            assertThat(line.get("out").isNumber()).isTrue();
        });
        assertThat(report.get(4).get("ms").isNumber()).isTrue();
        assertThat(report.get(4).get("out").asInt()).isEqualTo(639);
    }

    @Test
    void inJsonFailuresAndWrongUsageAreObjectsToo() throws Exception {
        List<JsonNode> failed = jsonLog(
                "load", "--source", folder.resolve("nowhere"), "--warehouse", warehouse, "--log-format", "json");
        List<JsonNode> wrong = jsonLog("load", "--sauce", "x", "--log-format=json");

        assertThat(failed).hasSize(1);
        assertThat(failed.get(0).get("level").asString()).isEqualTo("ERROR");
        assertThat(failed.get(0).get("message").asString()).contains("nowhere · source · not there");
        assertThat(wrong).hasSize(1);
        assertThat(wrong.get(0).get("message").asString()).contains("--sauce");
    }

    private static List<JsonNode> of(List<JsonNode> lines, String key, String value) {
        return lines.stream()
                .filter(line -> line.has(key) && line.get(key).asString().equals(value))
                .toList();
    }

    /** Runs the program as a process of its own and reads each line of its standard error as JSON. */
    private List<JsonNode> jsonLog(Object... arguments) throws Exception {
        Path err = folder.resolve("err");
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                JuesuanApplication.class.getName()),
                        Stream.of(arguments).map(String::valueOf))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(err.toFile())
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        assertThat(builder.start().waitFor(5, TimeUnit.MINUTES)).isTrue();
        ObjectMapper strict = new ObjectMapper();
        return Files.readString(err, StandardCharsets.UTF_8)
                .lines()
                .map(strict::readTree)
                .toList();
    }

    private CommandLineRun dryRun() {
        return CommandLineRun.of("load", "--dry-run", "--source", source, "--warehouse", warehouse, "--format", "csv");
    }

    private CommandLineRun load() {
        return CommandLineRun.of("load", "--source", source, "--warehouse", warehouse);
    }

    /** Every file with its size and time. */
    private List<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(OperationCommandsTest::described)
                    .sorted()
                    .toList();
        }
    }

    private static String described(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
