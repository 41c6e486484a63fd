package org.juesuan.reading;

import java.io.Serializable;

/** One line of text outside the statements, kept for the sections of the narrative. */
public record NarrativeBlock(int ordinal, int page, String text) implements Serializable {}
