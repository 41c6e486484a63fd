package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the documents name is there: files, commands, options; and what bureaus read, they can read in Chinese. */
class DocumentsTest {
    private static final Path ENGLISH = Path.of("README.md");
    private static final Path CHINESE = Path.of("src", "docs", "README.zh-CN.md");
    private static final Path HOW_TO = Path.of("src", "docs", "howto");
    private static final String CHINESE_ENDING = ".zh-CN.md";

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```[^\\n]*\\n(.*?)^```");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern CALL =
            Pattern.compile("(?<![\\w/.-])(?:\\./|/opt/juesuan/)?juesuan(?:\\.jar)? ([^`;#|·']*)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Stream.of("README.md", "src/docs", "jobs", "seeds", "warehouse")
                .map(Path::of)
                .flatMap(DocumentsTest::walk)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> guides() throws IOException {
        List<Path> guides = new ArrayList<>(List.of(ENGLISH, CHINESE));
        try (Stream<Path> files = Files.list(HOW_TO)) {
            files.sorted().forEach(guides::add);
        }
        return guides;
    }

    static List<Path> englishHowTos() throws IOException {
        try (Stream<Path> files = Files.list(HOW_TO)) {
            return files.filter(file -> !file.toString().endsWith(CHINESE_ENDING))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFile(Path document) throws IOException {
        Path folder = document.toAbsolutePath().getParent();
        assertThat(LINK.matcher(Files.readString(document))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.contains("://")))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyCommandAndOptionIsOnTheCommandLine(Path guide) throws IOException {
        assertThat(unknown(Files.readString(guide))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("englishHowTos")
    void everyHowToStandsInChineseWithTheSameCommands(Path english) throws IOException {
        String name = String.valueOf(english.getFileName());
        String chineseName = name.replace(".md", CHINESE_ENDING);

        assertSameGuide(english, HOW_TO.resolve(chineseName), chineseName, name);
        assertThat(Files.readString(ENGLISH)).contains("src/docs/howto/" + name);
        assertThat(Files.readString(CHINESE)).contains("howto/" + chineseName);
    }

    @Test
    void theFirstLineOfTheReadmeLeadsToTheChineseOneAndBack() throws IOException {
        assertThat(Files.readAllLines(ENGLISH).get(0)).contains("(src/docs/README.zh-CN.md)");
        assertThat(Files.readAllLines(CHINESE).get(0)).contains("(../../README.md)");
        assertSameGuide(ENGLISH, CHINESE, "src/docs/README.zh-CN.md", "../../README.md");
    }

    @Test
    void aWrongCommandOrOptionIsNoticed() {
        assertThat(unknown("`juesuan lod`")).containsExactly("juesuan lod");
        assertThat(unknown("```\n./juesuan load --sauce x\n```\n")).containsExactly("load --sauce");
        assertThat(unknown("`juesuan release usee R`")).containsExactly("juesuan release usee");
        assertThat(unknown("it takes `--nothing`")).containsExactly("--nothing");
    }

    private static void assertSameGuide(Path english, Path chinese, String toChinese, String toEnglish)
            throws IOException {
        String original = Files.readString(english);
        String translation = Files.readString(chinese);
        assertThat(original).contains("(" + toChinese + ")");
        assertThat(translation).contains("(" + toEnglish + ")");
        assertThat(fences(translation)).isEqualTo(fences(original));
        assertThat(headings(translation)).isEqualTo(headings(original));
    }

    private static List<String> fences(String text) {
        return FENCE.matcher(text).results().map(fence -> fence.group(1)).toList();
    }

    private static List<Integer> headings(String text) {
        return FENCE.matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.indexOf(' '))
                .toList();
    }

    private static List<String> unknown(String text) {
        CommandLine program = new CommandLine(Juesuan.class);
        List<String> unknown = new ArrayList<>();
        for (String code : codes(text)) {
            CALL.matcher(code).results().map(call -> call.group(1)).forEach(call -> check(program, call, unknown));
            if (code.startsWith("--")) {
                options(code).filter(option -> !anywhere(program, option)).forEach(unknown::add);
            }
        }
        return unknown;
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        fences(text).forEach(fence -> fence.lines().forEach(codes::add));
        CODE.matcher(FENCE.matcher(text).replaceAll(""))
                .results()
                .map(code -> code.group(1).replace("\\|", "/"))
                .forEach(codes::add);
        return codes;
    }

    private static void check(CommandLine program, String call, List<String> unknown) {
        List<String> words = Arrays.asList(call.strip().split("[\\s\\[\\]]+"));
        CommandLine command = program;
        String name = "juesuan";
        for (String alternatives : words) {
            Map<String, CommandLine> subcommands = command.getSubcommands();
            if (subcommands.isEmpty() || alternatives.startsWith("-") || alternatives.isEmpty()) {
                break;
            }
            for (String word : alternatives.split("/")) {
                name = (command == program ? "juesuan " : "juesuan %s ".formatted(command.getCommandName())) + word;
                if (!subcommands.containsKey(word)) {
                    unknown.add(name);
                    return;
                }
            }
            command = subcommands.get(alternatives.split("/")[0]);
        }
        CommandLine called = command;
        options(call)
                .filter(option -> called.getCommandSpec().findOption(option) == null)
                .forEach(option -> unknown.add(called.getCommandName() + " " + option));
    }

    private static boolean anywhere(CommandLine command, String option) {
        return command.getCommandSpec().findOption(option) != null
                || command.getSubcommands().values().stream().anyMatch(sub -> anywhere(sub, option));
    }

    private static Stream<String> options(String code) {
        return OPTION.matcher(code).results().map(MatchResult::group);
    }

    private static Stream<Path> walk(Path path) {
        try {
            return Files.walk(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
