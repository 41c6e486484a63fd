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

    private final Path published;
    private final Map<String, TreeSet<String>> values;

    private KnownValues(Path published, Map<String, TreeSet<String>> values) {
        this.published = published;
        this.values = values;
    }

    /** Of one published file. */
    public static KnownValues of(Path published) throws QueryFailedException, IOException {
        Map<String, TreeSet<String>> values = new TreeMap<>();
        for (RowValues row : new NamedRows(published).read("compare/known", Map.of())) {
            values.computeIfAbsent(row.text("kind"), kind -> new TreeSet<>()).add(row.text("value"));
        }
        return new KnownValues(published, values);
    }

    TreeSet<String> of(String kind) {
        return values.getOrDefault(kind, new TreeSet<>());
    }

    /** Refuses departments, a division or a group that the warehouse does not know. */
    public void require(List<String> departments, @Nullable String division, @Nullable String peerGroup)
            throws UnknownValueException {
        for (String department : departments) {
            if (!of("department id").contains(department)) {
                require("department", department);
            }
        }
        require("division", division);
        require("peer group", peerGroup);
    }

    void require(String kind, @Nullable String value) throws UnknownValueException {
        if (value != null && !of(kind).contains(value)) {
            throw new UnknownValueException(
                    "warehouse · %s · found '%s' · expected %s".formatted(kind, value, suggestions(of(kind), value)));
        }
    }

    /** Refuses a code that is neither official nor printed; all that are printed are looked for only then. */
    void requireCode(String code) throws UnknownValueException, QueryFailedException, IOException {
        NamedRows rows = new NamedRows(published);
        if (of("code").contains(code)
                || !rows.read("compare/printed_code", Map.of("code", code)).isEmpty()) {
            return;
        }
        TreeSet<String> codes = values.computeIfAbsent("code", kind -> new TreeSet<>());
        for (RowValues row : rows.read("compare/printed_codes", Map.of())) {
            codes.add(row.text("code"));
        }
        require("code", code);
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
