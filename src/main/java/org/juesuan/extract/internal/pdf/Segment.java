package org.juesuan.extract.internal.pdf;

/** A straight stroke, or a filled bar too thin to be anything else, in the page's own coordinates (y upwards). */
record Segment(double x1, double y1, double x2, double y2) {}
