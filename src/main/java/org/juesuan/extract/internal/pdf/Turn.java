package org.juesuan.extract.internal.pdf;

import java.awt.geom.Rectangle2D;

/** Turns a page's own coordinates (y upwards) into those of a reader (y downwards) for one direction of its text. */
record Turn(Rectangle2D area, Quarter direction) {

    double width() {
        return direction.isSideways() ? area.getHeight() : area.getWidth();
    }

    double height() {
        return direction.isSideways() ? area.getWidth() : area.getHeight();
    }

    double x(double x, double y) {
        return switch (direction) {
            case RIGHT -> x - area.getMinX();
            case UP -> y - area.getMinY();
            case LEFT -> area.getMaxX() - x;
            case DOWN -> area.getMaxY() - y;
        };
    }

    double y(double x, double y) {
        return switch (direction) {
            case RIGHT -> area.getMaxY() - y;
            case UP -> x - area.getMinX();
            case LEFT -> y - area.getMinY();
            case DOWN -> area.getMaxX() - x;
        };
    }

    Rectangle2D box(double x1, double y1, double x2, double y2) {
        Rectangle2D box = new Rectangle2D.Double(x(x1, y1), y(x1, y1), 0, 0);
        box.add(x(x2, y2), y(x2, y2));
        return box;
    }

    /** A glyph that runs with the page. */
    Glyph upright(InkGlyph glyph) {
        double left = x(glyph.x(), glyph.y());
        double right = Math.max(left, left + glyph.width());
        return new Glyph(glyph.text(), left, right, y(glyph.x(), glyph.y()), glyph.em());
    }

    /** A glyph that runs another way, given the upright place that its ink covers. */
    Glyph turned(InkGlyph glyph) {
        double upX = -glyph.directionY() * glyph.em();
        double upY = glyph.directionX() * glyph.em();
        double endX = glyph.x() + glyph.directionX() * glyph.width();
        double endY = glyph.y() + glyph.directionY() * glyph.width();
        Rectangle2D box = box(
                glyph.x() + upX * Glyph.ASCENT,
                glyph.y() + upY * Glyph.ASCENT,
                endX - upX * Glyph.DESCENT,
                endY - upY * Glyph.DESCENT);
        double em = box.getHeight() / (Glyph.ASCENT + Glyph.DESCENT);
        return new Glyph(glyph.text(), box.getMinX(), box.getMaxX(), box.getMaxY() - em * Glyph.DESCENT, em);
    }
}
