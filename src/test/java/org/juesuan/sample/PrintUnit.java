package org.juesuan.sample;

/** The unit a report prints its amounts in. */
public enum PrintUnit {
    YUAN("元", 1),
    TEN_THOUSAND_YUAN("万元", 10_000);

    private final String printed;
    private final long fenPerHundredth;

    PrintUnit(String printed, long fenPerHundredth) {
        this.printed = printed;
        this.fenPerHundredth = fenPerHundredth;
    }

    /** As printed after 单位：. */
    public String printed() {
        return printed;
    }

    long fenPerHundredth() {
        return fenPerHundredth;
    }

    /** Fen (0.01 元) to hundredths of this unit; refuses an amount that cannot be printed exactly. */
    public long hundredths(long fen) {
        if (fen % fenPerHundredth != 0) {
            throw new IllegalArgumentException(
                    "fen '" + fen + "' cannot be printed exactly with two places of " + printed);
        }
        return fen / fenPerHundredth;
    }
}
