package org.juesuan.domain.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,940.05|2940.05|2",
                "9746.50|9746.50|2",
                "14,348,853.34|14348853.34|2",
                "171,915,169|171915169|0",
                "80|80|0",
                "0.00|0.00|2",
                "-12.30|-12.30|2",
                "－12.30|-12.30|2",
                "(12.30)|-12.30|2",
                "（1,012.30）|-1012.30|2",
                "１，２３４．５０|1234.50|2",
                " 2, 940.05 |2940.05|2",
                "1276.7|1276.7|1"
            })
    void readsAmountsAsReportsPrintThem(String text, BigDecimal value, int decimals) {
        assertThat(PrintedAmount.parse(text)).hasValueSatisfying(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(value);
            assertThat(amount.decimals()).isEqualTo(decimals);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "—", "-", "1,2O.5", "12,34.56", "1.2.3", "100%", "(12.3", "此表为空", "12.3\n4.5", "--5"})
    void neverGuessesWhatIsNoAmount(String text) {
        assertThat(PrintedAmount.parse(text)).isEmpty();
    }

    @Test
    void keepsThePrintedText() {
        assertThat(PrintedAmount.parse(" 2,175.87 "))
                .map(PrintedAmount::printed)
                .contains("2,175.87");
    }

    @ParameterizedTest
    @CsvSource({"元, 12.34, 12.34", "千元, 12.34, 12340.00", "万元, 12.34, 123400.00", "亿元, 0.01, 1000000.00"})
    void everyUnitIsWorthItsYuan(String unit, BigDecimal amount, BigDecimal yuan) {
        assertThat(MoneyUnit.parse(unit))
                .map(known -> known.toYuan(amount))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(yuan));
    }
}
