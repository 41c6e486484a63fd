package org.juesuan.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.SeedTable;

/** Classification codes with their official names by year, and the variants of names seen in print. */
public final class CodeBook {
    private final Map<ClassificationScheme, Map<String, List<Entry>>> byCode = new HashMap<>();
    private final Map<ClassificationScheme, Map<String, Set<String>>> codesByName = new HashMap<>();
    private final Set<String> aliases = new HashSet<>();
    private final Set<String> mismatches = new HashSet<>();

    /**
     * A code with its official name in some years.
     *
     * @param from first year; null where unknown
     * @param to last year; null where unknown or still valid
     */
    record Entry(
            String code,
            String name,
            @Nullable Integer from,
            @Nullable Integer to) {
        boolean validIn(int year) {
            return (from == null || from <= year) && (to == null || year <= to);
        }
    }

    /**
     * What a code and the name printed beside it amount to.
     *
     * @param standardName official name in that year; null where unknown
     * @param how {@code printed} or {@code alias}
     * @param finding null where code and name agree
     * @param expected the official name or the codes the printed name belongs to; null where there is nothing to say
     */
    public record Resolution(
            @Nullable String standardName,
            String how,
            @Nullable FindingCode finding,
            @Nullable String expected) {}

    private CodeBook() {}

    /** The code book of {@code seeds/classification}. */
    public static CodeBook standard() {
        CodeBook book = new CodeBook();
        book.add(ClassificationScheme.FUNCTIONAL, SeedTable.rows("classification/functional.csv"));
        book.add(ClassificationScheme.ECONOMIC, SeedTable.rows("classification/economic_department.csv"));
        for (SeedTable.Row row : SeedTable.rows("classification/aliases.csv")) {
            Set<String> known = row.text("kind").contains("mismatch") ? book.mismatches : book.aliases;
            known.add(row.text("code") + "/" + LabelKey.of(row.text("printed_name")));
        }
        return book;
    }

    private void add(ClassificationScheme scheme, List<SeedTable.Row> rows) {
        Map<String, List<Entry>> codes = byCode.computeIfAbsent(scheme, key -> new HashMap<>());
        Map<String, Set<String>> names = codesByName.computeIfAbsent(scheme, key -> new HashMap<>());
        for (SeedTable.Row row : rows) {
            String code = row.text("code");
            codes.computeIfAbsent(code, key -> new ArrayList<>())
                    .add(new Entry(
                            code,
                            row.text("name"),
                            year(row.optional("valid_from_year")),
                            year(row.optional("valid_to_year"))));
            names.computeIfAbsent(LabelKey.of(row.text("name")), key -> new HashSet<>())
                    .add(code);
        }
    }

    private static @Nullable Integer year(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    /** Holds a printed code against the name printed beside it. */
    public Resolution resolve(ClassificationScheme scheme, String code, String printedName, int year) {
        List<Entry> all = byCode.getOrDefault(scheme, Map.of()).getOrDefault(code, List.of());
        List<Entry> valid = all.stream().filter(entry -> entry.validIn(year)).toList();
        String name = LabelKey.of(printedName);
        if (valid.isEmpty()) {
            return new Resolution(null, "printed", FindingCode.CODE_UNKNOWN, null);
        }
        if (mismatches.contains(code + "/" + name)) {
            String names = namesOtherThan(valid, name);
            return new Resolution(null, "printed", FindingCode.CODE_NAME_OF_OTHER, names);
        }
        if (valid.stream().map(Entry::name).distinct().count() > 1) {
            return new Resolution(null, "printed", FindingCode.CODE_AMBIGUOUS, namesOtherThan(valid, ""));
        }
        if (LabelKey.of(valid.get(0).name()).equals(name)) {
            return new Resolution(valid.get(0).name(), "printed", null, null);
        }
        return compare(scheme, all, valid.get(0), name);
    }

    private static String namesOtherThan(List<Entry> entries, String name) {
        return String.join(
                " | ",
                entries.stream()
                        .map(Entry::name)
                        .filter(other -> !LabelKey.of(other).equals(name))
                        .toList());
    }

    private Resolution compare(ClassificationScheme scheme, List<Entry> all, Entry official, String name) {
        boolean stale = all.stream().anyMatch(entry -> LabelKey.of(entry.name()).equals(name));
        if (stale || aliases.contains(official.code() + "/" + name)) {
            return new Resolution(official.name(), "alias", FindingCode.CODE_NAME_STALE, official.name());
        }
        List<String> others = codesByName.getOrDefault(scheme, Map.of()).getOrDefault(name, Set.of()).stream()
                .filter(code -> code.length() == official.code().length())
                .sorted()
                .toList();
        if (!others.isEmpty()) {
            String codes = String.join(", ", others);
            return new Resolution(
                    official.name(),
                    "printed",
                    FindingCode.CODE_NAME_OF_OTHER,
                    "%s (that name is of %s)".formatted(official.name(), codes));
        }
        return new Resolution(official.name(), "printed", FindingCode.CODE_NAME_UNKNOWN, official.name());
    }

    /** The class code (3 digits) that bears a name in any year, 支出 at its end optional; empty where none or several. */
    public Optional<String> classByName(ClassificationScheme scheme, String printedName) {
        String name = LabelKey.withoutEnumeration(printedName);
        Set<String> codes = new HashSet<>();
        for (String candidate : List.of(name, name + "支出")) {
            codesByName.getOrDefault(scheme, Map.of()).getOrDefault(candidate, Set.of()).stream()
                    .filter(code -> code.length() == 3)
                    .forEach(codes::add);
            aliases.stream()
                    .filter(alias -> alias.endsWith("/" + candidate) && alias.indexOf('/') == 3)
                    .forEach(alias -> codes.add(alias.substring(0, 3)));
        }
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }
}
