package org.juesuan.narrative;

/** One printed line outside the statements. */
public record NarrativeLine(int page, String text) {}
