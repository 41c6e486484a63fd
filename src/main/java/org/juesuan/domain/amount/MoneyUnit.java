package org.juesuan.domain.amount;

import java.math.BigDecimal;
import java.util.Optional;

/** The unit a statement is printed in (单位：万元). A statement without a known unit has no facts. */
public enum MoneyUnit {
    YUAN("元", 0),
    THOUSAND_YUAN("千元", 3),
    TEN_THOUSAND_YUAN("万元", 4),
    HUNDRED_MILLION_YUAN("亿元", 8);

    private final String printed;
    private final int power;

    MoneyUnit(String printed, int power) {
        this.printed = printed;
        this.power = power;
    }

    /** The unit as Chinese reports print it, for example {@code 万元}. */
    public String printed() {
        return printed;
    }

    /** What an amount printed in this unit is worth in yuan; exact. */
    public BigDecimal toYuan(BigDecimal amount) {
        return amount.scaleByPowerOfTen(power);
    }

    /** The unit whose Chinese name is {@code text}, white space ignored; empty where it is none of the four. */
    public static Optional<MoneyUnit> parse(String text) {
        String name = text.replaceAll("[\\s\\u3000]", "");
        for (MoneyUnit unit : values()) {
            if (unit.printed.equals(name)) {
                return Optional.of(unit);
            }
        }
        return name.equals("人民币元") ? Optional.of(YUAN) : Optional.empty();
    }
}
