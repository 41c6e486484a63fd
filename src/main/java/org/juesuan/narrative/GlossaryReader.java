package org.juesuan.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.finding.Finding;
import org.juesuan.normalise.FactRow;
import org.juesuan.recognise.LabelKey;
import org.juesuan.recognise.SeedTable;

/**
 * Reads the glossary of a report (名词解释): every term with its explanation, and the code it names where its wording is
 * that of a code: class, section and item in full (类、款、项), or the name of an economic class.
 */
public final class GlossaryReader {
    private static final Pattern HEADING =
            Pattern.compile("^(?:第.{1,2}部分|[一二三四五六七八九十]{1,3}、)?(?:专业性?)?名词解释[.…·]*\\d*$");
    private static final Pattern END = Pattern.compile(
            "^(?:第[一二三四五六七八九十]{1,2}部分.*|附[件表]\\d*[:、]?.{0,40}|[^。，;；:]{0,40}(?:绩效|自评)[^。，;；:]{0,20}表)$");
    private static final Pattern SPLIT = Pattern.compile("^([^:。]{2,90}?)(?::|，?(?=是?指))(.+)$");
    private static final Pattern ITEM = Pattern.compile("^" + CodeNames.ITEM_PATTERN + "$");
    private static final Pattern CLASS = Pattern.compile("^[^()]{2,24}\\(类\\)(?:支出)?$");

    private final CodeNames names;
    private final Map<String, String> economicClasses;

    private GlossaryReader(CodeNames names, Map<String, String> economicClasses) {
        this.names = names;
        this.economicClasses = economicClasses;
    }

    /** A reader that knows the classifications of the class path. */
    public static GlossaryReader standard() {
        Map<String, String> economic = new HashMap<>();
        SeedTable.rows("classification/economic_department.csv").stream()
                .filter(row -> row.text("code").length() == 3)
                .forEach(row -> economic.put(plain(row.text("name")), row.text("code")));
        return new GlossaryReader(new CodeNames(SeedTable.rows("classification/functional.csv")), Map.copyOf(economic));
    }

    private static String plain(String name) {
        return LabelKey.withoutEnumeration(name).replaceFirst("支出$", "");
    }

    /**
     * The terms of the glossary in printed order; none where the report has no such section.
     *
     * @param facts the amounts of the report's statements, whose names and codes resolve those of the terms
     * @param findings gets those on items whose names fit no code or several
     */
    public List<GlossaryTerm> read(List<NarrativeLine> lines, List<FactRow> facts, List<Finding> findings) {
        CodeNames known = names.with(facts);
        List<GlossaryTerm> terms = new ArrayList<>();
        for (GlossaryEntries.Entry entry : GlossaryEntries.of(section(PageFurniture.without(lines)))) {
            Matcher split = SPLIT.matcher(TextForm.of(entry.text()));
            if (split.matches()) {
                String term = entry.text().substring(split.start(1), split.end(1));
                String explanation = entry.text().substring(split.start(2));
                terms.add(term(terms.size() + 1, term, explanation, entry.page(), known, findings));
            }
        }
        return List.copyOf(terms);
    }

    /** The lines under the last heading 名词解释 up to the next part; a contents page names it too. */
    private static List<NarrativeLine> section(List<NarrativeLine> lines) {
        List<NarrativeLine> section = new ArrayList<>();
        boolean open = false;
        for (NarrativeLine line : lines) {
            String key = TextForm.of(line.text()).replaceAll("\\s", "");
            boolean heading = HEADING.matcher(key).matches();
            if (heading) {
                section.clear();
            }
            open = heading || open && !END.matcher(key).matches();
            if (open && !heading) {
                section.add(line);
            }
        }
        return section;
    }

    private GlossaryTerm term(
            int ordinal, String term, String explanation, int page, CodeNames known, List<Finding> findings) {
        String key = TextForm.of(term);
        Matcher item = ITEM.matcher(key);
        String functional = null;
        if (item.matches()) {
            functional =
                    known.itemCode(item.group("class"), item.group("section"), item.group("item"), page, findings::add);
        } else if (CLASS.matcher(key).matches()) {
            functional = known.classCode(key);
        }
        String economic = functional == null ? economicClasses.get(plain(term)) : null;
        return new GlossaryTerm(
                ordinal,
                term,
                functional == null ? economic : functional,
                scheme(functional, economic),
                explanation,
                page);
    }

    private static @Nullable String scheme(@Nullable String functional, @Nullable String economic) {
        if (functional != null) {
            return "functional";
        }
        return economic == null ? null : "economic";
    }
}
