package org.juesuan.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.juesuan.recognise.SeedTable;

/**
 * One change of a classification, as {@code seeds/classification/bridge.csv} has it.
 *
 * @param year the first year in which it holds
 * @param toCode null where the code ends without a successor
 * @param weight the share of the old code that goes there; null where it is not known
 * @param isBelieved expert knowledge that no published document has shown yet
 */
record CodeChange(
        String scheme,
        int year,
        String fromCode,
        @Nullable String toCode,
        Relation relation,
        @Nullable BigDecimal weight,
        boolean isBelieved) {

    /** How the old code stands to the new one; the later, the more it disturbs a comparison. */
    enum Relation {
        SAME,
        RENAMED,
        MOVED,
        MERGED,
        SPLIT,
        NEW,
        DROPPED,
        REUSED;

        /** The amount goes on under a code that is known. */
        boolean carriesOn() {
            return compareTo(NEW) < 0;
        }

        static Relation strongest(Relation one, Relation other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }

    /** A code that begins stands as one that changes into nothing, going back. */
    boolean begins() {
        return relation == Relation.NEW;
    }

    static List<CodeChange> of(List<SeedTable.Row> rows) {
        List<CodeChange> changes = new ArrayList<>();
        for (SeedTable.Row row : rows) {
            CodeChange change = of(row);
            if (change.relation() != Relation.SAME && !(change.relation() == Relation.REUSED && hadMoved(row, rows))) {
                changes.add(change);
            }
        }
        return List.copyOf(changes);
    }

    private static CodeChange of(SeedTable.Row row) {
        Relation relation = Relation.valueOf(row.text("relation").toUpperCase(Locale.ROOT));
        String weight = row.optional("weight");
        return new CodeChange(
                row.text("scheme"),
                Integer.parseInt(row.text("to_year")),
                relation == Relation.NEW ? row.text("to_code") : row.text("from_code"),
                relation.carriesOn() ? row.text("to_code") : null,
                relation,
                weight == null ? null : new BigDecimal(weight),
                row.text("certainty").equals("believed"));
    }

    /** A code that moved away before it was used again: what it means now began with that move. */
    private static boolean hadMoved(SeedTable.Row reused, List<SeedTable.Row> rows) {
        return rows.stream()
                .anyMatch(row -> row != reused
                        && row.text("scheme").equals(reused.text("scheme"))
                        && row.text("from_code").equals(reused.text("from_code"))
                        && row.text("from_year").compareTo(reused.text("from_year")) >= 0
                        && row.text("to_year").compareTo(reused.text("to_year")) <= 0);
    }
}
