package org.juesuan.narrative;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * One match of a wording behind its subject.
 *
 * @param offset where the matched text begins in the section
 */
record Told(FactPattern pattern, Subject subject, MatchResult match, int offset) {
    int start() {
        return offset + match.start();
    }

    int end() {
        return offset + match.end();
    }

    /** Where the number stands; the wording itself where it has none. */
    int at() {
        return hasNumber() ? offset + match.start(pattern.group("amount")) : start();
    }

    int pageIn(NarrativeSection section) {
        return section.text().page(at());
    }

    boolean hasNumber() {
        return pattern.has("amount");
    }

    /** The number as printed; where there is none, the words that tell it. */
    String printed() {
        return hasNumber() ? match.group(pattern.group("amount")) : match.group();
    }

    /** The number; zero where the words say that there was nothing. */
    BigDecimal value() {
        return hasNumber() ? new BigDecimal(printed().replace(",", "")) : BigDecimal.ZERO;
    }

    @Nullable
    String direction() {
        return named("direction");
    }

    @Nullable
    String base() {
        return named("base");
    }

    @Nullable
    String grade() {
        return named("grade");
    }

    private @Nullable String named(String name) {
        return pattern.has(name) ? match.group(pattern.group(name)) : null;
    }

    String topic() {
        boolean own = !pattern.topic().isEmpty() && !pattern.topic().contains("{");
        return own ? pattern.topic() : subject.topic();
    }

    String measure() {
        return pattern.measure().isEmpty() ? subject.measure() : pattern.measure();
    }

    String unit() {
        if (!pattern.unit().isEmpty()) {
            return pattern.unit();
        }
        String printed = named("unit");
        if (printed == null) {
            return "元";
        }
        return printed.endsWith("元") ? printed : printed + "元";
    }
}
