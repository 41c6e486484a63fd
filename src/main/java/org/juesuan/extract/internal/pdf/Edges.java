package org.juesuan.extract.internal.pdf;

import java.util.Arrays;

/** Look-ups in ascending border positions. */
final class Edges {

    private Edges() {}

    /** Index of the first edge at or after a position; the length where there is none. */
    static int firstAtLeast(double[] edges, double position) {
        int found = Arrays.binarySearch(edges, position);
        int index = found >= 0 ? found : -found - 1;
        while (index > 0 && edges[index - 1] >= position) {
            index--;
        }
        return index;
    }

    /** Index of the interval that holds a position, or -1 outside. */
    static int interval(double[] edges, double position) {
        if (edges.length == 0 || position < edges[0] || position > edges[edges.length - 1]) {
            return -1;
        }
        int found = Arrays.binarySearch(edges, position);
        int index = found >= 0 ? found : -found - 2;
        return Math.min(index, edges.length - 2);
    }

    static int nearest(double[] edges, double position) {
        int after = Math.min(firstAtLeast(edges, position), edges.length - 1);
        boolean before = after > 0 && position - edges[after - 1] < edges[after] - position;
        return before ? after - 1 : after;
    }
}
