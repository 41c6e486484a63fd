package org.juesuan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.juesuan.domain.finding.Finding;
import org.juesuan.domain.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What short narratives say, however their lines, headings and characters fall. */
class NarrativeReaderTest {
    private static final NarrativeReader READER = NarrativeReader.standard();

    @Test
    void joinsFiguresAndWordsOverLinesAndPagesAndDropsPageNumbers() {
        NarrativeReading told =
                read("1|二、收入决算情况说明", "1|本年收入合计1,2", "1|- 1 -", "2|34.50万", "2|元，其中：财政", "2|拨款收入1,000.00万元，占81.00%。");
        assertThat(amounts(told))
                .containsExactly(
                        "revenue total total outturn 2023 1234.50万元",
                        "revenue total fiscal_appropriation outturn 2023 1000.00万元");
        assertThat(told.amounts().get(0).sentence()).isEqualTo("本年收入合计1,234.50万元，其中：财政拨款收入1,000.00万元，占81.00%。");
        assertThat(told.amounts()).extracting(NarrativeAmount::page).containsExactly(1, 2);
    }

    @Test
    void leavesOutARunningHeadInTheMiddleOfASentence() {
        List<String> lines = new ArrayList<>(List.of("1|示例局2023年度部门决算", "1|一、支出决算情况说明", "1|本年支出合计"));
        for (int page = 2; page <= 5; page++) {
            lines.add(page + "|示例局2023年度部门决算");
            lines.add(page + (page == 2 ? "|307.82万元。" : "|注：略"));
        }
        assertThat(amounts(read(lines.toArray(String[]::new))))
                .containsExactly("expenditure total total outturn 2023 307.82万元");
    }

    @ParameterizedTest
    @CsvSource({"三、机关运行经费支出情况说明", "（七）机关运行经费支出情况", "12. 机关运行经费支出情况说明", "十、机 关 运 行 经 费 支 出 情 况 说 明"})
    void findsASectionByItsWordsWhateverItsNumber(String heading) {
        assertThat(amounts(read("1|" + heading, "1|机关运行经费支出１０．２３万元。")))
                .containsExactly("organ_operating total total outturn 2023 10.23万元");
    }

    @Test
    void readsWhatFollowsAHeadingOnItsOwnLine() {
        assertThat(amounts(read("1|五、一般公共预算财政拨款支出决算情况说明", "1|（一）总体情况。一般公共预算财政拨款支出8.00万元。")))
                .containsExactly("general_public_expenditure total total outturn 2023 8.00万元");
    }

    @Test
    void takesNothingFromTheTableOfContentsOrFromOtherParts() {
        NarrativeReading told = read("1|十、机关运行经费支出情况说明", "1|第四部分 名词解释", "2|第一部分 概况", "2|一、部门职责", "2|机关运行经费支出99.00万元。");
        assertThat(told.amounts()).isEmpty();
        assertThat(told.findings()).isEmpty();
    }

    @Test
    void aDecreaseImpliesTheLargerPriorYear() {
        NarrativeReading told =
                read("1|一、收入支出决算总体情况说明", "1|2023年度收、支总计均为2,175.87万元。与上年度相比，收、支总计各减少1,746.16万元，下降44.52%，主要原因是：项目减少。");
        assertThat(amounts(told))
                .containsExactly(
                        "revenue_expenditure_summary grand_total total outturn 2023 2175.87万元",
                        "revenue_expenditure_summary grand_total change outturn 2023 -1746.16万元",
                        "revenue_expenditure_summary grand_total total outturn 2022 3922.03万元");
        assertThat(told.amounts().get(1).reason()).isEqualTo("项目减少");
        assertThat(ratios(told)).containsExactly("grand_total growth 44.52% prior_year -1");
    }

    @Test
    void aChangeAgainstTheBudgetImpliesNoPriorYear() {
        NarrativeReading told = read("1|十、机关运行经费支出情况说明", "1|机关运行经费支出20.00万元，比年初预算减少5.00万元，下降20%。");
        assertThat(told.amounts()).noneMatch(NarrativeAmount::implied);
        assertThat(amounts(told))
                .containsExactly(
                        "organ_operating total total outturn 2023 20.00万元",
                        "organ_operating total budget_change original_budget 2023 -5.00万元");
        assertThat(ratios(told)).containsExactly("total growth 20% original_budget -1");
        assertThat(told.findings()).isEmpty();
    }

    @Test
    void namesTheBaseThatACompletionRateIsPrintedOf() {
        NarrativeReading told = read(
                "1|五、一般公共预算财政拨款支出决算情况说明",
                "1|（三）具体情况",
                "1|一般公共预算财政拨款支出年初预算为0万元，全年预算为321.02万元，支出决算为307.82万元，完成年初预算的95.89%。");
        assertThat(amounts(told))
                .containsExactlyInAnyOrder(
                        "general_public_expenditure total total outturn 2023 307.82万元",
                        "general_public_expenditure total total original_budget 2023 0万元",
                        "general_public_expenditure total total revised_budget 2023 321.02万元");
        assertThat(ratios(told)).containsExactly("total completion 95.89% original_budget -");
    }

    @Test
    void resolvesAnItemByItsThreeNames() {
        assertThat(amounts(item("一般公共服务支出（类）财政事务（款）行政运行（项）")))
                .contains("general_public_expenditure 2010601 total original_budget 2023 3.00万元");
    }

    @Test
    void keepsTheFiguresOfAnItemWithoutACodeWhereItsNamesFitNone() {
        NarrativeReading told = item("一般公共服务支出（类）财政事务（款）不存在的事务（项）");
        assertThat(amounts(told)).contains("general_public_expenditure null total original_budget 2023 3.00万元");
        assertThat(codes(told)).containsExactly(FindingCode.NARRATIVE_ITEM_UNKNOWN);
        assertThat(told.findings().get(0).printed()).isEqualTo("一般公共服务支出（类）财政事务（款）不存在的事务（项）");
    }

    @Test
    void tellsSpendingFromContractsOfProcurement() {
        assertThat(amounts(read(
                        "1|十一、政府采购支出情况说明",
                        "1|政府采购支出总额36.86万元，其中：政府采购货物支出21.23万元、政府采购服务支出15.63万元。授予中小企业合同金额18.88万元，占政府采购支出总额的51.22%。")))
                .containsExactly(
                        "procurement total spending outturn 2023 36.86万元",
                        "procurement goods spending outturn 2023 21.23万元",
                        "procurement services spending outturn 2023 15.63万元",
                        "procurement small_medium_enterprises contract outturn 2023 18.88万元");
        assertThat(amounts(read("1|（二）政府采购支出情况", "1|政府采购金额（以合同签订为准）为251.25万元，其中：货物采购金额4.79万元、服务采购金额246.47万元。")))
                .containsExactly(
                        "procurement total contract outturn 2023 251.25万元",
                        "procurement goods contract outturn 2023 4.79万元",
                        "procurement services contract outturn 2023 246.47万元");
    }

    @Test
    void aFigureInAReasonIsNoFactAndNotMissed() {
        NarrativeReading told = read("1|十、机关运行经费支出情况说明", "1|机关运行经费支出20.00万元。主要原因是：房租增加3.00万元。");
        assertThat(amounts(told)).containsExactly("organ_operating total total outturn 2023 20.00万元");
        assertThat(told.findings()).isEmpty();
    }

    private static NarrativeReading item(String names) {
        return read("1|五、一般公共预算财政拨款支出决算情况说明", "1|（三）具体情况", "1|1. " + names + "。年初预算为3.00万元，支出决算为2.00万元，完成年初预算的66.67%。");
    }

    private static NarrativeReading read(String... lines) {
        List<NarrativeLine> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|", 2);
            all.add(new NarrativeLine(Integer.parseInt(parts[0]), parts[1]));
        }
        return READER.read(all, 2023, List.of());
    }

    private static List<String> amounts(NarrativeReading told) {
        return told.amounts().stream()
                .map(amount -> "%s %s %s %s %d %s%s"
                        .formatted(
                                amount.topic(),
                                amount.code(),
                                amount.measure(),
                                amount.amountKind().id(),
                                amount.fiscalYear(),
                                amount.amount(),
                                amount.unit()))
                .toList();
    }

    private static List<String> ratios(NarrativeReading told) {
        return told.ratios().stream()
                .map(ratio -> "%s %s %s %s %s"
                        .formatted(
                                ratio.code(),
                                ratio.measure(),
                                ratio.printed(),
                                ratio.base(),
                                ratio.sign() == null ? "-" : ratio.sign()))
                .toList();
    }

    private static List<FindingCode> codes(NarrativeReading told) {
        return told.findings().stream().map(Finding::code).toList();
    }
}
