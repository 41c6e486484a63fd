package org.juesuan.narrative;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One share, completion rate, growth rate or comparison told by the narrative.
 *
 * @param section where it is told
 * @param topic what the numerator belongs to, with {@code code} and {@code ofMeasure}
 * @param measure {@code share}, {@code completion}, {@code growth}, or {@code comparison} (a word without a number)
 * @param fiscalYear year of the numerator
 * @param percent as printed, without sign; null for a comparison
 * @param decimals digits printed after the point
 * @param base what the sentence names: a budget ({@code original_budget}, {@code revised_budget},
 *     {@code budget_unspecified}), {@code prior_year}, or for a share topic, code and measure of the whole
 * @param direction the word that tells rise or fall (增长, 下降, 大于, 持平); null for shares and completion rates
 * @param sign what that word means: 1, -1 or 0; null without a word
 */
public record NarrativeRatio(
        String section,
        String topic,
        @Nullable String code,
        String ofMeasure,
        String measure,
        int fiscalYear,
        @Nullable BigDecimal percent,
        int decimals,
        String printed,
        String base,
        @Nullable String direction,
        @Nullable Integer sign,
        String sentence,
        int page)
        implements Serializable {}
