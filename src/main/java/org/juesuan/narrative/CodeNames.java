package org.juesuan.narrative;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.juesuan.domain.provenance.Place;
import org.juesuan.domain.statement.ClassificationScheme;
import org.juesuan.normalise.FactRow;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.SeedTable;

/**
 * Functional codes by the names of class, section and item (类、款、项), 支出 at their end optional: first among the codes
 * that the report's own statements print, then in the classification.
 */
final class CodeNames {
    /** 一般公共服务支出（类）财政事务（款）行政运行（项）. */
    static final String ITEM_PATTERN = "(?:(?<class>[^。；，:、.()\\d]{2,24})\\(类\\)(?:支出)?[:、]?)?"
            + "(?:(?<section>(?:[^。；，:()]|\\([^类款项]{1,6}\\)){2,40})\\(款\\)(?:支出)?[:、]?)?"
            + "(?<item>(?:[^。；，:()]|\\([^类款项]{1,6}\\)){2,40})\\(项\\)(?:支出)?";

    /** 2010601行政运行, 行政运行（2010601）. */
    static final String CODE_PATTERN =
            "(?<![\\d,])(?<!\\d{3}\\.)(?:[^。；，:、.()\\d]{2,40}\\()?(?<code>2\\d{6})(?:\\)|(?![\\d.,万元])[^。；，:、.()\\d]{0,40}?"
                    + "(?=$|[。；，:、.(]|年初|全年|支出决算|决算|预算))";

    private static final String NAME_BEFORE = "((?:[^。；，:、.()\\d]|\\([^类款项]{1,6}\\)){2,40})\\(%s\\)";

    private static final Pattern ENUMERATION = Pattern.compile("^(?:[(][一二三四五六七八九十]+[)]|[(]?\\d{1,2}[.、)]|\\d{3,7})+");
    private static final int CLASS_DIGITS = 3;
    private static final int SECTION_DIGITS = 5;
    private static final int ITEM_DIGITS = 7;

    private final Map<String, Set<String>> official = new HashMap<>();
    private Map<String, Set<String>> printed = Map.of();

    /** Gets the findings on names that fit no code or several. */
    interface Unresolved {
        void add(Finding finding);
    }

    CodeNames(List<SeedTable.Row> functional) {
        functional.forEach(row -> official.computeIfAbsent(row.text("code"), code -> new HashSet<>())
                .add(plain(row.text("name"))));
    }

    /** Also knows the names that a report's statements print beside their codes. */
    CodeNames with(List<FactRow> facts) {
        CodeNames names = new CodeNames(List.of());
        names.official.putAll(official);
        Map<String, Set<String>> own = new HashMap<>();
        for (FactRow fact : facts) {
            String code = fact.code();
            if (code != null && fact.codeLevel() != null && fact.classification() == ClassificationScheme.FUNCTIONAL) {
                own.computeIfAbsent(code, key -> new HashSet<>()).add(plain(fact.label()));
            }
        }
        names.printed = own;
        return names;
    }

    private static String plain(String name) {
        return LabelKey.withoutEnumeration(ENUMERATION.matcher(name).replaceFirst(""))
                .replaceFirst("支出$", "");
    }

    /** Classes with their mark 类, or by a known name right before a figure. */
    String classPattern() {
        String known = official.entrySet().stream()
                .filter(names -> names.getKey().length() == CLASS_DIGITS)
                .flatMap(names -> names.getValue().stream())
                .distinct()
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return "(?:[^。；，:、()\\d]{2,24}\\(类\\)(?:支出)?(?![^，。；]{2,40}\\(款\\))|(?:" + known + ")支出(?=\\d))";
    }

    /** The class whose name the wording ends in; null where none or several bear it. */
    @Nullable
    String classCode(String wording) {
        String name = wording.replaceFirst("\\(类\\)(?:支出)?$", "").replaceFirst("支出$", "");
        for (int from = 0; from < name.length(); from++) {
            Set<String> codes = codes(name.substring(from), CLASS_DIGITS);
            if (!codes.isEmpty()) {
                return codes.size() == 1 ? codes.iterator().next() : null;
            }
        }
        return null;
    }

    private Set<String> codes(String name, int digits) {
        Set<String> own = named(printed, name, digits);
        return own.isEmpty() ? named(official, name, digits) : own;
    }

    private static Set<String> named(Map<String, Set<String>> names, String name, int digits) {
        return names.entrySet().stream()
                .filter(entry ->
                        entry.getKey().length() == digits && entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The class (类) or section (款) that was named last before a place; empty where none was. */
    static String nameBefore(String key, int at, String mark) {
        Matcher matcher =
                Pattern.compile(NAME_BEFORE.formatted(mark)).matcher(key).region(0, at);
        String last = "";
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return last;
    }

    /** A printed code; null with a finding where neither the classification nor a statement has it. */
    @Nullable
    String printedCode(String code, int page, Unresolved told) {
        if (official.containsKey(code) || printed.containsKey(code)) {
            return code;
        }
        return unresolved(code, Set.of(), page, told);
    }

    /** The item that bears its three names; null with a finding where none or several do. */
    @Nullable
    String itemCode(String className, String sectionName, String itemName, int page, Unresolved told) {
        Set<String> codes = items(printed, className, sectionName, itemName);
        if (codes.isEmpty()) {
            codes = items(official, className, sectionName, itemName);
        }
        if (codes.size() == 1) {
            return codes.iterator().next();
        }
        return unresolved("%s（类）%s（款）%s（项）".formatted(className, sectionName, itemName), codes, page, told);
    }

    private static @Nullable String unresolved(String found, Set<String> codes, int page, Unresolved told) {
        String expected = codes.isEmpty() ? null : codes.stream().sorted().collect(Collectors.joining(", "));
        FindingCode code = codes.isEmpty() ? FindingCode.NARRATIVE_ITEM_UNKNOWN : FindingCode.NARRATIVE_ITEM_AMBIGUOUS;
        told.add(Finding.of(
                code,
                null,
                Place.page(page, null),
                found,
                expected,
                "narrative · item · found '%s' · expected the names of one 7-digit code".formatted(found)));
        return null;
    }

    private Set<String> items(Map<String, Set<String>> names, String className, String sectionName, String itemName) {
        return named(names, plain(itemName), ITEM_DIGITS).stream()
                .filter(code -> bears(code.substring(0, SECTION_DIGITS), sectionName))
                .filter(code -> endsWithName(code.substring(0, CLASS_DIGITS), className))
                .collect(Collectors.toSet());
    }

    private boolean bears(String code, String name) {
        return known(code).contains(plain(name));
    }

    private boolean endsWithName(String code, String name) {
        return name.isEmpty() || known(code).stream().anyMatch(plain(name)::endsWith);
    }

    private Set<String> known(String code) {
        Set<String> all = new HashSet<>(printed.getOrDefault(code, Set.of()));
        all.addAll(official.getOrDefault(code, Set.of()));
        return all;
    }
}
