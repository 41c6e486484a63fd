package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowValues;

/** What stands out with the figures it is held against, what cannot be compared and why, and where the figures are from. */
final class DoubtTables {
    private static final List<String> SCHEMES = List.of("code", "economic");

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
                .columns(Kind.TEXT, "kind", "what", "from.to")
                .columns(Kind.MONEY, "amount.before")
                .columns(Kind.PERCENT, "share.before");
        for (RowValues row : rows) {
            table.line(
                    0,
                    words.name(row.text("kind")),
                    row.text("name"),
                    row.text("code"),
                    row.number("amount_yuan"),
                    row.number("share_percent"));
        }
        if (rows.isEmpty()) {
            table.say("sentence.incomparable.none");
        }
        SCHEMES.forEach(scheme -> crossed(rows, scheme, table));
        if (isSum) {
            table.say("sentence.flows");
        }
        return table.build();
    }

    /** What share of the year before went over to other codes, and how much of it has none. */
    private static void crossed(List<RowValues> rows, String scheme, TableBuilder table) {
        List<RowValues> moved = rows.stream()
                .filter(row -> row.text("kind").startsWith(scheme + "_"))
                .toList();
        BigDecimal whole = moved.isEmpty() ? null : moved.get(0).number("whole_yuan");
        BigDecimal crossed = sum(moved.stream());
        BigDecimal share = Change.percent(crossed, whole);
        if (whole != null && share != null) {
            table.say(
                    "sentence.crossed." + scheme,
                    Change.tenThousands(whole),
                    Change.tenThousands(crossed),
                    share.toPlainString(),
                    Change.tenThousands(sum(moved.stream().filter(row -> row.is("is_lost")))));
        }
    }

    private static BigDecimal sum(Stream<RowValues> rows) {
        return rows.map(row -> row.number("amount_yuan"))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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
