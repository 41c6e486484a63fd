package org.juesuan.sample;

import java.math.BigDecimal;

/** Amounts as the reports print them: thousands separators and two places, {@code 2,175.87}. */
public final class PrintedAmount {
    private PrintedAmount() {}

    /** Prints whole hundredths of a unit. */
    public static String of(long hundredths) {
        String digits = Long.toString(Math.abs(hundredths / 100));
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        long fraction = Math.abs(hundredths % 100);
        return (hundredths < 0 ? "-" : "") + text + (fraction < 10 ? ".0" : ".") + fraction;
    }

    /** Reads a printed amount back into hundredths. */
    public static long parse(String printed) {
        return new BigDecimal(printed.replace(",", "")).movePointRight(2).longValueExact();
    }

    /** A share of a whole as a percentage with two places, rounded half up. */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "0.00%";
        }
        long hundredths = Math.round((double) part * 10_000 / whole);
        return of(hundredths).replace(",", "") + "%";
    }
}
