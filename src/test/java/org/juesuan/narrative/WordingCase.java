package org.juesuan.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences of a narrative in words of our own with invented figures, and what they tell
 * ({@code src/test/resources/narrative/wording}): behind {@code ##} what is tried, the lines of the text, behind
 * {@code --} one line per figure. A line of the text that begins with {@code @2} stands on page 2.
 */
record WordingCase(String file, String name, List<NarrativeLine> text, List<String> expected) {
    private static final int YEAR = 2023;
    private static final NarrativeReader READER = NarrativeReader.standard();

    static Stream<WordingCase> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/narrative/wording"))) {
            return files.sorted().flatMap(WordingCase::cases).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<WordingCase> cases(Path file) {
        try {
            return Stream.of(Files.readString(file).split("(?m)^## "))
                    .filter(text -> !text.isBlank())
                    .map(text ->
                            of(String.valueOf(file.getFileName()), text.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordingCase of(String file, List<String> lines) {
        int rule = lines.indexOf("--");
        List<NarrativeLine> text = new ArrayList<>();
        int page = 1;
        for (String line : lines.subList(1, rule)) {
            if (line.startsWith("@")) {
                page = Integer.parseInt(line.substring(1, 2));
            }
            text.add(new NarrativeLine(page, line.replaceFirst("^@\\d ?", "")));
        }
        List<String> expected = lines.subList(rule + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return new WordingCase(file, lines.get(0), text, expected);
    }

    /** What the reader reads, in the form of the expected lines. */
    List<String> read() {
        NarrativeReading told = READER.read(text, YEAR, List.of());
        List<String> lines = new ArrayList<>();
        told.amounts().forEach(amount -> lines.add(line(amount)));
        told.ratios().forEach(ratio -> lines.add(line(ratio)));
        told.findings().forEach(finding -> lines.add("! " + finding.code() + " " + finding.printed()));
        return lines;
    }

    private static String line(NarrativeAmount amount) {
        return "%s %s %s %s%s %s%s"
                .formatted(
                        amount.topic(),
                        amount.code(),
                        amount.measure(),
                        amount.amountKind().id().equals("outturn")
                                ? ""
                                : amount.amountKind().id() + " ",
                        amount.implied() ? amount.fiscalYear() + " implied" : amount.fiscalYear(),
                        plain(amount.amount()),
                        amount.unit());
    }

    private static String line(NarrativeRatio ratio) {
        BigDecimal percent = ratio.percent();
        return "%s %s %s of %s · %s · %s%s"
                .formatted(
                        ratio.topic(),
                        ratio.code(),
                        ratio.measure(),
                        ratio.ofMeasure(),
                        ratio.base(),
                        percent == null ? "" : plain(percent) + "%",
                        ratio.sign() == null ? "" : " " + ratio.sign());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return file + " · " + name;
    }
}
