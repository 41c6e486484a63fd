package org.juesuan.extract.internal.pdf;

/** The four ways text can run on a page, and how each is turned upright. */
enum Quarter {
    RIGHT,
    UP,
    LEFT,
    DOWN;

    static Quarter of(double directionX, double directionY) {
        if (Math.abs(directionX) >= Math.abs(directionY)) {
            return directionX >= 0 ? RIGHT : LEFT;
        }
        return directionY > 0 ? UP : DOWN;
    }

    /** The way text runs on a page that the reader sees turned clockwise by a multiple of 90 degrees. */
    static Quarter ofRotation(int degrees) {
        return values()[Math.floorMod(degrees / 90, 4)];
    }

    boolean isSideways() {
        return this == UP || this == DOWN;
    }
}
