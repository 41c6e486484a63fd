package org.juesuan.narrative;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One term that a report explains (名词解释).
 *
 * @param ordinal place in the glossary, from 1
 * @param term as printed, without its number
 * @param code the classification code the term names; null for terms that are none or fit several
 * @param scheme {@code functional} or {@code economic}; null without code
 * @param explanation as printed, line breaks removed
 * @param page where it begins
 */
public record GlossaryTerm(
        int ordinal,
        String term,
        @Nullable String code,
        @Nullable String scheme,
        String explanation,
        int page) implements Serializable {}
