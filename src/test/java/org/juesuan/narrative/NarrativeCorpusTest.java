package org.juesuan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.juesuan.corpus.RealReports;
import org.juesuan.domain.finding.Finding;
import org.juesuan.reading.ReportReading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The narratives of published reports against what people read off their pages. */
class NarrativeCorpusTest {
    private static final Path SAMPLE = Path.of("seeds/report/平顶山市工业和信息化局2023年度部门决算.pdf");

    private Path corpus;

    @BeforeEach
    void findCorpus() {
        String folder = System.getenv("JUESUAN_CORPUS");
        Assumptions.assumeTrue(folder != null, "JUESUAN_CORPUS is not set");
        corpus = Path.of(String.valueOf(folder));
    }

    @ParameterizedTest
    @CsvSource({"上海市普陀区财政局2024年度部门决算.pdf, putuo-finance-2024", "中共上海市普陀区委社会工作部2024年度部门决算.pdf, putuo-socialwork-2024"})
    void everyFigureOfAShanghaiNarrativeIsReadAtItsPage(String report, String truth) {
        NarrativeReading told = RealReports.read(
                        corpus.resolve("final-accounts").resolve(report))
                .told();
        NarrativeTruth.Score score = NarrativeTruth.read(truth).score(told);
        System.out.println(score.line(truth));
        assertThat(score.missed()).isEmpty();
        assertThat(score.wrong()).isEmpty();
        assertThat(told.findings()).isEmpty();
    }

    @Test
    void everyFigureOfThePublishedTextOf2023IsRead() throws IOException {
        NarrativeReading told = published2023();
        NarrativeTruth.Score score =
                NarrativeTruth.read("pingdingshan-iit-2023").score(told);
        System.out.println(score.line("pingdingshan-iit-2023"));
        assertThat(score.missed()).isEmpty();
        assertThat(score.wrong()).isEmpty();
        assertThat(told.findings())
                .as("the car bought is told again by what it is used for")
                .extracting(Finding::printed)
                .containsExactly("1辆");
    }

    @Test
    void thePublishedTextOf2023ImpliesTheTotalsOf2022() throws IOException {
        assertThat(published2023().amounts().stream().filter(NarrativeAmount::implied))
                .extracting(amount -> "%s %d %s".formatted(amount.topic(), amount.fiscalYear(), amount.amount()))
                .containsExactly(
                        "revenue_expenditure_summary 2022 3922.03",
                        "appropriation_summary 2022 3922.03",
                        "general_public_expenditure 2022 3922.03",
                        "organ_operating 2022 298.64");
    }

    @Test
    void theOriginalBudgetsOfTheSixteenItemsAddUpToThePrintedTotal() throws IOException {
        List<NarrativeAmount> items = published2023().amounts().stream()
                .filter(amount -> amount.amountKind().id().equals("original_budget"))
                .filter(amount -> Objects.requireNonNull(amount.code()).length() == 7)
                .toList();
        assertThat(items).hasSize(16);
        assertThat(items.stream().map(NarrativeAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("858.90");
    }

    @Test
    void theReasonOfAnItemStandsWithItsOutturn() throws IOException {
        assertThat(published2023().amounts())
                .filteredOn(amount -> "2080505".equals(amount.code()) && amount.reason() != null)
                .extracting(amount -> amount.amount() + " " + amount.reason())
                .containsExactly("75.21 缴费基数变动，养老保险以实际参保人员结算");
    }

    /** The text has no pages; its statements are those of the sample, which prints the same figures. */
    private NarrativeReading published2023() throws IOException {
        Path file = corpus.resolve("平顶山市工业和信息化局2023年度部门决算.md");
        Assumptions.assumeTrue(Files.exists(file), "the corpus has no text of the 2023 report");
        ReportReading statements = RealReports.read(SAMPLE);
        List<NarrativeLine> lines = Files.readAllLines(file).stream()
                .map(line -> new NarrativeLine(1, line.replaceAll("[*#]+|<[^>]+>", "")))
                .toList();
        return NarrativeReader.standard().read(lines, 2023, statements.facts());
    }
}
