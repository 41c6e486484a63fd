package org.juesuan.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Administrative divisions (seeds/division/division.csv), found from a body's name by its longest full prefix. */
public final class Divisions {
    private final List<Division> byLength;

    /** A division with its full name, province first. */
    public record Division(String code, String name) {}

    private record Prefix(String text, Division division) {}

    private final List<Prefix> prefixes = new ArrayList<>();

    public Divisions(List<SeedTable.Row> rows) {
        Map<String, SeedTable.Row> byCode = new HashMap<>();
        rows.forEach(row -> byCode.put(row.text("code"), row));
        Map<String, Integer> uses = new HashMap<>();
        rows.forEach(row -> uses.merge(row.text("name"), 1, Integer::sum));
        List<Division> divisions = new ArrayList<>();
        for (SeedTable.Row row : rows) {
            String full = fullName(row, byCode);
            Division division = new Division(row.text("code"), full);
            divisions.add(division);
            prefixes.add(new Prefix(full, division));
            boolean unique = uses.getOrDefault(row.text("name"), 0) == 1;
            if (unique) {
                prefixes.add(new Prefix(row.text("name"), division));
            }
        }
        prefixes.sort(Comparator.comparingInt((Prefix prefix) -> prefix.text().length())
                .reversed()
                .thenComparing(prefix -> prefix.division().code()));
        byLength = List.copyOf(divisions);
    }

    /** The divisions of the class path. */
    public static Divisions standard() {
        return new Divisions(SeedTable.rows("division/division.csv"));
    }

    private static String fullName(SeedTable.Row row, Map<String, SeedTable.Row> byCode) {
        StringBuilder name = new StringBuilder(row.text("name"));
        String parent = known(row.optional("parent"), byCode);
        while (parent != null) {
            SeedTable.Row above = byCode.get(parent);
            if (above == null) {
                break;
            }
            boolean filler = above.text("name").matches("市辖区|县|省直辖县级行政区划");
            if (!filler) {
                name.insert(0, above.text("name"));
            }
            parent = known(above.optional("parent"), byCode);
        }
        return name.toString();
    }

    /** The districts of a municipality hang under a code that is no division of its own: their parent is the province. */
    private static @Nullable String known(@Nullable String parent, Map<String, SeedTable.Row> byCode) {
        if (parent == null || byCode.containsKey(parent)) {
            return parent;
        }
        return parent.length() == 6 ? parent.substring(0, 2) + "0000" : null;
    }

    /** The division a body's name begins with (中共 before it does not count); empty where none is known. */
    public Optional<Division> of(String body) {
        String name = body.replaceFirst("^(?:中国共产党|中共|共青团|中国国民党革命委员会)", "");
        return prefixes.stream()
                .filter(prefix -> name.startsWith(prefix.text()))
                .map(Prefix::division)
                .findFirst();
    }

    /** Every division known. */
    public List<Division> all() {
        return byLength;
    }
}
