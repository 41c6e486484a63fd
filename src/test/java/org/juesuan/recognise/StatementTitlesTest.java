package org.juesuan.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.juesuan.domain.statement.StatementType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTitlesTest {
    private final StatementTitles titles = new StatementTitles(SeedTable.rows("template/title.csv"));

    @ParameterizedTest
    @CsvSource({
        "收入支出决算总表, REVENUE_EXPENDITURE_SUMMARY",
        "收 入 支 出 决 算 总 表, REVENUE_EXPENDITURE_SUMMARY",
        "收入支出决算总表(财决01表), REVENUE_EXPENDITURE_SUMMARY",
        "公开01表：收入支出决算总表, REVENUE_EXPENDITURE_SUMMARY",
        "表一 收入支出决算总表, REVENUE_EXPENDITURE_SUMMARY",
        "一、收入决算表, REVENUE",
        "附件2：收入决算表, REVENUE",
        "收入决算表（续）, REVENUE",
        "2023年度部门支出决算表, EXPENDITURE",
        "示例市财政局2023年度支出决算表, EXPENDITURE",
        "支出决算总表, EXPENDITURE",
        "财政拨款收入支出决算总表, APPROPRIATION_SUMMARY",
        "一般公共预算财政拨款支出决算表, GENERAL_PUBLIC_EXPENDITURE",
        "一般公共预算财政拨款支出决算表（功能科目）, GENERAL_PUBLIC_EXPENDITURE",
        "一般公共预算财政拨款基本支出决算明细表, GENERAL_PUBLIC_BASIC_EXPENDITURE",
        "政府性基金预算财政拨款收入支出决算表, GOVERNMENT_FUND",
        "国有资本经营预算财政拨款收入支出决算表, STATE_CAPITAL",
        "财政拨款“三公”经费支出决算表, THREE_PUBLIC_EXPENSE",
        "财政拨款\"三公\"经费支出决算表, THREE_PUBLIC_EXPENSE",
        "一般公共预算财政拨款三公经费支出决算表, THREE_PUBLIC_EXPENSE"
    })
    void aTitleIsKnownWhateverStandsAroundIt(String line, StatementType type) {
        assertThat(titles.match(line)).map(StatementTitles.Match::type).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目支出决算表",
                "财政拨款支出决算明细表",
                "收入支出预算总表",
                "一、收入支出决算总体情况说明",
                "本表（公开05表）反映一般公共预算财政拨款支出决算表的情况。",
                "机构运行信息表",
                "部门整体支出绩效自评表",
                "决算表",
                "目录"
            })
    void otherTablesHeadingsAndSentencesAreNoTitles(String line) {
        assertThat(titles.match(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"公开01表, 公开01表", "公开 07 表, 公开07表", "收入支出决算总表(财决01表), 财决01表"})
    void thePrintedMarkIsKept(String line, String mark) {
        assertThat(StatementTitles.mark(line)).isEqualTo(mark);
    }
}
