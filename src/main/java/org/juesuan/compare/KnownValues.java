package org.juesuan.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.juesuan.publish.NamedRows;
import org.juesuan.publish.QueryFailedException;
import org.juesuan.publish.RowValues;

/** The years, departments, divisions, groups and codes that a warehouse knows; codes as far as they are official. */
public final class KnownValues {
    private static final int MOST_SUGGESTIONS = 5;
    private static final String YEAR = "year";
    private static final String CODE = "code";

    private final NamedRows rows;
    private final Map<String, TreeSet<String>> values = new TreeMap<>();

    private KnownValues(NamedRows rows) {
        this.rows = rows;
    }

    /** Of one published file; all but the years are read when they are first asked for. */
    public static KnownValues of(Path published) throws QueryFailedException, IOException {
        KnownValues known = new KnownValues(new NamedRows(published));
        known.read("compare/known_years");
        return known;
    }

    private void read(String name) throws QueryFailedException, IOException {
        for (RowValues row : rows.read(name, Map.of())) {
            values.computeIfAbsent(row.text("kind"), kind -> new TreeSet<>()).add(row.text("value"));
        }
    }

    TreeSet<String> years() {
        return values.getOrDefault(YEAR, new TreeSet<>());
    }

    private TreeSet<String> of(String kind) throws QueryFailedException, IOException {
        if (!kind.equals(YEAR) && !values.containsKey(CODE)) {
            values.put(CODE, new TreeSet<>());
            read("compare/known");
        }
        return values.getOrDefault(kind, new TreeSet<>());
    }

    /** Refuses departments, a division or a group that the warehouse does not know. */
    public void require(List<String> departments, @Nullable String division, @Nullable String peerGroup)
            throws UnknownValueException, QueryFailedException, IOException {
        for (String department : departments) {
            if (!of("department id").contains(department)) {
                require("department", department);
            }
        }
        require("division", division);
        require("peer group", peerGroup);
    }

    /** Refuses a year of which no report counts. */
    void requireYear(int year) throws UnknownValueException, QueryFailedException, IOException {
        require(YEAR, String.valueOf(year));
    }

    private void require(String kind, @Nullable String value)
            throws UnknownValueException, QueryFailedException, IOException {
        if (value != null && !of(kind).contains(value)) {
            throw new UnknownValueException(
                    "warehouse · %s · found '%s' · expected %s".formatted(kind, value, suggestions(of(kind), value)));
        }
    }

    /** Refuses a code that is neither official nor printed; all that are printed are looked for only then. */
    void requireCode(String code) throws UnknownValueException, QueryFailedException, IOException {
        Map<String, String> wanted = Map.of("code", code);
        if (!rows.read("compare/official_code", wanted).isEmpty()
                || !rows.read("compare/printed_code", wanted).isEmpty()) {
            return;
        }
        TreeSet<String> codes = of(CODE);
        for (RowValues row : rows.read("compare/printed_codes", Map.of())) {
            codes.add(row.text("code"));
        }
        require(CODE, code);
    }

    private static String suggestions(TreeSet<String> values, String value) {
        List<String> shown = values.stream()
                .sorted(Comparator.comparingInt((String known) -> -nearness(known, value)))
                .limit(MOST_SUGGESTIONS)
                .toList();
        return shown.isEmpty() ? "none, the warehouse has none" : "such as " + String.join(", ", shown);
    }

    /** How far both begin alike, before how many pairs of neighbouring characters they share. */
    private static int nearness(String known, String value) {
        int alike = 0;
        while (alike < Math.min(known.length(), value.length()) && known.charAt(alike) == value.charAt(alike)) {
            alike++;
        }
        int end = value.length();
        int pairs = (int) IntStream.range(0, Math.max(0, end - 1))
                .filter(i -> known.contains(value.substring(i, i + 2)))
                .count();
        return alike * end + pairs;
    }
}
