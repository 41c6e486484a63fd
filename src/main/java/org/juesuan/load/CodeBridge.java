package org.juesuan.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.recognise.SeedTable;

/**
 * What a classification code of one year is called in any other year, composed from the changes in
 * {@code seeds/classification/bridge.csv}. A code that no change names keeps its number and has no pair; a code under one
 * that moved goes where that one went, and is known there no finer than the seeds say.
 */
final class CodeBridge {
    private final List<CodeChange> changes;

    /**
     * A code of one year in another.
     *
     * @param toCode null where nothing in that year answers to it
     * @param weight the share of the amount that goes there; null where it is not known
     */
    record Pair(
            String scheme,
            int fromYear,
            String fromCode,
            int toYear,
            @Nullable String toCode,
            CodeChange.Relation relation,
            @Nullable BigDecimal weight,
            boolean isBelieved) {}

    private CodeBridge(List<CodeChange> changes) {
        this.changes = changes;
    }

    /** @throws IllegalStateException where the weights of a code do not add up to 1: the seeds are wrong */
    static CodeBridge standard() {
        return of(SeedTable.rows("classification/bridge.csv"));
    }

    static CodeBridge of(List<SeedTable.Row> rows) {
        List<CodeChange> changes = CodeChange.of(rows);
        refuseWrongWeights(changes);
        return new CodeBridge(changes);
    }

    /** Every pair of years between the first and the last change, in both directions. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String scheme : changes.stream().map(CodeChange::scheme).collect(Collectors.toCollection(TreeSet::new))) {
            CodeSteps steps = new CodeSteps(changes.stream()
                    .filter(change -> change.scheme().equals(scheme))
                    .toList());
            for (int from = steps.firstYear(); from <= steps.lastYear(); from++) {
                for (int to = steps.firstYear(); to <= steps.lastYear(); to++) {
                    pairs.addAll(from < to ? steps.forward(from, to) : steps.backward(from, to));
                }
            }
        }
        return pairs;
    }

    private static void refuseWrongWeights(List<CodeChange> changes) {
        Map<String, List<CodeChange>> bySource = changes.stream()
                .filter(change -> change.relation().carriesOn())
                .collect(Collectors.groupingBy(
                        change -> change.scheme() + " " + change.fromCode() + " " + change.year(),
                        TreeMap::new,
                        Collectors.toList()));
        bySource.forEach((source, parts) -> {
            if (parts.stream().allMatch(part -> part.weight() != null)) {
                BigDecimal sum = parts.stream()
                        .map(part -> part.weight() == null ? BigDecimal.ZERO : part.weight())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(BigDecimal.ONE) != 0) {
                    throw new IllegalStateException(
                            "classification/bridge.csv · %s · weight · found %s in all · expected 1"
                                    .formatted(source, sum.toPlainString()));
                }
            }
        });
    }
}
