package org.juesuan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.juesuan.corpus.RealReports;
import org.juesuan.reading.ReportReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The 2023 report as our generator prints it, in the national sections, with its real figures. */
class GeneratedNarrativeTest {
    private static final Path SAMPLE = Path.of("seeds/report/平顶山市工业和信息化局2023年度部门决算.pdf");

    private static ReportReading report;

    @BeforeAll
    static void read() {
        report = RealReports.read(SAMPLE);
    }

    @Test
    void everyFigureThatTheRealNarrativeTellsIsAFact() {
        NarrativeTruth.Score score = NarrativeTruth.read("pingdingshan-iit-2023")
                .withThreePublicBudgetRevised()
                .score(report.told());
        assertThat(score.missed()).isEmpty();
        assertThat(score.wrong())
                .as("our wording names the budget of both vehicle items too")
                .containsExactly(
                        "three_public_expense,vehicle_operation,total,budget_unspecified,2023,10.96,万元,",
                        "three_public_expense,vehicle_purchase,total,budget_unspecified,2023,17.98,万元,");
    }

    @Test
    void everyFigureOfTheSectionsIsRead() {
        assertThat(report.told().findings()).isEmpty();
    }
}
