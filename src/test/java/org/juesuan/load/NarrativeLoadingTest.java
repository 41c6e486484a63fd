package org.juesuan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.juesuan.corpus.RealReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The narrative of the 2023 sample report in the warehouse. */
class NarrativeLoadingTest {
    private static final Path SAMPLE = Path.of("seeds/report/平顶山市工业和信息化局2023年度部门决算.pdf");

    @TempDir
    static Path folder;

    private static TestWarehouse warehouse;

    @BeforeAll
    static void load() throws SQLException {
        warehouse = new TestWarehouse(folder.resolve("w.duckdb"));
        warehouse.file("report.pdf", "a", RealReports.read(SAMPLE)).loadJudged();
    }

    @AfterAll
    static void close() throws SQLException {
        warehouse.close();
    }

    @Test
    void anImpliedTotalStandsInItsOwnYearBesideTheChangeItFollowsFrom() throws SQLException {
        assertThat(
                        warehouse.rows(
                                "SELECT measure, fiscal_year, amount_yuan, printed, is_implied, page"
                                        + " FROM mart.narrative_amount WHERE topic = 'organ_operating' ORDER BY fiscal_year DESC, measure DESC"))
                .containsExactly(
                        "total|2023|2811700.00|281.17|false|22",
                        "change|2023|-174700.00|17.47|false|22",
                        "total|2022|2986400.00|17.47|true|22");
    }

    @Test
    void whatAnIdentityConfirmsIsVerified() throws SQLException {
        assertThat(warehouse.rows("SELECT DISTINCT verification FROM mart.narrative_amount WHERE code = '2080501'"))
                .containsExactly("verified");
        assertThat(warehouse.rows("SELECT count(*) FROM mart.narrative_amount WHERE verification = 'in_break'"))
                .containsExactly("0");
    }

    @Test
    void aCountHasAUnitAndIsNoMoney() throws SQLException {
        assertThat(warehouse.rows("SELECT CAST(amount AS INTEGER), unit, amount_yuan FROM mart.narrative_amount"
                        + " WHERE code = 'domestic_reception' AND measure = 'persons'"))
                .containsExactly("72|人次|null");
    }

    @Test
    void aFigureOverALineBreakKeepsItsWholeSentence() throws SQLException {
        assertThat(warehouse.rows("SELECT sentence FROM mart.narrative_amount"
                        + " WHERE topic = 'revenue_expenditure_summary' AND measure = 'change'"))
                .containsExactly("同上年度比较，收支总计减少1,746.16万元，下降44.52%。");
    }

    @Test
    void everyItemHasItsBudgetItsOutturnAndBothRates() throws SQLException {
        assertThat(warehouse.rows("SELECT code, original_budget_yuan, revised_budget_yuan, outturn_yuan,"
                        + " completion_of_original_percent, completion_of_revised_percent,"
                        + " CAST(printed_completion_percent AS DECIMAL(9, 2)), printed_completion_base"
                        + " FROM mart.budget_execution WHERE code IN ('2010305', '2080501') ORDER BY code"))
                .containsExactly(
                        "2010305|0.00|null|40000.00|null|null|null|null",
                        "2080501|315000.00|null|1508900.00|479.02|null|479.02|original_budget");
        assertThat(warehouse.rows("SELECT count(*), sum(original_budget_yuan), sum(outturn_yuan)"
                        + " FROM mart.budget_execution"))
                .containsExactly("16|8589000.00|21758700.00");
    }
}
