package org.juesuan.compare.trend;

import java.util.List;

/**
 * A trend summary of one or more departments for one year, beside the year before.
 *
 * @param title as it stands above the page
 * @param subtitle which departments, which unit, where the figures are from
 * @param tables 表1 to 表6, indicators, outliers, what is not comparable, sources
 */
public record TrendReport(
        String language, String title, String subtitle, int year, List<TrendTable> tables, List<TrendChart> charts) {

    public TrendReport {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }
}
