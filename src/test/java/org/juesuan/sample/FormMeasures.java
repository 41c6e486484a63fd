package org.juesuan.sample;

import static org.juesuan.sample.Measure.*;

import java.util.ArrayList;
import java.util.List;

/** The measures of each statement's amount columns, in printed order. */
final class FormMeasures {
    static final List<Measure> REVENUE = List.of(
            TOTAL,
            FISCAL_APPROPRIATION,
            SUPERIOR_SUBSIDY,
            INSTITUTIONAL_SERVICE,
            COMMERCIAL_OPERATING,
            AFFILIATE_REMITTANCE,
            OTHER);
    static final List<Measure> EXPENDITURE =
            List.of(TOTAL, BASIC, PROJECT, REMITTANCE_TO_SUPERIOR, COMMERCIAL_OPERATING, SUBSIDY_TO_AFFILIATE);
    static final List<Measure> FUNDS = List.of(TOTAL, GENERAL_PUBLIC, GOVERNMENT_FUND, STATE_CAPITAL);
    static final List<Measure> NATURE = List.of(TOTAL, BASIC, PROJECT);
    static final List<Measure> FUND_BALANCE = List.of(OPENING, Measure.REVENUE, TOTAL, BASIC, PROJECT, CLOSING);
    static final List<Measure> FUND_BALANCE_PARTED = List.of(
            OPENING,
            OPENING,
            AMOUNT,
            Measure.REVENUE,
            Measure.REVENUE,
            AMOUNT,
            TOTAL,
            BASIC,
            PROJECT,
            CLOSING,
            CLOSING,
            AMOUNT);
    static final List<Measure> BUDGET_AND_OUTTURN = List.of(ORIGINAL_BUDGET, REVISED_BUDGET, AMOUNT);

    /** All budgets, then all outturns. */
    static final List<Measure> THREE_PUBLIC_HALVES = halves();

    /** Budget and outturn side by side under each item. */
    static final List<Measure> THREE_PUBLIC_PAIRS = pairs();

    private FormMeasures() {}

    private static List<Measure> halves() {
        List<Measure> measures = new ArrayList<>(THREE_PUBLIC_BUDGET);
        measures.addAll(THREE_PUBLIC_OUTTURN);
        return List.copyOf(measures);
    }

    private static List<Measure> pairs() {
        List<Measure> measures = new ArrayList<>();
        for (int item = 0; item < THREE_PUBLIC_BUDGET.size(); item++) {
            measures.add(THREE_PUBLIC_BUDGET.get(item));
            measures.add(THREE_PUBLIC_OUTTURN.get(item));
        }
        return List.copyOf(measures);
    }
}
