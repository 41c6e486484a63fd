package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An amount and the same of the year before, in yuan.
 *
 * @param before null where no figure of the year before is there
 */
record Change(@Nullable BigDecimal now, @Nullable BigDecimal before) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final int DECIMALS = 2;

    /** True where neither year has a figure. */
    boolean isEmpty() {
        return now == null && before == null;
    }

    /** True where no year has a figure other than zero. */
    boolean isNothing() {
        return (now == null || now.signum() == 0) && (before == null || before.signum() == 0);
    }

    /** Null where one of the two is not there. */
    @Nullable
    BigDecimal amount() {
        return now == null || before == null ? null : now.subtract(before);
    }

    /** Of the year before; null where that is not above zero. */
    @Nullable
    BigDecimal percent() {
        BigDecimal amount = amount();
        return amount == null ? null : percent(amount, before);
    }

    /** What percentage of the whole a part is, two decimals, half up; null where the whole is not above zero. */
    static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() <= 0
                ? null
                : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** True where both the percentage and the amount are beyond their limits, or the year before had nothing of it. */
    boolean isToBeExplained(BigDecimal percentLimit, BigDecimal amountLimit) {
        BigDecimal amount = amount();
        if (amount == null || amount.abs().compareTo(amountLimit) <= 0) {
            return false;
        }
        BigDecimal percent = percent();
        return percent == null || percent.abs().compareTo(percentLimit) > 0;
    }

    /** In words: absolute values; zero, a year before of nothing and a negative one have their own words. */
    String inWords(TrendWords words) {
        BigDecimal amount = amount();
        if (amount == null || before == null) {
            return words.say("change.unknown");
        }
        if (amount.signum() == 0) {
            return words.say("change.none");
        }
        String direction = amount.signum() > 0 ? "up" : "down";
        String tenThousands = tenThousands(amount.abs());
        if (before.signum() == 0) {
            return words.say("change." + direction + ".new", tenThousands);
        }
        if (before.signum() < 0) {
            return words.say("change." + direction + ".negative", tenThousands);
        }
        BigDecimal percent = percent();
        return words.say(
                "change." + direction,
                tenThousands,
                percent == null ? "" : percent.abs().toPlainString());
    }

    static String tenThousands(BigDecimal yuan) {
        return String.format(Locale.ROOT, "%,.2f", yuan.divide(TEN_THOUSAND, DECIMALS, RoundingMode.HALF_UP));
    }
}
