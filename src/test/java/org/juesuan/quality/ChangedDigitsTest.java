package org.juesuan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.juesuan.corpus.RealReports;
import org.juesuan.normalise.FactRow;
import org.juesuan.quality.ChangedDigits.Digit;
import org.juesuan.reading.ReportReading;
import org.juesuan.sample.ExampleCity;
import org.juesuan.sample.PdfReport;
import org.juesuan.sample.PdfStyle;
import org.juesuan.sample.ReportLayout;
import org.juesuan.sample.SampleReport;
import org.juesuan.sample.SampleReports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A digit that is misread or misprinted does not pass unnoticed where any identity sees the amount. */
class ChangedDigitsTest {
    private static final String TABLE = "SELECT statement, count(*) FILTER (digit = 'FIRST') AS amounts,"
            + " count(*) FILTER (digit = 'FIRST' AND seen) AS seen,"
            + " count(*) FILTER (digit <> 'LAST' AND above) AS above,"
            + " count(*) FILTER (digit <> 'LAST' AND above AND noticed) AS noticed,"
            + " count(*) FILTER (digit = 'LAST' AND seen) AS last_place,"
            + " count(*) FILTER (digit = 'LAST' AND seen AND noticed) AS last_place_noticed"
            + " FROM noticed GROUP BY ROLLUP (statement) ORDER BY statement NULLS LAST";
    private static final String MISSED = "SELECT statement, row_no, column_no, label, measure, budget_account, printed,"
            + " changed FROM noticed WHERE digit <> 'LAST' AND above AND NOT noticed ORDER BY n";
    private static final String UNVERIFIED =
            "SELECT statement, row_no, column_no, label, measure, budget_account, printed,"
                    + " noticed FROM noticed WHERE digit = 'FIRST' AND NOT seen ORDER BY n";

    @Test
    void oneDigitIsChanged() {
        assertThat(ChangedDigits.changed("1,204.50", Digit.FIRST)).isEqualTo("2,204.50");
        assertThat(ChangedDigits.changed("1,204.50", Digit.MIDDLE)).isEqualTo("1,205.50");
        assertThat(ChangedDigits.changed("1,204.59", Digit.LAST)).isEqualTo("1,204.58");
    }

    /** Every eleventh amount of the published report. */
    @Test
    void aChangedDigitIsNoticedInASample() throws SQLException {
        ReportReading reading = read(SampleReports.pingdingshan2023());
        try (ChangedDigits digits = new ChangedDigits(reading)) {
            List<FactRow> facts = reading.facts();
            for (int index = 0; index < facts.size(); index += 11) {
                digits.change(facts.get(index), Digit.FIRST);
            }
            digits.judge();
            assertThat(digits.rows("SELECT count(*) > 60 FROM noticed WHERE above"))
                    .containsExactly("true");
            assertThat(digits.rows(MISSED)).isEmpty();
        }
    }

    static Stream<SampleReport> reports() {
        return Stream.of(
                SampleReports.pingdingshan2023(),
                printed("示例市教育局", 2021, ReportLayout.SHANGHAI),
                printed("示例市财政局", 2019, ReportLayout.SHANGHAI_THREE_CODE_COLUMNS),
                printed("示例市工业和信息化局", 2022, ReportLayout.FILING));
    }

    @Tag("corpus-full")
    @ParameterizedTest
    @MethodSource("reports")
    void everyChangedDigitAboveTheEnvelopeIsNoticed(SampleReport report) throws SQLException {
        ReportReading reading = read(report);
        try (ChangedDigits digits = new ChangedDigits(reading)) {
            for (FactRow fact : reading.facts()) {
                for (Digit digit : Digit.values()) {
                    digits.change(fact, digit);
                }
            }
            digits.judge();
            print(report, digits);
            assertThat(digits.rows("SELECT count(*) FILTER (noticed) >= 0.99 * count(*) FROM noticed"
                            + " WHERE digit <> 'LAST' AND above"))
                    .containsExactly("true");
        }
    }

    private static void print(SampleReport report, ChangedDigits digits) throws SQLException {
        System.out.printf(
                "%s %d · %s%nstatement | amounts | seen | above | noticed | last place | noticed%n",
                report.identity().body(), report.identity().year(), report.layout());
        digits.rows(TABLE).forEach(System.out::println);
        System.out.println("not noticed:");
        digits.rows(MISSED).forEach(System.out::println);
        System.out.println("seen by no identity:");
        digits.rows(UNVERIFIED).forEach(System.out::println);
    }

    private static ReportReading read(SampleReport report) {
        return RealReports.read(PdfReport.render(report, PdfStyle.usual()).bytes(), "report");
    }

    private static SampleReport printed(String department, int year, ReportLayout layout) {
        return SampleReport.of(ExampleCity.report(department, year).figures(), layout);
    }
}
