package org.juesuan.extract.internal.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.juesuan.extract.internal.excel.FormatToken.Kind;

/** One section of a number format code: lays the digits of a number, or a text, between its literals. */
final class FormatSection {
    private static final int THOUSAND = 3;

    private final List<FormatToken> tokens;

    FormatSection(List<FormatToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    /** True where a condition admits numbers up to a bound: then the format itself says how a negative looks. */
    boolean isForSmallNumbers() {
        return tokens.stream()
                .anyMatch(token -> token.is(Kind.CONDITION) && token.text().matches("<=?[^>].*"));
    }

    /** True where no condition forbids the number. */
    boolean accepts(BigDecimal number) {
        return tokens.stream().filter(token -> token.is(Kind.CONDITION)).allMatch(token -> holds(token.text(), number));
    }

    private static boolean holds(String condition, BigDecimal number) {
        String operator = condition.replaceFirst("[^<>=].*$", "");
        int comparison = number.compareTo(
                new BigDecimal(condition.substring(operator.length()).strip()));
        return switch (operator) {
            case "<" -> comparison < 0;
            case "<=" -> comparison <= 0;
            case ">" -> comparison > 0;
            case ">=" -> comparison >= 0;
            case "<>" -> comparison != 0;
            default -> comparison == 0;
        };
    }

    /** The text in place of {@code @}. */
    String showText(String text) {
        return tokens.stream()
                .filter(token -> token.is(Kind.TEXT) || token.is(Kind.LITERAL))
                .map(token -> token.is(Kind.TEXT) ? text : token.text())
                .collect(Collectors.joining());
    }

    /** @param magnitude without its sign, which belongs to the choice of the section */
    String show(BigDecimal magnitude) {
        int point = pointPlace();
        String digits = scaled(magnitude)
                .setScale(digitsIn(point, tokens.size()), RoundingMode.HALF_UP)
                .toPlainString();
        int mark = digits.indexOf('.');
        String whole = mark < 0 ? digits : digits.substring(0, mark);
        String fraction = mark < 0 ? "" : digits.substring(mark + 1);
        return whole(point, whole.equals("0") ? "" : whole, magnitude) + fraction(point, fraction);
    }

    private int pointPlace() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.POINT)) {
                return i;
            }
        }
        return tokens.size();
    }

    private int digitsIn(int from, int to) {
        return (int) tokens.subList(from, to).stream()
                .filter(token -> token.is(Kind.DIGIT))
                .count();
    }

    private BigDecimal scaled(BigDecimal magnitude) {
        int percents =
                (int) tokens.stream().filter(token -> token.is(Kind.PERCENT)).count();
        int thousands = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.COMMA) && !isGrouping(i)) {
                thousands++;
            }
        }
        return magnitude.movePointRight(2 * percents).movePointLeft(THOUSAND * thousands);
    }

    /** A comma with a digit of the whole number after it; other commas divide by a thousand. */
    private boolean isGrouping(int place) {
        int point = pointPlace();
        return place < point && digitsIn(place, point) > 0;
    }

    /** From the right, so that the leftmost placeholder takes all digits that are left. */
    private String whole(int point, String digits, BigDecimal magnitude) {
        StringBuilder reversed = new StringBuilder();
        int placeholders = digitsIn(0, point);
        int taken = 0;
        int left = digits.length();
        for (int i = point - 1; i >= 0; i--) {
            FormatToken token = tokens.get(i);
            if (!token.is(Kind.DIGIT)) {
                reversed.append(new StringBuilder(outside(token, magnitude)).reverse());
                continue;
            }
            placeholders--;
            int wanted = placeholders == 0 ? Math.max(left, 1) : 1;
            for (int k = 0; k < wanted; k++) {
                String digit = left > 0 ? digits.substring(left - 1, left) : zeroFor(token);
                left--;
                reversed.append(taken > 0 && taken % THOUSAND == 0 && groups() && !digit.isEmpty() ? "," : "");
                reversed.append(digit);
                taken++;
            }
        }
        return reversed.reverse().toString();
    }

    private static String zeroFor(FormatToken placeholder) {
        return placeholder.text().equals("0") ? "0" : "";
    }

    private boolean groups() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.COMMA) && isGrouping(i)) {
                return true;
            }
        }
        return false;
    }

    private String fraction(int point, String digits) {
        int shown = shownDecimals(point, digits);
        StringBuilder text = new StringBuilder();
        int taken = 0;
        for (FormatToken token : tokens.subList(point, tokens.size())) {
            if (token.is(Kind.DIGIT)) {
                text.append(taken < shown ? digits.substring(taken, taken + 1) : "");
                taken++;
            } else {
                text.append(token.is(Kind.POINT) ? "." : outside(token, BigDecimal.ZERO));
            }
        }
        return text.toString();
    }

    /** Zeros at the end are shown only where the format demands them. */
    private int shownDecimals(int point, String digits) {
        List<FormatToken> placeholders = tokens.subList(point, tokens.size()).stream()
                .filter(token -> token.is(Kind.DIGIT))
                .toList();
        int shown = digits.length();
        while (shown > 0
                && digits.charAt(shown - 1) == '0'
                && zeroFor(placeholders.get(shown - 1)).isEmpty()) {
            shown--;
        }
        return shown;
    }

    private static String outside(FormatToken token, BigDecimal magnitude) {
        return switch (token.kind()) {
            case LITERAL, PERCENT -> token.text();
            case GENERAL, TEXT -> GeneralFormat.text(magnitude);
            default -> "";
        };
    }
}
