package org.juesuan.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.juesuan.recognise.SeedTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings of the national and provincial structures. */
class SectionTitlesTest {
    private static final SectionTitles TITLES = new SectionTitles(SeedTable.rows("narrative/section.csv"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            收入支出决算总体情况说明 | revenue_expenditure_summary
            收入支出总体情况 | revenue_expenditure_summary
            收支总体情况说明 | revenue_expenditure_summary
            2023年度收入支出决算总体情况的说明 | revenue_expenditure_summary
            示例市示例局2023年度收支决算总体情况 | revenue_expenditure_summary
            收入支出决算情况 | revenue_expenditure_summary
            收入决算情况说明 | revenue
            本年收入决算具体情况 | revenue
            收入决算说明 | revenue
            支出决算情况 | expenditure
            本年支出情况说明 | expenditure
            关于财政拨款收入支出决算总体情况的说明 | appropriation_summary
            财政拨款收支总体情况说明 | appropriation_summary
            一般公共预算财政拨款支出决算情况说明 | general_public
            一般公共预算支出决算具体情况 | general_public_items
            一般公共预算财政拨款支出决算总体情况 | general_public_overall
            一般公共预算财政拨款支出决算结构情况 | general_public_structure
            一般公共预算财政拨款支出决算具体情况说明 | general_public_items
            一般公共预算财政拨款基本支出决算情况说明 | basic
            财政拨款基本支出情况 | basic
            政府性基金预算财政拨款收入支出决算情况说明 | government_fund
            政府性基金预算支出决算情况 | government_fund
            政府性基金预算财政拨款收支决算情况 | government_fund
            国有资本经营预算财政拨款支出决算情况说明 | state_capital
            国有资本经营预算支出情况 | state_capital
            财政拨款'三公'经费支出决算情况说明 | three_public
            '三公'经费财政拨款支出决算总体情况说明 | three_public_overall
            一般公共预算'三公'经费支出情况 | three_public
            财政拨款'三公'经费及会议费、培训费支出决算情况说明 | three_public
            机关运行经费支出情况说明 | organ_operating
            2023年度机关运行经费支出决算情况 | organ_operating
            政府采购支出情况说明 | procurement
            政府采购情况 | procurement
            国有资产占用情况说明 | state_assets
            国有资产占有使用及购置情况 | state_assets
            预算绩效情况说明 | performance
            预算绩效管理工作开展情况 | performance
            2023年度预算绩效情况说明 | performance
            绩效评价情况 | performance
            部门绩效自评情况说明 | performance
            其他重要事项的情况说明 | other_matters
            名词解释 | glossary
            """)
    void opensTheSectionThatTheWordsName(String heading, String section) {
        assertThat(TITLES.find(heading, "")).contains(section);
    }

    @ParameterizedTest
    @CsvSource({"部门职责", "机构设置情况", "收入决算表", "主要工作完成情况", "年末结转和结余情况说明", "人员情况"})
    void opensNoneForOtherWords(String heading) {
        assertThat(TITLES.find(heading, "")).isEmpty();
    }
}
