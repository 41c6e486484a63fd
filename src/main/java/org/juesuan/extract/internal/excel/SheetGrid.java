package org.juesuan.extract.internal.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.juesuan.domain.provenance.Box;
import org.juesuan.extract.RawCell;
import org.juesuan.extract.RawTable;

/**
 * Lays out what a reader of the sheet sees: the rows and columns in which some visible text stands, with the merges
 * over them. Rows and columns that are hidden or hold no text take no place in the grid; box and reference of a cell
 * tell its true place on the sheet. Places without text have no cell unless they are merged.
 */
final class SheetGrid {
    private static final Comparator<SheetContent.Cell> READING_ORDER =
            Comparator.comparingInt(SheetContent.Cell::row).thenComparingInt(SheetContent.Cell::column);

    private static final int PLACES_NAMED = 3;

    /** A text where it is seen: at the first visible place of its region. */
    private record Seen(int row, int column, Region region, String text) {}

    private final SheetContent sheet;
    private final List<String> notes;
    private final MergedRegions merges;
    private final List<Seen> seen = new ArrayList<>();
    private final List<String> coveredTexts = new ArrayList<>();
    private final List<String> secondValues = new ArrayList<>();
    private final BitSet skippedRows = new BitSet();
    private final BitSet skippedColumns = new BitSet();

    private SheetGrid(SheetContent sheet, List<String> notes) {
        this.sheet = sheet;
        this.notes = notes;
        this.merges = MergedRegions.of(sheet);
    }

    /** Empty where no text is visible. Adds to {@code notes} what was dropped. */
    static Optional<RawTable> of(SheetContent sheet, List<String> notes) {
        SheetGrid grid = new SheetGrid(sheet, notes);
        grid.findSeen();
        grid.noteSkipped();
        return grid.seen.isEmpty() ? Optional.empty() : Optional.of(grid.table());
    }

    private void findSeen() {
        Region previous = new Region(-1, -1, -1, -1);
        for (SheetContent.Cell cell :
                sheet.cells().stream().sorted(READING_ORDER).toList()) {
            Region region = merges.at(cell.row(), cell.column());
            if (!region.startsAt(cell.row(), cell.column())) {
                coveredTexts.add(reference(cell));
            } else if (region.equals(previous)) {
                secondValues.add(reference(cell));
            } else {
                see(cell, region);
            }
            previous = region;
        }
    }

    private void see(SheetContent.Cell cell, Region region) {
        int row = sheet.hiddenRows().nextClearBit(region.top());
        int column = sheet.hiddenColumns().nextClearBit(region.left());
        if (row > region.bottom()) {
            skippedRows.set(cell.row());
            return;
        }
        if (column > region.right()) {
            skippedColumns.set(cell.column());
            return;
        }
        seen.add(new Seen(row, column, region, cell.text()));
    }

    private void noteSkipped() {
        note("text under a merge ignored", coveredTexts);
        note("second value of a cell ignored", secondValues);
        note("corrupt merge ignored", sheet.corruptMerges());
        note(
                "overlapping merge ignored",
                merges.refused().stream().map(Region::address).toList());
        noteHidden(skippedRows.cardinality(), "row");
        noteHidden(skippedColumns.cardinality(), "column");
    }

    private void note(String what, List<String> places) {
        if (!places.isEmpty()) {
            String first = String.join(", ", places.subList(0, Math.min(places.size(), PLACES_NAMED)));
            String rest = places.size() > PLACES_NAMED ? " and %d more".formatted(places.size() - PLACES_NAMED) : "";
            note(what + " at " + first + rest);
        }
    }

    private void noteHidden(int count, String what) {
        if (count > 0) {
            note("%d hidden %s skipped".formatted(count, count == 1 ? what : what + "s"));
        }
    }

    private void note(String what) {
        notes.add("sheet '" + sheet.name() + "': " + what);
    }

    private static String reference(SheetContent.Cell cell) {
        return Region.cell(cell.row(), cell.column()).reference();
    }

    private RawTable table() {
        Axis rows = Axis.of(seen.stream().mapToInt(Seen::row));
        Axis columns = Axis.of(seen.stream().mapToInt(Seen::column));
        List<RawCell> cells = Stream.concat(
                        seen.stream().map(text -> cell(rows, columns, text.region(), text.text())),
                        blankMerges(rows, columns))
                .toList();
        return new RawTable(
                sheet.page(),
                sheet.name(),
                new Box(columns.first(), rows.first(), columns.last() + 1, rows.last() + 1),
                rows.size(),
                columns.size(),
                edges(columns),
                true,
                cells);
    }

    private Stream<RawCell> blankMerges(Axis rows, Axis columns) {
        Set<Region> withText = new HashSet<>(seen.stream().map(Seen::region).toList());
        return merges.accepted().stream()
                .filter(region -> !withText.contains(region))
                .filter(region -> rows.span(region.top(), region.bottom()) > 0)
                .filter(region -> columns.span(region.left(), region.right()) > 0)
                .map(region -> cell(rows, columns, region, ""))
                .filter(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1);
    }

    private static RawCell cell(Axis rows, Axis columns, Region region, String text) {
        return new RawCell(
                rows.indexFrom(region.top()),
                columns.indexFrom(region.left()),
                rows.span(region.top(), region.bottom()),
                columns.span(region.left(), region.right()),
                text,
                region.reference(),
                box(rows, columns, region));
    }

    private static Box box(Axis rows, Axis columns, Region region) {
        return new Box(
                Math.max(region.left(), columns.first()),
                Math.max(region.top(), rows.first()),
                Math.min(region.right(), columns.last()) + 1,
                Math.min(region.bottom(), rows.last()) + 1);
    }

    private static List<Double> edges(Axis columns) {
        return DoubleStream.concat(
                        IntStream.range(0, columns.size()).mapToDouble(columns::place),
                        DoubleStream.of(columns.last() + 1))
                .boxed()
                .toList();
    }
}
