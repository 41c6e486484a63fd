package org.juesuan.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.juesuan.load.CodeBridge.Pair;
import org.juesuan.load.CodeChange.Relation;

/** The changes of one classification, walked year by year. */
final class CodeSteps {
    private static final int CLASS_LENGTH = 3;
    private static final int LEVEL_LENGTH = 2;

    private final String scheme;
    private final TreeMap<Integer, Map<String, List<CodeChange>>> byYear = new TreeMap<>();

    CodeSteps(List<CodeChange> changes) {
        this.scheme = changes.get(0).scheme();
        for (CodeChange change : changes) {
            byYear.computeIfAbsent(change.year(), year -> new LinkedHashMap<>())
                    .computeIfAbsent(change.fromCode(), code -> new ArrayList<>())
                    .add(change);
        }
    }

    int firstYear() {
        return byYear.firstKey() - 1;
    }

    int lastYear() {
        return byYear.lastKey();
    }

    /** What becomes of the codes of one year up to a later one. */
    List<Pair> forward(int from, int to) {
        return codes(from, to).stream()
                .flatMap(code -> follow(code, from, to).stream())
                .filter(pair -> pair.relation() != Relation.SAME)
                .toList();
    }

    /** Where the codes of one year came from: known where exactly one code became exactly this one. */
    List<Pair> backward(int from, int to) {
        Map<String, List<Pair>> origins = new TreeMap<>();
        for (Pair pair : forward(to, from)) {
            if (pair.toCode() != null) {
                origins.computeIfAbsent(pair.toCode(), code -> new ArrayList<>())
                        .add(pair);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        origins.forEach((code, found) -> pairs.add(back(code, found, from, to)));
        for (String begun : begun(to, from)) {
            if (!origins.containsKey(begun)) {
                pairs.add(new Pair(scheme, from, begun, to, null, Relation.NEW, null, false));
            }
        }
        return pairs;
    }

    private static Pair back(String code, List<Pair> origins, int from, int to) {
        Pair first = origins.get(0);
        Relation relation = origins.stream().map(Pair::relation).reduce(Relation.SAME, Relation::strongest);
        boolean isBelieved = origins.stream().anyMatch(Pair::isBelieved);
        boolean isKnown = origins.size() == 1 && relation.compareTo(Relation.MOVED) <= 0;
        return new Pair(
                first.scheme(),
                from,
                code,
                to,
                isKnown ? first.fromCode() : null,
                relation,
                isKnown ? BigDecimal.ONE : null,
                isBelieved);
    }

    private Set<String> codes(int from, int to) {
        Set<String> codes = new TreeSet<>();
        for (Map<String, List<CodeChange>> changes :
                byYear.subMap(from, false, to, true).values()) {
            changes.values().stream()
                    .flatMap(List::stream)
                    .filter(change -> !change.begins())
                    .forEach(change -> codes.add(change.fromCode()));
        }
        return codes;
    }

    private Set<String> begun(int from, int to) {
        Set<String> codes = new TreeSet<>();
        for (Map<String, List<CodeChange>> changes :
                byYear.subMap(from, false, to, true).values()) {
            changes.values().stream()
                    .flatMap(List::stream)
                    .filter(CodeChange::begins)
                    .forEach(change -> codes.add(change.fromCode()));
        }
        return codes;
    }

    private List<Pair> follow(String code, int from, int to) {
        List<Pair> now = List.of(new Pair(scheme, from, code, to, code, Relation.SAME, BigDecimal.ONE, false));
        for (Map<String, List<CodeChange>> changes :
                byYear.subMap(from, false, to, true).values()) {
            List<Pair> next = new ArrayList<>();
            for (Pair pair : now) {
                List<CodeChange> said = said(changes, pair.toCode());
                if (said.isEmpty()) {
                    next.add(pair);
                }
                said.forEach(change -> next.add(after(pair, change)));
            }
            now = next;
        }
        return now;
    }

    /** What a year says of a code: of itself, or of the nearest code above it that got another number. */
    private static List<CodeChange> said(Map<String, List<CodeChange>> changes, @Nullable String code) {
        if (code == null) {
            return List.of();
        }
        for (int length = code.length(); length >= CLASS_LENGTH; length -= LEVEL_LENGTH) {
            String known = code.substring(0, length);
            List<CodeChange> said = changes.getOrDefault(known, List.of()).stream()
                    .filter(change -> !change.begins())
                    .filter(change -> known.equals(code) || !known.equals(change.toCode()))
                    .toList();
            if (!said.isEmpty()) {
                return said;
            }
        }
        return List.of();
    }

    private static Pair after(Pair pair, CodeChange change) {
        BigDecimal soFar = pair.weight();
        BigDecimal share = change.weight();
        return new Pair(
                pair.scheme(),
                pair.fromYear(),
                pair.fromCode(),
                pair.toYear(),
                change.toCode(),
                Relation.strongest(pair.relation(), change.relation()),
                soFar == null || share == null ? null : soFar.multiply(share),
                pair.isBelieved() || change.isBelieved());
    }
}
