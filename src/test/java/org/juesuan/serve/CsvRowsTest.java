package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.juesuan.publish.RowSink.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=HYPERLINK(1)|'=HYPERLINK(1)",
                "@SUM(A1)|'@SUM(A1)",
                "+cmd|'+cmd",
                "-2+3|'-2+3",
                "-1,234.50|\"-1,234.50\"",
                "-12%|-12%",
                "-|-",
                "=|=",
                "==1|'==1",
                "—|—",
                "一、=财政|一、=财政"
            })
    void aTextThatLooksLikeAFormulaIsNone(String text, String written) throws IOException {
        assertThat(csv(text)).isEqualTo("label\n" + written + "\n");
    }

    @Test
    void numbersStayPlain() throws IOException {
        assertThat(csv(new BigDecimal("-1E+3"))).isEqualTo("label\n-1000\n");
    }

    private static String csv(Object value) throws IOException {
        StringWriter out = new StringWriter();
        CsvRows rows = new CsvRows(out);
        rows.columns(List.of(new Column("label", false)));
        rows.row(List.of(value));
        rows.end();
        return out.toString();
    }
}
