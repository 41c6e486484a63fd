package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.juesuan.corpus.RealReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Budgets of the narratives beside the outturns of the statements, in two published reports. */
class NarrativeExecutionCorpusTest {
    @TempDir
    static Path folder;

    private static TestWarehouse warehouse;

    @BeforeAll
    static void load() throws SQLException {
        warehouse = new TestWarehouse(folder.resolve("w.duckdb"));
        warehouse
                .file("finance.pdf", "a", RealReports.read(corpus("上海市普陀区财政局2024年度部门决算.pdf")))
                .file("social.pdf", "b", RealReports.read(corpus("中共上海市普陀区委社会工作部2024年度部门决算.pdf")))
                .loadJudged();
    }

    @AfterAll
    static void close() throws SQLException {
        if (warehouse != null) {
            warehouse.close();
        }
    }

    @Test
    void everyItemHasTheBudgetThatItsReportTells() throws SQLException {
        assertThat(warehouse.rows(
                        "SELECT entity_name, count(*), count(original_budget_yuan), sum(original_budget_yuan),"
                                + " count(revised_budget_yuan), sum(revised_budget_yuan)"
                                + " FROM mart.budget_execution GROUP BY entity_name ORDER BY count(*)"))
                .containsExactly("中共上海市普陀区委社会工作部|9|0|null|9|3210200.00", "上海市普陀区财政局|11|11|29939300.00|0|null");
    }

    @Test
    void theRateOnTheRevisedBudgetIsComputedBesideTheOnePrinted() throws SQLException {
        assertThat(warehouse.rows("SELECT outturn_yuan, completion_of_original_percent, completion_of_revised_percent,"
                        + " CAST(printed_completion_percent AS DECIMAL(9, 2)), printed_completion_base"
                        + " FROM mart.budget_execution WHERE code = '2013901'"))
                .containsExactly("513200.00|null|98.69|98.69|revised_budget");
    }

    @Test
    void aFigureInABreakSaysSoAndSoDoesWhatFollowsFromIt() throws SQLException {
        assertThat(warehouse.rows("SELECT fiscal_year, amount_yuan, is_implied, verification FROM mart.narrative_amount"
                        + " WHERE topic = 'appropriation_summary' AND entity_name = '上海市普陀区财政局' ORDER BY fiscal_year"))
                .containsExactly("2023|3000.00|true|in_break", "2024|3000.00|false|in_break");
    }

    @Test
    void noSentenceHoldsATelephoneNumberOrAContact() throws SQLException {
        String contact = "regexp_matches(sentence, '电话|联系人|联系方式|填报人|1[3-9][0-9]{9}|[0-9]{7,8}([^0-9.]|$)')";
        assertThat(warehouse.rows("SELECT count(*) FROM mart.narrative_amount WHERE " + contact))
                .containsExactly("0");
        assertThat(warehouse.rows("SELECT count(*) FROM mart.narrative_ratio WHERE " + contact))
                .containsExactly("0");
    }

    private static Path corpus(String report) {
        String folder = System.getenv("JUESUAN_CORPUS");
        Assumptions.assumeTrue(folder != null, "JUESUAN_CORPUS is not set");
        Path file = Path.of(String.valueOf(folder), "final-accounts", report);
        Assumptions.assumeTrue(Files.exists(file), "the corpus has no such report");
        return file;
    }
}
