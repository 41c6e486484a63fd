package org.juesuan.extract.internal.excel;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The rows, or columns, of a sheet that have a place in the grid: places on the sheet, ascending, by grid index. */
final class Axis {
    private final int[] places;

    private Axis(int[] places) {
        this.places = places;
    }

    static Axis of(IntStream places) {
        return new Axis(places.distinct().sorted().toArray());
    }

    int size() {
        return places.length;
    }

    int first() {
        return places[0];
    }

    int last() {
        return places[places.length - 1];
    }

    int place(int index) {
        return places[index];
    }

    /** Grid index of the first place at or after the given one. */
    int indexFrom(int place) {
        int found = Arrays.binarySearch(places, place);
        return found >= 0 ? found : -found - 1;
    }

    /** How many places lie between two, both inclusive. */
    int span(int from, int to) {
        return indexFrom(to + 1) - indexFrom(from);
    }
}
