package org.juesuan.operate.doctor;

import java.util.Locale;

/**
 * One thing that was looked at.
 *
 * @param subject what was looked at
 * @param found how it is
 * @param advice what to do; empty where nothing need be done
 */
public record Diagnosis(Level level, String subject, String found, String advice) {

    /** How bad it is. */
    public enum Level {
        OK,
        /** Loads work; somebody should look at it. */
        WARNING,
        /** A load or a reader fails, or will. */
        PROBLEM;

        /** As it is printed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Diagnosis ok(String subject, String found) {
        return new Diagnosis(Level.OK, subject, found, "");
    }

    static Diagnosis warning(String subject, String found, String advice) {
        return new Diagnosis(Level.WARNING, subject, found, advice);
    }

    static Diagnosis problem(String subject, String found, String advice) {
        return new Diagnosis(Level.PROBLEM, subject, found, advice);
    }
}
