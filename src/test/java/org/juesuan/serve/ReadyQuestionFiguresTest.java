package org.juesuan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.juesuan.serve.CityFigures.FUNDS;
import static org.juesuan.serve.CityFigures.appropriation;
import static org.juesuan.serve.CityFigures.basic;
import static org.juesuan.serve.CityFigures.functional;
import static org.juesuan.serve.CityFigures.percent;
import static org.juesuan.serve.CityFigures.threePublic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Figures of the ready questions, held against plain sums over what the sample reports were printed from. */
class ReadyQuestionFiguresTest {
    private static final String FINANCE = "示例市财政局";
    private static final String EDUCATION = "示例市教育局";
    private static final List<String> ANY = List.of();

    @Test
    void theGrowthOfACodeIsThatOfItsLeaves() {
        CSVRecord row = Answer.of("code_growth").row("entity_name", FINANCE, "fiscal_year", "2023");
        BigDecimal now = appropriation(FINANCE, 2023, "2080505");
        BigDecimal before = appropriation(FINANCE, 2022, "2080505");

        assertThat(row.get("amount_yuan")).isEqualTo("1115600.00").isEqualTo(now.toPlainString());
        assertThat(row.get("change_yuan")).isEqualTo(now.subtract(before).toPlainString());
        assertThat(row.get("change_percent")).isEqualTo(percent(now.subtract(before), before));
    }

    @Test
    void basicProjectAndTheRestAreAllExpenditure() {
        CSVRecord row = Answer.of("basic_project_share", "department=" + EDUCATION)
                .row("entity_name", EDUCATION, "fiscal_year", "2023");
        BigDecimal basic = functional(EDUCATION, 2023, "", ANY, "basic_yuan");
        BigDecimal project = functional(EDUCATION, 2023, "", ANY, "project_yuan");
        BigDecimal neither = functional(EDUCATION, 2023, "", ANY, "commercial_yuan");

        assertThat(row.get("basic_yuan")).isEqualTo(basic.toPlainString());
        assertThat(row.get("neither_yuan")).isEqualTo(neither.toPlainString());
        assertThat(row.get("project_percent"))
                .isEqualTo(percent(project, basic.add(project).add(neither)));
    }

    @Test
    void theExecutionOfTheThreePublicExpensesIsOfTheBudgetPrinted() {
        CSVRecord row = Answer.of("three_public_execution", "year=2023").row("entity_name", EDUCATION);
        BigDecimal spent = threePublic(EDUCATION, 2023, "", "outturn_yuan");

        assertThat(row.get("amount_yuan")).isEqualTo(spent.toPlainString());
        assertThat(row.get("completion_of_revised_percent"))
                .isEqualTo(percent(spent, threePublic(EDUCATION, 2023, "", "revised_budget_yuan")));
        assertThat(row.get("amount_rank")).isEqualTo("1");
    }

    @Test
    void theCarryOverIsOfAllMoneyOfTheYear() {
        Answer answer = Answer.of("carry_over_ratio");
        BigDecimal closing = functional(EDUCATION, 2023, "", ANY, "closing_yuan");
        BigDecimal money = functional(EDUCATION, 2023, "", ANY, "opening_yuan", "revenue_yuan", "surplus_used_yuan");

        CSVRecord all = answer.row("entity_name", EDUCATION, "fiscal_year", "2023", "budget_account", "all");
        assertThat(all.get("closing_yuan")).isEqualTo(closing.toPlainString());
        assertThat(all.get("carry_over_percent")).isEqualTo(percent(closing, money));
        CSVRecord fund =
                answer.row("entity_name", EDUCATION, "fiscal_year", "2023", "budget_account", "government_fund");
        assertThat(fund.get("closing_yuan"))
                .isEqualTo(functional(EDUCATION, 2023, "", List.of("government_fund"), "closing_yuan")
                        .toPlainString());
        assertThat(answer.row("entity_name", EDUCATION, "fiscal_year", "2023", "budget_account", "fiscal_appropriation")
                        .get("opening_yuan"))
                .isEqualTo(
                        functional(EDUCATION, 2023, "", FUNDS, "opening_yuan").toPlainString());
    }

    @Test
    void projectExpenditureGrewWhereItIsThatManyTimesTheYearBefore() {
        BigDecimal now = functional(EDUCATION, 2023, "", ANY, "project_yuan");
        BigDecimal before = functional(EDUCATION, 2022, "", ANY, "project_yuan");
        BigDecimal times = now.divide(before, 4, RoundingMode.DOWN);
        BigDecimal more = times.add(new BigDecimal("0.0001"));

        assertThat(Answer.of("project_growth", "times=" + times)
                        .row("entity_name", EDUCATION, "fiscal_year", "2023")
                        .get("amount_yuan"))
                .isEqualTo(now.toPlainString());
        assertThat(Answer.of("project_growth", "times=" + more).rows())
                .noneMatch(row -> row.get("entity_name").equals(EDUCATION)
                        && row.get("fiscal_year").equals("2023"));
    }

    @Test
    void theLargestDepartmentsShareIsOfTheSumOfAll() {
        CSVRecord row =
                Answer.of("expenditure_concentration", "top=1", "code=2120803").row("fiscal_year", "2023");

        assertThat(row.get("largest")).isEqualTo(EDUCATION);
        assertThat(row.get("top_yuan"))
                .isEqualTo(appropriation(EDUCATION, 2023, "2120803").toPlainString());
        assertThat(row.get("top_percent")).isEqualTo("100.00");
        assertThat(row.get("herfindahl_index")).isEqualTo("10000");
    }

    @Test
    void theHerfindahlIndexIsTheSumOfTheSquaredShares() {
        Answer growth = Answer.of("code_growth", "code=2210201");
        double sum = 0;
        double squares = 0;
        for (CSVRecord row : growth.rows()) {
            if (row.get("fiscal_year").equals("2023")) {
                double amount = Double.parseDouble(row.get("amount_yuan"));
                sum += amount;
                squares += amount * amount;
            }
        }
        assertThat(Answer.of("expenditure_concentration", "code=2210201")
                        .row("fiscal_year", "2023")
                        .get("herfindahl_index"))
                .isEqualTo(String.valueOf(Math.round(squares / sum / sum * 10_000)));
    }

    @Test
    void theLargestItemsShareIsOfAllItems() {
        CSVRecord row = Answer.of("item_concentration").row("entity_name", EDUCATION, "fiscal_year", "2023");

        assertThat(row.get("items_yuan"))
                .isEqualTo(appropriation(EDUCATION, 2023, "").toPlainString());
        assertThat(row.get("largest_item")).isEqualTo("其他教育支出");
        assertThat(row.get("largest_percent"))
                .isEqualTo(percent(appropriation(EDUCATION, 2023, "2059999"), appropriation(EDUCATION, 2023, "")));
    }

    @Test
    void aCodeIsSeenFromItsFirstReportToItsLast() {
        CSVRecord row = Answer.of("code_first_last_seen", "code=2080501").row("code", "2080501");

        assertThat(row.get("first_year")).isEqualTo("2019");
        assertThat(row.get("last_year")).isEqualTo("2023");
        assertThat(row.get("printed_names")).isEqualTo("归口管理的行政单位离退休 / 行政单位离退休");
        assertThat(Answer.of("code_first_last_seen", "scheme=economic").all("code"))
                .contains("301", "30101");
    }

    @Test
    void theBudgetAccountsAddUpToTheAppropriation() {
        CSVRecord row = Answer.of("budget_account_mix").row("entity_name", EDUCATION, "fiscal_year", "2023");
        BigDecimal fund = functional(EDUCATION, 2023, "", List.of("government_fund"), "project_yuan");

        assertThat(row.get("appropriation_yuan"))
                .isEqualTo(appropriation(EDUCATION, 2023, "").toPlainString());
        assertThat(row.get("government_fund_yuan")).isEqualTo(fund.toPlainString());
        assertThat(row.get("government_fund_percent")).isEqualTo(percent(fund, appropriation(EDUCATION, 2023, "")));
    }

    @Test
    void theTotalsOfTheStatementsOfOneReportAreSetSideBySide() {
        CSVRecord row = Answer.of("totals_across_statements").row("entity_name", FINANCE, "report_year", "2023");

        assertThat(row.get("expenditure_yuan"))
                .isEqualTo(functional(FINANCE, 2023, "", ANY, "basic_yuan", "project_yuan", "commercial_yuan")
                        .toPlainString());
        assertThat(row.get("expenditure_difference_yuan")).isEqualTo("0.00");
        assertThat(Answer.of("totals_across_statements", "with_equal=false").rows())
                .isEmpty();
    }

    @Test
    void whatDiffersWithinRoundingIsTold() {
        Answer answer = Answer.of("identity_differences", "category=statement");

        CSVRecord row = answer.row("entity_name", "平顶山市工业和信息化局", "rule_id", "B1a");
        assertThat(row.get("left_amount")).isEqualTo("3094900.00");
        assertThat(row.get("right_amount")).isEqualTo("3095000.00");
        assertThat(row.get("verdict")).isEqualTo("rounding");
    }

    @Test
    void aBodyThatHasToPublishAndDidNotIsAHole() {
        CSVRecord row = Answer.of("coverage_holes").row("entity_name", "示例市档案局", "report_year", "2023");

        assertThat(row.get("publication")).isEqualTo("missing");
        assertThat(row.get("statements_missing")).isEqualTo("9");
        assertThat(row.get("missing")).isEmpty();
    }

    @Test
    void theOpeningOfAYearIsHeldAgainstTheClosingOfTheYearBefore() {
        CSVRecord row = Answer.of("restated_figures", "with_equal=true")
                .row(
                        "entity_name",
                        EDUCATION,
                        "report_year",
                        "2023",
                        "place",
                        "appropriation_summary · opening · government_fund");

        assertThat(row.get("printed_now_yuan")).isEqualTo("509300.00");
        assertThat(row.get("printed_before_yuan"))
                .isEqualTo(functional(EDUCATION, 2022, "", List.of("government_fund"), "closing_yuan")
                        .toPlainString());
        assertThat(Answer.of("restated_figures").rows())
                .allMatch(other -> !other.get("verdict").equals("exact"));
    }

    @Test
    void aDocumentThatIsNotLoadedIsNamedWithItsReason() {
        CSVRecord row = Answer.of("refused_documents", "state=duplicate").row("path", "平顶山市工业和信息化局2023年度部门决算.xlsx");

        assertThat(row.get("reason")).startsWith("same facts as '平顶山市工业和信息化局2023年度部门决算.pdf'");
        assertThat(Answer.of("refused_documents", "state=quarantined").rows()).isEmpty();
    }

    @Test
    void findingsAreCountedWithTheirDocuments() {
        CSVRecord row = Answer.of("findings_by_code").row("code", "CODE_NAME_UNKNOWN", "severity", "INFO");

        assertThat(row.get("example")).contains("其他资源勘探信息等支出");
        assertThat(Integer.parseInt(row.get("findings"))).isEqualTo(6 * Integer.parseInt(row.get("documents")));
    }

    @Test
    void everyIdentityIsCountedByItsVerdicts() {
        CSVRecord row = Answer.of("verdicts_by_rule").row("rule_id", "A1b");

        assertThat(row.get("breaks")).isEqualTo("0");
        assertThat(row.get("exact")).isEqualTo(row.get("places"));
    }

    @Test
    void aFigureOfTheNarrativeStandsBesideThatOfTheStatement() {
        CSVRecord row = Answer.of("narrative_against_statements", "verdict=rounding", "department=平顶山市工业和信息化局")
                .row("place", "narrative · basic · personnel · basic");

        assertThat(row.get("left_amount")).isEqualTo("14972000.00");
        assertThat(row.get("right_amount")).isEqualTo("14972100.00");
    }

    @Test
    void theCompletionOfAnItemsBudgetIsComputedFromNarrativeAndStatement() {
        CSVRecord row = Answer.of("budget_completion", "year=2023", "percent=5")
                .row("entity_name", EDUCATION, "code", "2210201");
        BigDecimal spent = appropriation(EDUCATION, 2023, "2210201");
        BigDecimal budget = functional(EDUCATION, 2023, "2210201", FUNDS, "original_budget_yuan");

        assertThat(row.get("outturn_yuan")).isEqualTo(spent.toPlainString());
        assertThat(row.get("completion_of_original_percent")).isEqualTo(percent(spent, budget));
        assertThat(Answer.of("budget_completion", "percent=1000").rows()).isEmpty();
    }

    @Test
    void perHeadIsThereWhereHeadsAreKnown() {
        Answer answer = Answer.of("expenditure_per_head", "department=" + FINANCE);
        BigDecimal spent = appropriation(FINANCE, 2023, "");

        CSVRecord row = answer.row("fiscal_year", "2023");
        assertThat(row.get("per_staff_yuan"))
                .isEqualTo(spent.divide(new BigDecimal(120), 2, RoundingMode.HALF_UP)
                        .toPlainString());
        assertThat(row.get("per_inhabitant_yuan"))
                .isEqualTo(spent.divide(new BigDecimal(800_000), 2, RoundingMode.HALF_UP)
                        .toPlainString());
        assertThat(answer.row("fiscal_year", "2021").get("per_staff_yuan")).isEmpty();
    }

    @Test
    void economicClassesAreSharesOfBasicExpenditure() {
        CSVRecord row =
                Answer.of("economic_structure").row("entity_name", EDUCATION, "fiscal_year", "2023", "code", "301");

        assertThat(row.get("amount_yuan"))
                .isEqualTo(basic(EDUCATION, 2023, "301").toPlainString());
        assertThat(row.get("share_percent"))
                .isEqualTo(percent(basic(EDUCATION, 2023, "301"), basic(EDUCATION, 2023, "")));
    }

    @Test
    void personnelIsClasses301And303() {
        CSVRecord row = Answer.of("personnel_share").row("entity_name", EDUCATION, "fiscal_year", "2023");
        BigDecimal personnel = basic(EDUCATION, 2023, "301").add(basic(EDUCATION, 2023, "303"));

        assertThat(row.get("personnel_yuan")).isEqualTo(personnel.toPlainString());
        assertThat(row.get("personnel_percent")).isEqualTo(percent(personnel, basic(EDUCATION, 2023, "")));
    }

    @Test
    void theOperatingCostOfOrgansIsTheNarratives() {
        CSVRecord row = Answer.of("organ_operating_cost").row("entity_name", "平顶山市工业和信息化局");

        assertThat(row.get("organ_operating_yuan")).isEqualTo("2811700.00");
        assertThat(row.get("sentence")).isEqualTo("本部门2023年度机关运行经费支出281.17万元。");
    }

    @Test
    void revenueIsToldBySource() {
        CSVRecord row = Answer.of("revenue_structure")
                .row("entity_name", EDUCATION, "fiscal_year", "2023", "source", "institutional_service");
        BigDecimal service = functional(EDUCATION, 2023, "", List.of("institutional_service"), "revenue_yuan");

        assertThat(row.get("amount_yuan")).isEqualTo(service.toPlainString());
        assertThat(row.get("share_percent"))
                .isEqualTo(percent(service, functional(EDUCATION, 2023, "", ANY, "revenue_yuan")));
    }

    @Test
    void functionalClassesAreSharesOfTheYear() {
        CSVRecord row = Answer.of("class_structure", "year=2022").row("entity_name", EDUCATION, "code", "221");

        assertThat(row.get("amount_yuan"))
                .isEqualTo(appropriation(EDUCATION, 2022, "221").toPlainString());
        assertThat(row.get("share_percent"))
                .isEqualTo(percent(appropriation(EDUCATION, 2022, "221"), appropriation(EDUCATION, 2022, "")));
    }

    @Test
    void theLargestItemOfAYearComesFirst() {
        Answer answer = Answer.of("largest_items", "year=2023", "top=1");

        assertThat(answer.row("entity_name", EDUCATION, "code", "2059999").get("amount_yuan"))
                .isEqualTo(appropriation(EDUCATION, 2023, "2059999").toPlainString());
    }

    @Test
    void theLargestChangeOfAYearComesFirst() {
        Answer answer = Answer.of("largest_changes", "year=2023", "top=1");
        BigDecimal change =
                appropriation(EDUCATION, 2023, "2059999").subtract(appropriation(EDUCATION, 2022, "2059999"));

        assertThat(answer.row("entity_name", EDUCATION, "code", "2059999").get("change_yuan"))
                .isEqualTo(change.toPlainString());
    }

    @Test
    void theYearOfRenamedCodesIsComparableWithAWarning() {
        CSVRecord row = Answer.of("comparability").row("entity_name", FINANCE, "fiscal_year", "2020");

        assertThat(new BigDecimal(row.get("crossed_percent"))).isPositive();
        assertThat(row.get("prior_yuan"))
                .isEqualTo(appropriation(FINANCE, 2019, "").toPlainString());
    }

    @Test
    void amountsAreCountedByWhatTheIdentitiesSayOfThem() {
        CSVRecord row = Answer.of("verified_amounts").row("entity_name", "平顶山市工业和信息化局");

        assertThat(row.get("amounts")).isEqualTo("831");
        assertThat(row.get("in_break")).isEqualTo("0");
    }

    @Test
    void aTotalThatDiffersFromItsLinesIsTold() {
        CSVRecord row = Answer.of("undisclosed_amounts").row("entity_name", "平顶山市工业和信息化局");

        assertThat(row.get("statement")).isEqualTo("three_public_expense");
        assertThat(row.get("undisclosed_yuan")).isEqualTo("-100.00");
    }

    @Test
    void theItemsOfTheThreePublicExpensesStandSideBySide() {
        CSVRecord row = Answer.of("vehicles_and_reception").row("entity_name", EDUCATION, "fiscal_year", "2022");

        assertThat(row.get("vehicle_purchase_yuan")).isEqualTo("188000.00");
        assertThat(row.get("three_public_yuan"))
                .isEqualTo(threePublic(EDUCATION, 2022, "", "outturn_yuan").toPlainString());
    }
}
