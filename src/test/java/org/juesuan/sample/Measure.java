package org.juesuan.sample;

import java.util.List;
import java.util.Locale;

/** What a printed amount measures; the key of a {@link FigureLine}'s values. */
public enum Measure {
    AMOUNT,
    ORIGINAL_BUDGET,
    REVISED_BUDGET,
    TOTAL,
    FISCAL_APPROPRIATION,
    SUPERIOR_SUBSIDY,
    INSTITUTIONAL_SERVICE,
    COMMERCIAL_OPERATING,
    AFFILIATE_REMITTANCE,
    OTHER,
    BASIC,
    PROJECT,
    REMITTANCE_TO_SUPERIOR,
    SUBSIDY_TO_AFFILIATE,
    GENERAL_PUBLIC,
    GOVERNMENT_FUND,
    STATE_CAPITAL,
    OPENING,
    REVENUE,
    CLOSING,
    BUDGET_TOTAL,
    BUDGET_OVERSEAS_TRAVEL,
    BUDGET_VEHICLES,
    BUDGET_VEHICLE_PURCHASE,
    BUDGET_VEHICLE_OPERATION,
    BUDGET_RECEPTION,
    OUTTURN_TOTAL,
    OUTTURN_OVERSEAS_TRAVEL,
    OUTTURN_VEHICLES,
    OUTTURN_VEHICLE_PURCHASE,
    OUTTURN_VEHICLE_OPERATION,
    OUTTURN_RECEPTION;

    /** 预算数 of the three public expenses, in the order of the national form. */
    public static final List<Measure> THREE_PUBLIC_BUDGET = List.of(
            BUDGET_TOTAL,
            BUDGET_OVERSEAS_TRAVEL,
            BUDGET_VEHICLES,
            BUDGET_VEHICLE_PURCHASE,
            BUDGET_VEHICLE_OPERATION,
            BUDGET_RECEPTION);

    /** 决算数 of the three public expenses, in the order of the national form. */
    public static final List<Measure> THREE_PUBLIC_OUTTURN = List.of(
            OUTTURN_TOTAL,
            OUTTURN_OVERSEAS_TRAVEL,
            OUTTURN_VEHICLES,
            OUTTURN_VEHICLE_PURCHASE,
            OUTTURN_VEHICLE_OPERATION,
            OUTTURN_RECEPTION);

    /** The measure a seed file calls {@code name}, such as {@code fiscal_appropriation}. */
    public static Measure named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
