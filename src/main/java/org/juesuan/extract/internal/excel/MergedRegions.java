package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The merges of a sheet that cross a row with text, none of them overlapping: of two that overlap the one stated first
 * counts, as in Excel's own repair.
 */
final class MergedRegions {
    private final NavigableMap<Integer, NavigableMap<Integer, Region>> byRow = new TreeMap<>();
    private final Set<Region> accepted = new LinkedHashSet<>();
    private final List<Region> refused = new ArrayList<>();

    static MergedRegions of(SheetContent sheet) {
        NavigableSet<Integer> textRows =
                sheet.cells().stream().map(SheetContent.Cell::row).collect(Collectors.toCollection(TreeSet::new));
        MergedRegions regions = new MergedRegions();
        for (Region region : sheet.merges()) {
            NavigableSet<Integer> rows = textRows.subSet(region.top(), true, region.bottom(), true);
            sheet.budget().spendCells(rows.size());
            regions.add(region, rows);
        }
        return regions;
    }

    private void add(Region region, NavigableSet<Integer> rows) {
        if (rows.isEmpty() || region.isSingleCell()) {
            return;
        }
        if (rows.stream().anyMatch(row -> overlaps(region, row))) {
            refused.add(region);
            return;
        }
        accepted.add(region);
        rows.forEach(row -> byRow.computeIfAbsent(row, r -> new TreeMap<>()).put(region.left(), region));
    }

    private boolean overlaps(Region region, int row) {
        Region before = lastStartingBy(row, region.right());
        return before != null && before.right() >= region.left();
    }

    private @Nullable Region lastStartingBy(int row, int column) {
        NavigableMap<Integer, Region> regions = byRow.get(row);
        if (regions == null) {
            return null;
        }
        var entry = regions.floorEntry(column);
        return entry == null ? null : entry.getValue();
    }

    /** The merge over a place in a row with text, or the single cell itself. */
    Region at(int row, int column) {
        Region region = lastStartingBy(row, column);
        return region != null && region.right() >= column ? region : Region.cell(row, column);
    }

    /** Without those that cross no row with text. */
    Set<Region> accepted() {
        return accepted;
    }

    /** Those that overlap an accepted one. */
    List<Region> refused() {
        return refused;
    }
}
