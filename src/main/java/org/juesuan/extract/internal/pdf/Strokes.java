package org.juesuan.extract.internal.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Turns painted paths into straight segments along or across the page. */
final class Strokes {

    /** The thickest border in use is 6 pt; a filled shape above that is a background. */
    private static final double THICKEST_BAR = 6;

    private static final double DOT = 2;
    private static final double MOST_LEAN = 1;

    private final List<Segment> segments = new ArrayList<>();

    List<Segment> segments() {
        return segments;
    }

    /** Every straight edge of a stroked path. */
    void addStroked(GeneralPath path, Rectangle2D clip) {
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            switch (step.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = x = point[0];
                    startY = y = point[1];
                }
                case PathIterator.SEG_LINETO -> {
                    addEdge(x, y, point[0], point[1], clip);
                    x = point[0];
                    y = point[1];
                }
                case PathIterator.SEG_CUBICTO -> {
                    x = point[4];
                    y = point[5];
                }
                case PathIterator.SEG_CLOSE -> {
                    addEdge(x, y, startX, startY, clip);
                    x = startX;
                    y = startY;
                }
                default -> throw new IllegalStateException("path · segment · quadratic curve");
            }
        }
    }

    /** Every filled shape that is a thin bar; a dot may be part of a dotted line in either direction. */
    void addFilled(GeneralPath path, Rectangle2D clip) {
        double[] point = new double[6];
        Rectangle2D bounds = new Rectangle2D.Double();
        boolean open = false;
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                addBar(bounds, open, clip);
                bounds = new Rectangle2D.Double(point[0], point[1], 0, 0);
                open = false;
            } else if (kind != PathIterator.SEG_CLOSE) {
                int last = kind == PathIterator.SEG_CUBICTO ? 4 : 0;
                bounds.add(point[last], point[last + 1]);
                open = true;
            }
        }
        addBar(bounds, open, clip);
    }

    private void addBar(Rectangle2D bar, boolean drawn, Rectangle2D clip) {
        if (!drawn || Math.min(bar.getWidth(), bar.getHeight()) > THICKEST_BAR) {
            return;
        }
        boolean dot = Math.max(bar.getWidth(), bar.getHeight()) <= DOT;
        if (dot || bar.getWidth() >= bar.getHeight()) {
            addEdge(bar.getMinX(), bar.getCenterY(), bar.getMaxX(), bar.getCenterY(), clip);
        }
        if (dot || bar.getWidth() < bar.getHeight()) {
            addEdge(bar.getCenterX(), bar.getMinY(), bar.getCenterX(), bar.getMaxY(), clip);
        }
    }

    private void addEdge(double x1, double y1, double x2, double y2, Rectangle2D clip) {
        if (Math.min(Math.abs(x1 - x2), Math.abs(y1 - y2)) > MOST_LEAN) {
            return;
        }
        double left = Math.max(Math.min(x1, x2), clip.getMinX() - MOST_LEAN);
        double right = Math.min(Math.max(x1, x2), clip.getMaxX() + MOST_LEAN);
        double bottom = Math.max(Math.min(y1, y2), clip.getMinY() - MOST_LEAN);
        double top = Math.min(Math.max(y1, y2), clip.getMaxY() + MOST_LEAN);
        if (left <= right && bottom <= top) {
            segments.add(new Segment(left, bottom, right, top));
        }
    }
}
