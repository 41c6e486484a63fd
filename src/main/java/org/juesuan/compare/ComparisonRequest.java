package org.juesuan.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared.
 *
 * @param statement a statement of the contract, or {@code appropriation}: the expenditure of the three funds together
 * @param measure a measure of that statement
 * @param amountKind {@code outturn}, {@code original_budget}, {@code revised_budget} or {@code budget_unspecified}
 * @param code classification code of any level or a fixed name
 * @param departments names or ids; empty for all
 * @param years fiscal years; empty for all
 * @param division 行政区划 by code or name; null for all
 * @param peerGroup a group of {@code seeds/entity/peer_group.csv}; null for all
 * @param top how many departments, by the amount of their latest year; null for all
 * @param rebase the year whose codes are used throughout; null for every year's own
 */
public record ComparisonRequest(
        String statement,
        String measure,
        String amountKind,
        String code,
        List<String> departments,
        List<Integer> years,
        @Nullable String division,
        @Nullable String peerGroup,
        @Nullable Integer top,
        @Nullable Integer rebase) {
    /** The three funds together. */
    public static final String APPROPRIATION = "appropriation";

    private static final String FUNDS = "general_public_expenditure,government_fund,state_capital";

    public ComparisonRequest {
        departments = List.copyOf(departments);
        years = List.copyOf(years);
    }

    /** As the statement of {@code sql/compare/comparison.sql} takes it. */
    Map<String, String> parameters(int firstYear, int lastYear) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("statements", statement.equals(APPROPRIATION) ? FUNDS : statement);
        parameters.put("measure", measure);
        parameters.put("amount_kind", amountKind);
        parameters.put("code", code);
        parameters.put("departments", String.join(",", departments));
        parameters.put("years", years.stream().map(String::valueOf).collect(Collectors.joining(",")));
        parameters.put("from_year", String.valueOf(firstYear));
        parameters.put("to_year", String.valueOf(lastYear));
        parameters.put("division", text(division));
        parameters.put("peer_group", text(peerGroup));
        parameters.put("top", text(top));
        parameters.put("rebase", text(rebase));
        return parameters;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
