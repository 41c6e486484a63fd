package org.juesuan.narrative;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One match of a wording behind its subject.
 *
 * @param offset where the matched text begins in the section
 */
record Told(FactPattern pattern, Subject subject, Matcher matcher, int offset) {
    int start() {
        return offset + matcher.start();
    }

    int end() {
        return offset + matcher.end();
    }

    /** Where the number stands; the wording itself for a comparison. */
    int at() {
        return hasNumber() ? offset + matcher.start("amount") : start();
    }

    boolean hasNumber() {
        return pattern.kind() != FactPattern.Kind.COMPARISON;
    }

    String printed() {
        return matcher.group("amount");
    }

    BigDecimal value() {
        return new BigDecimal(printed().replace(",", ""));
    }

    String direction() {
        return matcher.group("direction");
    }

    @Nullable
    String base() {
        return matcher.group("base");
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
        String printed = matcher.group("unit");
        return printed.equals("万") ? "万元" : printed;
    }
}
