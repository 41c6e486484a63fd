package org.juesuan.performance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.juesuan.recognise.LabelKey;

/**
 * The names of the upper levels (一级、二级指标) that hold for the row being read. Their cells span rows and go on over page
 * breaks; where the break leaves the name on the next page, the rows above get it from there.
 */
final class Levels {
    private final boolean merged;
    private Region level1 = new Region();
    private Region level2 = new Region();

    /** Rows under one name, which may become known only later. */
    static final class Region {
        private @Nullable String name;
        private @Nullable FormNumber weight;

        @Nullable
        String name() {
            return name;
        }

        @Nullable
        FormNumber weight() {
            return weight;
        }
    }

    /** @param spans whether a level cell of the form spans rows; where none does, blanks repeat the name above */
    static Levels of(Spans spans) {
        return new Levels(spans == Spans.MERGED);
    }

    /** How a form prints a name that holds for several rows. */
    enum Spans {
        MERGED,
        BLANKS
    }

    private Levels(boolean merged) {
        this.merged = merged;
    }

    void enter(GridRow row, HeaderColumns columns, @Nullable FormNumber weight) {
        Region before = level1;
        level1 = next(level1, row, columns.cellIn(row, FormColumn.LEVEL_1));
        if (weight != null) {
            level1.weight = weight;
        }
        if (level1 != before) {
            level2 = new Region();
        }
        level2 = next(level2, row, columns.cellIn(row, FormColumn.LEVEL_2));
    }

    private Region next(Region region, GridRow row, Optional<GridRow.Cell> cell) {
        if (cell.isEmpty()) {
            return region;
        }
        String printed = LabelKey.compact(cell.get().text());
        if (printed.isEmpty()) {
            return merged && !row.firstOfTable() ? new Region() : region;
        }
        boolean goesOn = row.firstOfTable() && (region.name == null || printed.equals(region.name));
        Region named = goesOn ? region : new Region();
        named.name = printed;
        return named;
    }

    Region level1() {
        return level1;
    }

    Region level2() {
        return level2;
    }
}
