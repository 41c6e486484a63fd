package org.juesuan.extract.internal.pdf;

import org.juesuan.domain.provenance.Box;

/** From where to where a column's text reaches. */
record ColumnExtent(double left, double right) {

    static ColumnExtent of(PrintedLine token) {
        Box box = token.box();
        return new ColumnExtent(box.left(), box.right());
    }

    double centre() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    double overlap(ColumnExtent other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** Shares a good part of the narrower one. */
    boolean isUnder(ColumnExtent other) {
        return overlap(other) > 0.3 * Math.min(width(), other.width());
    }

    ColumnExtent union(ColumnExtent other) {
        return new ColumnExtent(Math.min(left, other.left), Math.max(right, other.right));
    }
}
