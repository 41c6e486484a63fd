package org.juesuan.narrative;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a narrative as people read them off its pages, {@code src/test/resources/narrative/<name>.csv}: for an
 * amount topic, code, measure, amount kind, year, value and unit; for a ratio topic, code, measure, base, year, value and
 * {@code %} or the word. The last column is the page, empty where the text has none.
 */
final class NarrativeTruth {
    private final Set<String> figures;
    private final boolean paged;

    private NarrativeTruth(Collection<String> figures, boolean paged) {
        this.figures = new LinkedHashSet<>(figures);
        this.paged = paged;
    }

    static NarrativeTruth read(String name) {
        try {
            List<String> lines =
                    Files.readAllLines(Path.of("src/test/resources/narrative", name + ".csv"), StandardCharsets.UTF_8);
            List<String> rows = lines.subList(1, lines.size());
            return new NarrativeTruth(rows, !rows.get(0).endsWith(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same figures where the whole budget of the three public expenses is named as the revised one. */
    NarrativeTruth withThreePublicBudgetRevised() {
        String whole = "three_public_expense,total,total,";
        return new NarrativeTruth(
                figures.stream()
                        .map(row -> row.replace(whole + "budget_unspecified", whole + "revised_budget"))
                        .toList(),
                paged);
    }

    /** What a reading says beside the truth. */
    record Score(Set<String> missed, Set<String> wrong, int figures, int read) {
        String line(String name) {
            return "%s: %d figures, recall %.4f, precision %.4f"
                    .formatted(
                            name,
                            figures,
                            1 - (double) missed.size() / figures,
                            1 - (double) wrong.size() / Math.max(1, read));
        }
    }

    Score score(NarrativeReading reading) {
        Set<String> read = rows(reading, paged);
        return new Score(without(figures, read), without(read, figures), figures.size(), read.size());
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(row -> !others.contains(row)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every printed figure of a reading in the form of the truth. */
    static Set<String> rows(NarrativeReading reading, boolean paged) {
        List<String> rows = new ArrayList<>();
        reading.amounts().stream()
                .filter(amount -> !amount.implied())
                .forEach(amount -> rows.add(String.join(
                        ",",
                        amount.topic(),
                        text(amount.code()),
                        amount.measure(),
                        amount.amountKind().id(),
                        Integer.toString(amount.fiscalYear()),
                        plain(amount.amount()),
                        amount.unit(),
                        paged ? Integer.toString(amount.page()) : "")));
        reading.ratios().forEach(ratio -> {
            BigDecimal percent = ratio.percent();
            rows.add(String.join(
                    ",",
                    ratio.topic(),
                    text(ratio.code()),
                    ratio.measure() + " of " + ratio.ofMeasure(),
                    ratio.base(),
                    Integer.toString(ratio.fiscalYear()),
                    percent == null
                            ? text(ratio.sign() == null ? null : ratio.sign().toString())
                            : plain(percent),
                    percent == null ? "sign" : "%" + text(ratio.direction()),
                    paged ? Integer.toString(ratio.page()) : ""));
        });
        return new LinkedHashSet<>(rows);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
