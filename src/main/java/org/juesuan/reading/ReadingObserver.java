package org.juesuan.reading;

/** Is told how the reading of one document gets on; the core itself keeps no time. */
@FunctionalInterface
public interface ReadingObserver {

    /** A step within the reading, with what it takes and gives. */
    enum Step {
        EXTRACT("bytes", "elements"),
        RECOGNISE("elements", "statements"),
        NORMALISE("statements", "facts"),
        NARRATIVE("blocks", "facts");

        private final String takes;
        private final String gives;

        Step(String takes, String gives) {
            this.takes = takes;
            this.gives = gives;
        }

        /** What it takes, in the plural. */
        public String takes() {
            return takes;
        }

        /** What it gives, in the plural. */
        public String gives() {
            return gives;
        }
    }

    /** A step has ended that took and gave so much. */
    void done(Step step, int taken, int given);

    /** Does nothing. */
    static ReadingObserver silent() {
        return (step, taken, given) -> {};
    }
}
