package org.juesuan.compare.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes in the standard form of 决算说明. */
class ChangeTest {
    private static final TrendWords CHINESE = new TrendWords("zh");

    @Test
    void aChangeIsSaidInAbsoluteValuesWithTheWordOfItsDirection() {
        assertThat(said("39220300", "38000000")).isEqualTo("比上年增加122.03万元，增长3.21%");
        assertThat(said("38000000", "39220300")).isEqualTo("比上年减少122.03万元，下降3.11%");
        assertThat(new Change(new BigDecimal("38000000"), new BigDecimal("39220300")).inWords(new TrendWords("en")))
                .isEqualTo("122.03 less than the year before, a fall of 3.11%");
    }

    @Test
    void noChangeIsTheSameAsTheYearBefore() {
        assertThat(said("1000", "1000.00")).isEqualTo("与上年持平");
        assertThat(said("0", "0")).isEqualTo("与上年持平");
    }

    @Test
    void growthFromNothingHasNoRate() {
        assertThat(said("480000", "0")).isEqualTo("比上年增加48.00万元，上年无此项，不计算增幅");
        assertThat(new Change(new BigDecimal(480000), BigDecimal.ZERO).percent())
                .isNull();
    }

    @Test
    void aNegativeBaseHasNoRate() {
        assertThat(said("480000", "-20000")).isEqualTo("比上年增加50.00万元，上年为负数，不计算增幅");
        assertThat(said("-50000", "-20000")).isEqualTo("比上年减少3.00万元，上年为负数，不计算增幅");
        assertThat(new Change(new BigDecimal(480000), new BigDecimal(-20000)).percent())
                .isNull();
    }

    @Test
    void aFallToNothingIsAHundredPercent() {
        assertThat(said("0", "246600")).isEqualTo("比上年减少24.66万元，下降100.00%");
    }

    @Test
    void withoutAYearBeforeNothingIsCompared() {
        assertThat(said("1000", null)).isEqualTo("无上年数据，不作比较");
        assertThat(said(null, "1000")).isEqualTo("无上年数据，不作比较");
    }

    @Test
    void onlyAChangeBeyondBothLimitsIsToBeExplained() {
        BigDecimal percent = new BigDecimal(20);
        BigDecimal amount = new BigDecimal(100_000);
        assertThat(change("1300000", "1000000").isToBeExplained(percent, amount))
                .isTrue();
        assertThat(change("700000", "1000000").isToBeExplained(percent, amount)).isTrue();
        assertThat(change("1200000", "1000000").isToBeExplained(percent, amount))
                .isFalse();
        assertThat(change("130000", "100000").isToBeExplained(percent, amount)).isFalse();
        assertThat(change("100001", "0").isToBeExplained(percent, amount)).isTrue();
        assertThat(change("100001", null).isToBeExplained(percent, amount)).isFalse();
    }

    @Test
    void aPercentageIsRoundedHalfUpToTwoDecimals() {
        assertThat(Change.percent(new BigDecimal("1"), new BigDecimal("800"))).isEqualByComparingTo("0.13");
        assertThat(Change.percent(new BigDecimal("1"), BigDecimal.ZERO)).isNull();
    }

    private static String said(@Nullable String now, @Nullable String before) {
        return change(now, before).inWords(CHINESE);
    }

    private static Change change(@Nullable String now, @Nullable String before) {
        return new Change(now == null ? null : new BigDecimal(now), before == null ? null : new BigDecimal(before));
    }
}
