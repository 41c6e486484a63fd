package org.juesuan.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.juesuan.domain.statement.StatementType;
import org.juesuan.normalise.FactRow;
import org.juesuan.reading.ReportReading;
import org.juesuan.recognise.LabelKey;

/** Holds the facts read from a report against its truth: recall, precision and every miss. */
public final class Scorer {
    private final Map<StatementType, int[]> counts = new EnumMap<>(StatementType.class);
    private final List<String> misses = new ArrayList<>();
    private final boolean columns;
    private int right;
    private int expected;
    private int found;

    /** Scores a reading. */
    public static Scorer score(TruthTable truth, ReportReading reading) {
        return new Scorer(truth, reading);
    }

    private Scorer(TruthTable truth, ReportReading reading) {
        columns = truth.cells().stream().allMatch(cell -> cell.columnNo() > 0);
        Map<String, Integer> printed = new TreeMap<>();
        reading.facts().forEach(fact -> {
            printed.merge(key(fact, true), 1, Integer::sum);
            count(fact.statement())[1]++;
        });
        Map<String, Integer> unpaged = new TreeMap<>();
        reading.facts().forEach(fact -> unpaged.merge(key(fact, false), 1, Integer::sum));
        expected = truth.cells().size();
        found = reading.facts().size();
        for (TruthTable.Cell cell : truth.cells()) {
            count(cell.statement())[0]++;
            Map<String, Integer> pool = cell.page().isEmpty() ? unpaged : printed;
            if (take(pool, key(cell))) {
                right++;
                count(cell.statement())[2]++;
            } else {
                misses.add("missed " + key(cell) + " " + cell.label() + " " + cell.column());
            }
        }
        boolean paged = truth.cells().stream().anyMatch(cell -> !cell.page().isEmpty());
        (paged ? printed : unpaged).forEach((key, left) -> {
            for (int extra = 0; extra < left; extra++) {
                misses.add("extra " + key);
            }
        });
    }

    private static boolean take(Map<String, Integer> pool, String key) {
        Integer left = pool.get(key);
        if (left == null || left == 0) {
            return false;
        }
        pool.put(key, left - 1);
        return true;
    }

    private int[] count(StatementType type) {
        return counts.computeIfAbsent(type, key -> new int[3]);
    }

    private String key(FactRow fact, boolean withPage) {
        boolean threePublic = fact.statement() == StatementType.THREE_PUBLIC_EXPENSE;
        boolean coded = fact.codeLevel() != null && !fact.codeResolution().equals("by_name");
        String page = withPage ? String.valueOf(fact.place().page()) : "";
        return String.join(
                "|",
                fact.statement().id(),
                page,
                String.valueOf(fact.place().row()),
                columns ? String.valueOf(fact.place().column()) : "",
                fact.lane(),
                coded ? String.valueOf(fact.code()) : "",
                threePublic ? "" : LabelKey.compact(fact.label()),
                LabelKey.compact(fact.printed()));
    }

    private String key(TruthTable.Cell cell) {
        boolean threePublic = cell.statement() == StatementType.THREE_PUBLIC_EXPENSE;
        return String.join(
                "|",
                cell.statement().id(),
                cell.page(),
                String.valueOf(cell.rowNo()),
                columns ? String.valueOf(cell.columnNo()) : "",
                cell.lane(),
                cell.code(),
                threePublic ? "" : cell.label(),
                cell.printed());
    }

    /** Every amount missed and every fact that is not printed. */
    public List<String> misses() {
        return misses;
    }

    boolean perfect() {
        return misses.isEmpty() && right == expected && found == expected;
    }

    /** A table for people: a line a statement, then every miss. */
    public String table(String name) {
        StringBuilder table =
                new StringBuilder("%s: %d printed, %d facts, %d right · recall %.2f %% · precision %.2f %%%n"
                        .formatted(
                                name,
                                expected,
                                found,
                                right,
                                100.0 * right / expected,
                                100.0 * right / Math.max(1, found)));
        counts.forEach((type, count) -> table.append(
                "  %-36s printed %4d  facts %4d  right %4d%n".formatted(type.id(), count[0], count[1], count[2])));
        misses.forEach(miss -> table.append("  ").append(miss).append('\n'));
        return table.toString();
    }
}
