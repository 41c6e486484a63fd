package org.juesuan.domain.amount;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a statement prints it, still in the statement's unit.
 *
 * @param printed exactly as printed, outer white space removed
 * @param value exact; negative where a minus or brackets say so
 * @param decimals digits printed after the point
 */
public record PrintedAmount(String printed, BigDecimal value, int decimals) implements Serializable {
    private static final Pattern SHAPE =
            Pattern.compile("¥?([(]?)([-+−－]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?)([)]?)");

    /**
     * Reads thousands separators (in groups of three only), full-width digits, a currency sign in front, and minus or brackets for negatives.
     * Empty for everything else, a blank and a dash included: those are no amounts, and a doubtful one is never guessed.
     */
    public static Optional<PrintedAmount> parse(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0]", "");
        Matcher matcher = SHAPE.matcher(narrow);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean opened = !matcher.group(1).isEmpty();
        boolean closed = !matcher.group(5).isEmpty();
        boolean minus = matcher.group(2).equals("-") || matcher.group(2).equals("−");
        if (opened != closed || opened && !matcher.group(2).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(matcher.group(3).replace(",", ""));
        String fraction = matcher.group(4);
        return Optional.of(new PrintedAmount(
                text.strip(), minus || opened ? value.negate() : value, fraction == null ? 0 : fraction.length()));
    }
}
