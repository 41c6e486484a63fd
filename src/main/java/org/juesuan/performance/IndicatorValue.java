package org.juesuan.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.juesuan.domain.amount.PrintedAmount;
import org.juesuan.recognise.LabelKey;

/**
 * A target or what was reached, as printed, with its number where it is one: {@code ≥10个} is ≥, 10, 个.
 *
 * @param printed as printed, white space removed
 * @param operator ≥, ≤, &gt;, &lt; or =; null where it is no number
 * @param value null where it is no number
 * @param unit null where none is printed
 */
public record IndicatorValue(
        String printed,
        @Nullable String operator,
        @Nullable BigDecimal value,
        @Nullable String unit) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<operator>[^\\d.,(-]{0,5}?)(?<value>-?\\d[\\d,]*(?:\\.\\d+)?)(?<unit>%|‰|[\\u4e00-\\u9fa5/·]{0,8})(?<behind>以上|以下|以内)?");

    static IndicatorValue of(String text, FormWords words) {
        String printed = LabelKey.compact(text);
        Matcher shape = SHAPE.matcher(LabelKey.of(text));
        if (shape.matches()) {
            Optional<PrintedAmount> number = PrintedAmount.parse(shape.group("value"));
            Optional<String> operator = operator(shape, words);
            if (number.isPresent() && operator.isPresent()) {
                String unit = shape.group("unit");
                BigDecimal value = number.get().value();
                return new IndicatorValue(printed, operator.get(), value, unit.isEmpty() ? null : unit);
            }
        }
        return new IndicatorValue(printed, null, null, null);
    }

    private static Optional<String> operator(Matcher shape, FormWords words) {
        String before = shape.group("operator");
        String behind = shape.group("behind");
        if (behind != null) {
            return before.isEmpty() ? Optional.of(behind.equals("以上") ? "≥" : "≤") : Optional.empty();
        }
        return before.isEmpty() ? Optional.of("=") : words.operator(before);
    }
}
