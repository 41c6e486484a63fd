package org.juesuan.narrative;

/**
 * The running text under one heading.
 *
 * @param id name in {@code seeds/narrative/section.csv}
 */
record NarrativeSection(String id, NarrativeText text) {}
