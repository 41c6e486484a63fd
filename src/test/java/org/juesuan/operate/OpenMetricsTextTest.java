package org.juesuan.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenMetricsTextTest {

    @Test
    void whatIsWrittenIsReadBackWhateverALabelHolds() {
        String nasty = "C:\\报表 \"2023\"\nnext, {a=\"b\"} # EOF";
        String text = new OpenMetricsText()
                .gauge("x_seconds", "Help with \\ and \"quotes\"\nand lines")
                .sample(Map.of("path", nasty), new BigDecimal("1.50"))
                .counter("loads", "Loads")
                .sample(Map.of(), BigDecimal.TEN)
                .end();

        OpenMetrics metrics = OpenMetrics.parse(text);

        assertThat(metrics.value("x_seconds", "path=" + nasty)).isEqualByComparingTo("1.5");
        assertThat(metrics.value("loads_total")).isEqualByComparingTo("10");
        assertThat(metrics.type("loads")).isEqualTo("counter");
        assertThat(text).contains("# UNIT x_seconds seconds\n").endsWith("# EOF\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# TYPE a gauge\na 1\n",
                "# TYPE a gauge\na 1\n\n# EOF\n",
                "a 1\n# EOF\n",
                "# TYPE a gauge\na 1\n# HELP a late\n# EOF\n",
                "# TYPE a gauge\na 1\na 2\n# EOF\n",
                "# TYPE a counter\na 1\n# EOF\n",
                "# TYPE a counter\na_total -1\n# EOF\n",
                "# TYPE a_total counter\na_total 1\n# EOF\n",
                "# TYPE a info\na 1\n# EOF\n",
                "# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n",
                "# TYPE a gauge\na{b=\"c\"d\"} 1\n# EOF\n",
                "# TYPE a gauge\na{b=\"\\x\"} 1\n# EOF\n",
                "# TYPE a gauge\na{b=\"1\",b=\"2\"} 1\n# EOF\n",
                "# TYPE a gauge\na 1 1700000000\n# EOF\n",
                "# TYPE a gauge\n# TYPE b gauge\nb 1\n# TYPE a gauge\na 1\n# EOF\n"
            })
    void theReaderOfTheTestsAcceptsNothingThatIsNotTheFormat(String text) {
        assertThatThrownBy(() -> OpenMetrics.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
