package org.juesuan.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.juesuan.domain.amount.PrintedAmount;
import org.juesuan.recognise.LabelKey;

/**
 * A weight, score or rate of a form.
 *
 * @param value without sign of unit: 5.0 for {@code 5.0%}
 * @param decimals digits printed after the point
 * @param printed as printed
 * @param percent true where a percent sign is printed
 */
public record FormNumber(BigDecimal value, int decimals, String printed, boolean percent) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile("([^%分]+)(%?)分?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The number of a cell; empty where it is none. */
    static Optional<FormNumber> parse(String text) {
        String key = LabelKey.of(text);
        Matcher shape = SHAPE.matcher(key);
        if (!shape.matches()) {
            return Optional.empty();
        }
        return PrintedAmount.parse(shape.group(1))
                .map(number -> new FormNumber(
                        number.value(),
                        number.decimals(),
                        LabelKey.compact(text),
                        !shape.group(2).isEmpty()));
    }

    /** A score in points: {@code 5.0%} of a weight of 5 is a wrongly formatted 5.0, {@code 96%} of it are 4.8. */
    FormNumber pointsOf(FormNumber weight) {
        if (!percent || value.compareTo(weight.value()) <= 0) {
            return new FormNumber(value, decimals, printed, false);
        }
        BigDecimal points = weight.value().multiply(value).divide(HUNDRED);
        return new FormNumber(points.stripTrailingZeros(), decimals + 2, printed, false);
    }
}
