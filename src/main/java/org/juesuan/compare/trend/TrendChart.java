package org.juesuan.compare.trend;

/**
 * A chart and the table it is drawn from.
 *
 * @param data its figures; how they are read depends on the kind
 */
public record TrendChart(Kind kind, TrendTable data) {

    /** How the figures are drawn. */
    public enum Kind {
        /** Text, then one column of money for each series. */
        COLUMNS,
        /** Text and money. */
        PIE,
        /** Text, then one column of money for each year, stacked. */
        STACKED,
        /** From, to, money. */
        SANKEY,
        /** Text, then one column of percentages for each year. */
        HEAT,
        /** Text and money: the year before, the changes, this year. */
        WATERFALL
    }
}
