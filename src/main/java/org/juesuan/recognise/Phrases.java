package org.juesuan.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Wordings that carry a meaning wherever they stand, as patterns in seeds/template/phrase.csv. */
public final class Phrases {

    /** What a phrase tells. */
    public enum Kind {
        EMPTY_SENTENCE,
        REVISED_BUDGET,
        ORIGINAL_BUDGET,
        CONTACT_LINE
    }

    private final Map<Kind, List<Pattern>> patterns = new EnumMap<>(Kind.class);

    public Phrases(List<SeedTable.Row> rows) {
        for (Kind kind : Kind.values()) {
            patterns.put(
                    kind,
                    rows.stream()
                            .filter(row -> row.text("kind").equals(kind.name().toLowerCase(Locale.ROOT)))
                            .map(row -> Pattern.compile(row.text("pattern")))
                            .toList());
        }
    }

    /** True where the text tells it. */
    public boolean tells(Kind kind, String text) {
        String compact = LabelKey.compact(text);
        return patterns.getOrDefault(kind, List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(compact).find());
    }
}
