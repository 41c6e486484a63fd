package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.juesuan.compare.trend.TrendTable.Kind;
import org.juesuan.publish.RowValues;

/** 表6: appropriation expenditure of every department, or of every unit of the one department. */
final class BodiesTable {
    private BodiesTable() {}

    static TrendTable of(List<RowValues> rows, TrendWords words, TrendRequest request) {
        TableBuilder table = TableBuilder.table(words, "bodies")
                .columns(Kind.TEXT, "body")
                .columns(Kind.MONEY, "before", "now", "change")
                .columns(Kind.PERCENT, "percent", "share")
                .columns(Kind.TEXT, "mark");
        BigDecimal whole = rows.stream()
                .map(row -> row.number("amount_yuan"))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        for (RowValues row : rows) {
            Change change = new Change(row.number("amount_yuan"), row.number("prior_yuan"));
            table.line(
                    0,
                    row.text("name"),
                    change.before(),
                    change.now(),
                    change.amount(),
                    change.percent(),
                    Change.percent(change.now(), whole),
                    change.isToBeExplained(request.percentLimit(), request.amountLimit())
                            ? words.say("mark.explain")
                            : "");
            say(table, row.text("name"), change, whole, words);
        }
        if (table.isEmpty()) {
            table.say("sentence.bodies.none");
        }
        return table.build();
    }

    private static void say(TableBuilder table, String name, Change change, BigDecimal whole, TrendWords words) {
        BigDecimal share = Change.percent(change.now(), whole);
        if (change.now() != null && share != null) {
            table.say(
                    "sentence.share",
                    name,
                    Change.tenThousands(change.now()),
                    share.toPlainString(),
                    change.inWords(words));
        }
    }
}
