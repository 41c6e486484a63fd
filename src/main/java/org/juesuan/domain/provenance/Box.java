package org.juesuan.domain.provenance;

import java.io.Serializable;

/**
 * A rectangle on an upright page, in points from the top left corner; on a sheet, in zero-based columns ({@code left},
 * {@code right}) and rows ({@code top}, {@code bottom}), right and bottom exclusive.
 */
public record Box(double left, double top, double right, double bottom) implements Serializable {
    public Box {
        if (right < left || bottom < top) {
            throw new IllegalArgumentException(
                    "box · edges · found · left %s top %s right %s bottom %s".formatted(left, top, right, bottom));
        }
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centreX() {
        return (left + right) / 2;
    }

    public double centreY() {
        return (top + bottom) / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
