package org.juesuan.compare.trend;

import java.util.List;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowValues;

/** What stands out with the figures it is held against, what cannot be compared and why, and where the figures are from. */
final class DoubtTables {
    private DoubtTables() {}

    static TrendTable outliers(List<RowValues> rows, TrendWords words) {
        TableBuilder table = TableBuilder.table(words, "outliers")
                .columns(Kind.TEXT, "department", "code", "name")
                .columns(Kind.MONEY, "now")
                .columns(Kind.TEXT, "with")
                .columns(Kind.NUMBER, "observed", "middle", "deviation", "z")
                .columns(Kind.TEXT, "others");
        for (RowValues row : rows) {
            table.line(
                    0,
                    row.text("entity_name"),
                    row.text("code"),
                    row.text("name"),
                    row.number("amount_yuan"),
                    words.name(row.text("compared_with")),
                    row.number("value"),
                    row.number("middle"),
                    row.number("deviation"),
                    row.number("z"),
                    row.text("other_values"));
        }
        if (rows.isEmpty()) {
            table.say("sentence.outliers.none");
        }
        return table.build();
    }

    static TrendTable incomparable(List<RowValues> rows, TrendWords words, boolean isSum) {
        TableBuilder table = TableBuilder.table(words, "incomparable")
                .columns(Kind.TEXT, "kind", "name", "code")
                .columns(Kind.MONEY, "amount");
        for (RowValues row : rows) {
            table.line(0, words.name(row.text("kind")), row.text("name"), row.text("code"), row.number("amount_yuan"));
        }
        if (rows.isEmpty()) {
            table.say("sentence.incomparable.none");
        }
        if (isSum) {
            table.say("sentence.flows");
        }
        return table.build();
    }

    static TrendTable sources(List<RowValues> rows, TrendWords words) {
        TableBuilder table = TableBuilder.table(words, "sources")
                .columns(Kind.TEXT, "body", "year", "source", "pages", "verdict", "report");
        for (RowValues row : rows) {
            String url = row.text("source_url");
            String first = row.text("first_page");
            table.line(
                    0,
                    row.text("entity_name"),
                    row.text("fiscal_year"),
                    url.isEmpty() ? row.text("source_path") : url,
                    first.isEmpty() ? "" : first + "–" + row.text("last_page"),
                    row.text("verdict"),
                    row.text("report_id"));
        }
        return table.build();
    }
}
