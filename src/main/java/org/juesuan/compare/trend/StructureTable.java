package org.juesuan.compare.trend;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.juesuan.compare.trend.TrendTable.Kind;

/**
 * 表3: basic and project of the appropriation, personnel and routine operating and the economic classes of general
 * public basic expenditure; a part's share is of its own whole.
 */
final class StructureTable {
    private final YearPair figures;
    private final TrendWords words;
    private final TableBuilder table;

    private StructureTable(YearPair figures, TrendWords words) {
        this.figures = figures;
        this.words = words;
        this.table = TableBuilder.table(words, "structure")
                .columns(Kind.TEXT, "item")
                .columns(Kind.MONEY, "before", "now", "change")
                .columns(Kind.PERCENT, "percent", "share");
    }

    static TrendTable of(YearPair figures, TrendWords words) {
        StructureTable structure = new StructureTable(figures, words);
        structure.whole("nature", List.of("basic", "project"), true);
        structure.whole("group", List.of("personnel", "routine_operating"), true);
        TreeSet<String> classes = new TreeSet<>();
        figures.rows().stream()
                .filter(row -> row.text("part").equals("economic"))
                .forEach(row -> classes.add(row.text("code")));
        structure.whole("economic", classes, false);
        structure.sayUnbridged();
        return structure.table.build();
    }

    private void whole(String part, Collection<String> codes, boolean isSaid) {
        Change whole = new Change(sum(part, codes, figures.year()), sum(part, codes, figures.year() - 1));
        if (whole.isEmpty()) {
            return;
        }
        line(0, words.name(part), whole, whole.now());
        for (String code : codes) {
            Change change = figures.change("part", part, "code", code);
            if (!change.isNothing()) {
                line(1, name(part, code), change, whole.now());
                say(isSaid, name(part, code), change, whole.now());
            }
        }
    }

    private void sayUnbridged() {
        BigDecimal unbridged = figures.amount(figures.year() - 1, "part", "economic", "code", "unbridged");
        if (unbridged != null) {
            table.say("sentence.unbridged", Change.tenThousands(unbridged));
        }
    }

    private @Nullable BigDecimal sum(String part, Collection<String> codes, int year) {
        return codes.stream()
                .map(code -> figures.amount(year, "part", part, "code", code))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private String name(String part, String code) {
        return figures.rows().stream()
                .filter(row -> row.text("part").equals(part) && row.text("code").equals(code))
                .map(row -> row.text("name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> code + " " + name)
                .orElseGet(() -> words.name(code));
    }

    private void line(int depth, String name, Change change, @Nullable BigDecimal whole) {
        table.line(
                depth,
                name,
                change.before(),
                change.now(),
                change.amount(),
                change.percent(),
                Change.percent(change.now(), whole));
    }

    private void say(boolean isSaid, String name, Change change, @Nullable BigDecimal whole) {
        BigDecimal share = Change.percent(change.now(), whole);
        if (isSaid && change.now() != null && share != null) {
            table.say(
                    "sentence.share",
                    name,
                    Change.tenThousands(change.now()),
                    share.toPlainString(),
                    change.inWords(words));
        }
    }
}
