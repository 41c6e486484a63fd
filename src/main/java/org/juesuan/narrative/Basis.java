package org.juesuan.narrative;

/**
 * What a sentence compares with: an earlier year, or a budget of the year of the report.
 *
 * @param name {@code prior_year}, or the budget as in {@link NarrativeRatio#base()}
 * @param year the year compared with
 */
record Basis(String name, int year) {
    static final String PRIOR_YEAR = "prior_year";

    boolean isPriorYear() {
        return name.equals(PRIOR_YEAR);
    }
}
