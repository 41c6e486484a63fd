package org.juesuan.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions that come with the program, {@code sql/query/NAME.sql}, and those a person keeps in files. */
final class ReadyQuestions {
    private static final String FOLDER = "sql/query/";
    private static final String ENDING = ".sql";

    private ReadyQuestions() {}

    /** Those of the program, by name. */
    static List<ReadyQuestion> all() throws IOException {
        List<ReadyQuestion> all = new ArrayList<>();
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + ENDING);
        for (Resource file : files) {
            all.add(ReadyQuestion.parse(
                    name(String.valueOf(file.getFilename())), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        all.sort(Comparator.comparing(ReadyQuestion::name));
        return all;
    }

    /** The question in a file, or else the program's of that name, which may be written as a path too. */
    static ReadyQuestion find(String nameOrFile) throws IOException {
        Path file = Path.of(nameOrFile);
        String name = name(String.valueOf(file.getFileName()));
        if (Files.isRegularFile(file)) {
            return ReadyQuestion.parse(name, Files.readString(file));
        }
        Optional<ReadyQuestion> ready = isNamed(nameOrFile, name)
                ? all().stream()
                        .filter(question -> question.name().equals(name))
                        .findFirst()
                : Optional.empty();
        return ready.orElseThrow(
                () -> new CommandFailure("%s · query file · not there · juesuan query --list".formatted(nameOrFile)));
    }

    private static boolean isNamed(String nameOrFile, String name) {
        return nameOrFile.equals(name) || nameOrFile.replace('\\', '/').equals(FOLDER + name + ENDING);
    }

    private static String name(String fileName) {
        return fileName.endsWith(ENDING) ? fileName.substring(0, fileName.length() - ENDING.length()) : fileName;
    }
}
