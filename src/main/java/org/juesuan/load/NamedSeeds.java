package org.juesuan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.juesuan.load.ReadingKeys.Key;
import org.juesuan.load.ReadingKeys.Kind;
import org.juesuan.recognise.SeedTable;

/** What the seeds say of single documents and files: it counts for these only. */
public final class NamedSeeds {
    private NamedSeeds() {}

    /** One key for each document with corrections and each registered file. */
    public static List<Key> keys() {
        List<Key> keys = new ArrayList<>(keys(Kind.DOCUMENT, "sha256", SeedTable.rows("correction/correction.csv")));
        keys.addAll(keys(Kind.FILE, "file_name", SeedTable.rows("entity/registry.csv")));
        return keys;
    }

    private static List<Key> keys(Kind kind, String column, List<SeedTable.Row> rows) {
        Map<String, List<TreeMap<String, String>>> said = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text(column),
                        TreeMap::new,
                        Collectors.mapping(row -> new TreeMap<>(row.fields()), Collectors.toList())));
        return said.entrySet().stream()
                .map(key -> new Key(
                        kind, key.getKey(), Fingerprint.of(key.getValue().toString())))
                .toList();
    }
}
