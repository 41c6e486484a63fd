package org.juesuan.extract.internal.excel;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The number format General. Integers and amounts with at most two decimals are kept whole, since codes and cents must
 * not depend on a column's width; longer fractions get Excel's eleven digits. An exponent only where the plain form
 * would have more than twenty digits.
 */
final class GeneralFormat {
    private static final MathContext STORED = new MathContext(15);
    private static final MathContext SHOWN = new MathContext(11);
    private static final int CENTS = 2;
    private static final int LONGEST = 20;

    private GeneralFormat() {}

    /** Without the noise of binary fractions: 2940.0499999999997 is 2940.05, as Excel itself compares and prints. */
    static BigDecimal stored(double value) {
        return new BigDecimal(value).round(STORED);
    }

    static String text(BigDecimal number) {
        BigDecimal stored = number.stripTrailingZeros();
        BigDecimal shown = stored.scale() > CENTS ? stored.round(SHOWN).stripTrailingZeros() : stored;
        boolean tooLong = shown.scale() > LONGEST || shown.precision() - shown.scale() > LONGEST;
        return tooLong ? shown.toString() : shown.toPlainString();
    }
}
