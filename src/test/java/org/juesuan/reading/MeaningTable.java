package org.juesuan.reading;

import java.util.stream.Stream;
import org.juesuan.sample.ReportLayout;

/**
 * Amounts of one report a layout with their meaning, as the contract has it: statement, row/column, label, printed ·
 * direction, kind, budget account, classification, code, level, role, leaf, measure.
 */
final class MeaningTable {
    private MeaningTable() {}

    static Stream<String> lines(ReportLayout layout) {
        String table = switch (layout) {
            case HENAN -> HENAN;
            case SHANGHAI -> SHANGHAI;
            case FILING -> FILING;
            case SHANGHAI_THREE_CODE_COLUMNS -> throw new IllegalArgumentException("no table for " + layout);
        };
        return table.lines();
    }

    private static final String HENAN = """
            revenue_expenditure_summary 1/3 一、一般公共预算财政拨款收入 2,175.87 revenue outturn all revenue_source general_public_appropriation - detail leaf total
            revenue_expenditure_summary 1/6 一、一般公共服务支出 5.09 expenditure outturn all functional 201 class detail leaf total
            revenue_expenditure_summary 27/3 本年收入合计 2,175.87 revenue outturn all revenue_source current_year_total - total - total
            revenue_expenditure_summary 27/6 本年支出合计 2,175.87 expenditure outturn all functional current_year_total - total - total
            revenue_expenditure_summary 31/6 总计 2,175.87 expenditure outturn all functional grand_total - grand_total - total
            appropriation_summary 1/3 一、一般公共预算财政拨款 2,175.87 revenue outturn general_public revenue_source general_public_appropriation - detail leaf total
            appropriation_summary 1/6 一、一般公共服务支出 5.09 expenditure outturn fiscal_appropriation functional 201 class detail leaf total
            appropriation_summary 1/7 一、一般公共服务支出 5.09 expenditure outturn general_public functional 201 class detail leaf total
            appropriation_summary 27/3 本年收入合计 2,175.87 revenue outturn fiscal_appropriation revenue_source current_year_total - total - total
            appropriation_summary 27/6 本年支出合计 2,175.87 expenditure outturn fiscal_appropriation functional current_year_total - total - total
            appropriation_summary 32/7 总计 2,175.87 expenditure outturn general_public functional grand_total - grand_total - total
            revenue 1/3 合计 2,175.87 revenue outturn all functional total - total - total
            revenue 1/9 合计 0.00 revenue outturn all functional total - total - other
            revenue 2/4 一般公共服务支出 5.09 revenue outturn all functional 201 class subtotal - fiscal_appropriation
            expenditure 1/4 合计 1,806.70 expenditure outturn all functional total - total - basic
            expenditure 1/8 合计 0.00 expenditure outturn all functional total - total - subsidy_to_affiliate
            expenditure 2/5 一般公共服务支出 5.09 expenditure outturn all functional 201 class subtotal - project
            expenditure 3/3 政府办公厅（室）及相关机构事务 4.00 expenditure outturn all functional 20103 section subtotal - total
            general_public_expenditure 1/3 合计 2,175.87 expenditure outturn general_public functional total - total - total
            general_public_expenditure 4/5 专项业务及机关事务管理 4.00 expenditure outturn general_public functional 2010305 item detail leaf project
            general_public_basic_expenditure 1/3 工资福利支出 1,173.72 expenditure outturn general_public economic 301 class subtotal - basic
            general_public_basic_expenditure 2/3 基本工资 655.79 expenditure outturn general_public economic 30101 section detail leaf basic
            general_public_basic_expenditure 29/3 人员经费合计 1,497.21 expenditure outturn general_public economic personnel - subtotal - basic
            general_public_basic_expenditure 29/9 公用经费合计 309.49 expenditure outturn general_public economic routine_operating - subtotal - basic
            general_public_basic_expenditure 1/6 商品和服务支出 309.49 expenditure outturn general_public economic 302 class subtotal - basic
            government_fund 1/3 合计 0.00 balance outturn government_fund functional total - total - opening
            government_fund 1/4 合计 0.00 revenue outturn government_fund functional total - total - revenue
            government_fund 1/5 合计 0.00 expenditure outturn government_fund functional total - total - total
            government_fund 1/8 合计 0.00 balance outturn government_fund functional total - total - closing
            state_capital 1/4 合计 0.00 expenditure outturn state_capital functional total - total - basic
            three_public_expense 1/1 合计 29.59 expenditure revised_budget fiscal_appropriation three_public total - total - total
            three_public_expense 1/3 公务用车购置及运行维护费 28.94 expenditure revised_budget fiscal_appropriation three_public vehicles - subtotal - total
            three_public_expense 1/4 公务用车购置费 17.98 expenditure revised_budget fiscal_appropriation three_public vehicle_purchase - detail leaf total
            three_public_expense 1/6 公务接待费 0.66 expenditure revised_budget fiscal_appropriation three_public reception - detail leaf total
            three_public_expense 1/7 合计 29.59 expenditure outturn fiscal_appropriation three_public total - total - total
            three_public_expense 1/11 公务用车运行维护费 10.96 expenditure outturn fiscal_appropriation three_public vehicle_operation - detail leaf total
            """;

    private static final String SHANGHAI = """
            revenue_expenditure_summary 2/2 二、政府性基金预算财政拨款收入 663.87 revenue outturn all revenue_source government_fund_appropriation - detail leaf total
            revenue_expenditure_summary 5/2 五、事业收入 406.87 revenue outturn all revenue_source institutional_service - detail leaf total
            revenue_expenditure_summary 28/4 结余分配 4.51 balance outturn all balance surplus_allocation - detail leaf total
            revenue_expenditure_summary 29/2 年初结转和结余 99.40 balance outturn all balance opening - detail leaf total
            revenue_expenditure_summary 29/4 年末结转和结余 68.07 balance outturn all balance closing - detail leaf total
            revenue_expenditure_summary 30/4 总计 13,156.11 expenditure outturn all functional grand_total - grand_total - total
            appropriation_summary 2/2 二、政府性基金预算财政拨款 663.87 revenue outturn government_fund revenue_source government_fund_appropriation - detail leaf total
            appropriation_summary 28/2 年初财政拨款结转和结余 36.12 balance outturn fiscal_appropriation balance opening - subtotal - total
            appropriation_summary 29/2 一、一般公共预算财政拨款 14.94 balance outturn general_public balance opening - detail leaf total
            appropriation_summary 30/2 二、政府性基金预算财政拨款 21.18 balance outturn government_fund balance opening - detail leaf total
            appropriation_summary 27/2 本年收入合计 12,509.72 revenue outturn fiscal_appropriation revenue_source current_year_total - total - total
            appropriation_summary 11/4 十一、城乡社区支出 665.80 expenditure outturn fiscal_appropriation functional 212 class detail leaf total
            appropriation_summary 11/6 十一、城乡社区支出 665.80 expenditure outturn government_fund functional 212 class detail leaf total
            appropriation_summary 28/4 年末财政拨款结转和结余 24.86 balance outturn fiscal_appropriation balance closing - detail leaf total
            appropriation_summary 28/6 年末财政拨款结转和结余 19.25 balance outturn government_fund balance closing - detail leaf total
            appropriation_summary 32/4 总计 12,545.84 expenditure outturn fiscal_appropriation functional grand_total - grand_total - total
            expenditure 1/7 合计 35.43 expenditure outturn all functional total - total - commercial_operating
            expenditure 2/3 教育支出 9,682.62 expenditure outturn all functional 205 class subtotal - total
            expenditure 3/4 其他教育支出 7,873.38 expenditure outturn all functional 20599 section subtotal - basic
            expenditure 4/7 其他教育支出 35.43 expenditure outturn all functional 2059999 item detail leaf commercial_operating
            general_public_basic_expenditure 1/3 工资福利支出 8,386.98 expenditure outturn general_public economic 301 class subtotal - basic
            general_public_basic_expenditure 2/3 基本工资 2,978.96 expenditure outturn general_public economic 30101 section detail leaf basic
            government_fund 1/3 合计 21.18 balance outturn government_fund functional total - total - opening
            government_fund 1/4 合计 663.87 revenue outturn government_fund functional total - total - revenue
            government_fund 4/7 城市建设支出 665.80 expenditure outturn government_fund functional 2120803 item detail leaf project
            government_fund 4/8 城市建设支出 19.25 balance outturn government_fund functional 2120803 item detail leaf closing
            three_public_expense 1/1 合计 87.65 expenditure revised_budget fiscal_appropriation three_public total - total - total
            three_public_expense 1/2 合计 73.65 expenditure outturn fiscal_appropriation three_public total - total - total
            three_public_expense 1/6 公务用车购置及运行维护费 37.17 expenditure outturn fiscal_appropriation three_public vehicles - subtotal - total
            three_public_expense 1/9 公务用车运行维护费 46.94 expenditure revised_budget fiscal_appropriation three_public vehicle_operation - detail leaf total
            three_public_expense 1/12 公务接待费 5.67 expenditure outturn fiscal_appropriation three_public reception - detail leaf total
            """;

    private static final String FILING = """
            revenue_expenditure_summary 1/4 一、一般公共预算财政拨款收入 17,745,814.56 revenue revised_budget all revenue_source general_public_appropriation - detail leaf total
            revenue_expenditure_summary 1/5 一、一般公共预算财政拨款收入 18,052,514.56 revenue outturn all revenue_source general_public_appropriation - detail leaf total
            revenue_expenditure_summary 4/3 四、上级补助收入 163,772.19 revenue original_budget all revenue_source superior_subsidy - detail leaf total
            revenue_expenditure_summary 28/5 使用非财政拨款结余（含专用结余） 0.00 balance outturn all balance use_of_non_appropriation_surplus - detail leaf total
            revenue_expenditure_summary 29/4 年初结转和结余 142,000.00 balance revised_budget all balance opening - detail leaf total
            revenue_expenditure_summary 6/8 六、科学技术支出 959,511.98 expenditure original_budget all functional 206 class detail leaf total
            revenue_expenditure_summary 6/10 六、科学技术支出 1,038,258.21 expenditure outturn all functional 206 class detail leaf total
            revenue_expenditure_summary 1/15 一、基本支出 11,840,980.60 expenditure outturn all expenditure_nature basic - detail - total
            revenue_expenditure_summary 2/15 人员经费 10,306,725.62 expenditure outturn all expenditure_nature personnel - of_which - total
            revenue_expenditure_summary 4/15 二、项目支出 6,224,092.23 expenditure outturn all expenditure_nature project - detail - total
            revenue_expenditure_summary 5/15 其中：基本建设类项目 0.00 expenditure outturn all expenditure_nature capital_construction - of_which - total
            revenue_expenditure_summary 9/15 经济分类支出合计 18,065,072.83 expenditure outturn all economic total - total - total
            revenue_expenditure_summary 10/15 一、工资福利支出 9,158,139.79 expenditure outturn all economic 301 class detail - total
            revenue_expenditure_summary 27/15 本年支出合计 18,065,072.83 expenditure outturn all functional current_year_total - total - total
            revenue_expenditure_summary 28/15 结余分配 0.00 balance outturn all balance surplus_allocation - detail leaf total
            revenue_expenditure_summary 29/15 年末结转和结余 306,700.00 balance outturn all balance closing - detail leaf total
            revenue_expenditure_summary 31/15 总计 18,371,772.83 expenditure outturn all functional grand_total - grand_total - total
            appropriation_summary 1/3 一、一般公共预算财政拨款 16,230,417.38 revenue original_budget general_public revenue_source general_public_appropriation - detail leaf total
            appropriation_summary 1/5 一、一般公共预算财政拨款 18,052,514.56 revenue outturn general_public revenue_source general_public_appropriation - detail leaf total
            appropriation_summary 28/4 年初财政拨款结转和结余 142,000.00 balance revised_budget fiscal_appropriation balance opening - subtotal - total
            appropriation_summary 29/4 一般公共预算财政拨款 142,000.00 balance revised_budget general_public balance opening - detail leaf total
            appropriation_summary 14/9 十四、资源勘探工业信息等支出 13,121,187.69 expenditure outturn general_public functional 215 class detail leaf total
            appropriation_summary 27/8 本年支出合计 17,887,814.56 expenditure outturn fiscal_appropriation functional current_year_total - total - total
            general_public_expenditure 1/5 合计 142,000.00 balance outturn general_public functional total - total - opening
            general_public_expenditure 1/6 合计 18,052,514.56 revenue outturn general_public functional total - total - revenue
            general_public_expenditure 1/7 合计 17,887,814.56 expenditure outturn general_public functional total - total - total
            general_public_expenditure 1/10 合计 306,700.00 balance outturn general_public functional total - total - closing
            general_public_expenditure 5/8 社会保障和就业支出 2,388,295.26 expenditure outturn general_public functional 208 class subtotal - basic
            general_public_expenditure 7/7 行政单位离退休 780,582.63 expenditure outturn general_public functional 2080501 item detail leaf total
            three_public_expense 1/1 合计 59,414.28 expenditure revised_budget fiscal_appropriation three_public total - total - total
            three_public_expense 1/7 合计 51,626.26 expenditure outturn fiscal_appropriation three_public total - total - total
            three_public_expense 1/12 公务接待费 5,883.88 expenditure outturn fiscal_appropriation three_public reception - detail leaf total
            """;
}
