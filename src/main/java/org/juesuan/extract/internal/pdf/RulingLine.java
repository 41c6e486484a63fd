package org.juesuan.extract.internal.pdf;

/**
 * A ruling along or across the upright page.
 *
 * @param position y of a horizontal line, x of a vertical one
 */
record RulingLine(double position, double start, double end) {

    double length() {
        return end - start;
    }

    /** Whether a perpendicular line meets this one, small gaps at corners forgiven. */
    boolean meets(RulingLine perpendicular, double tolerance) {
        return perpendicular.position >= start - tolerance
                && perpendicular.position <= end + tolerance
                && position >= perpendicular.start - tolerance
                && position <= perpendicular.end + tolerance;
    }
}
