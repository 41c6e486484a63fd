package org.juesuan.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** Official names of the codes the samples use, by year; from {@code codes.csv}. */
final class CodeNames {
    private record Name(String text, int from, int to) {}

    private final Map<String, List<Name>> names = new TreeMap<>();

    private CodeNames() {}

    static CodeNames load() {
        CodeNames loaded = new CodeNames();
        for (CSVRecord row : SampleSeeds.rows("codes.csv")) {
            loaded.names
                    .computeIfAbsent(row.get("scheme") + row.get("code"), key -> new ArrayList<>())
                    .add(new Name(
                            row.get("name"),
                            year(row.get("valid_from_year"), 0),
                            year(row.get("valid_to_year"), Integer.MAX_VALUE)));
        }
        return loaded;
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    String functional(String code, int year) {
        return name("functional", code, year);
    }

    String economic(String code, int year) {
        return name("economic", code, year);
    }

    /** Codes of a scheme with so many digits that are valid in the year, in order. */
    List<String> codes(String scheme, int digits, int year) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(scheme))
                .filter(entry -> entry.getKey().length() == scheme.length() + digits)
                .filter(entry -> entry.getValue().stream().anyMatch(name -> name.from() <= year && year <= name.to()))
                .map(entry -> entry.getKey().substring(scheme.length()))
                .toList();
    }

    private String name(String scheme, String code, int year) {
        return names.getOrDefault(scheme + code, List.of()).stream()
                .filter(name -> name.from() <= year && year <= name.to())
                .map(Name::text)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(scheme + " code '" + code + "' has no name in " + year));
    }
}
