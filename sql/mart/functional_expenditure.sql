-- Grain: one functional code of one report and year.
CREATE OR REPLACE VIEW mart.functional_expenditure AS
WITH line AS (
    SELECT
        report_id,
        division_code,
        division_name,
        entity_id,
        entity_name,
        entity_kind,
        edition,
        report_year,
        fiscal_year,
        code,
        min(code_level) AS code_level,
        min(label) AS label,
        min(standard_name) AS standard_name,
        min(line_role) AS line_role,
        coalesce(
            bool_and(is_leaf) FILTER (statement = 'expenditure' AND measure = 'total'),
            bool_and(is_leaf)) AS is_leaf,
        CAST(sum(amount_yuan) FILTER (statement = 'expenditure' AND measure = 'total')
            AS DECIMAL(20, 2)) AS total_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'expenditure' AND measure = 'basic')
            AS DECIMAL(20, 2)) AS basic_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'expenditure' AND measure = 'project')
            AS DECIMAL(20, 2)) AS project_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'expenditure' AND measure = 'remittance_to_superior')
            AS DECIMAL(20, 2)) AS remittance_to_superior_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'expenditure' AND measure = 'commercial_operating')
            AS DECIMAL(20, 2)) AS commercial_operating_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'expenditure' AND measure = 'subsidy_to_affiliate')
            AS DECIMAL(20, 2)) AS subsidy_to_affiliate_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'general_public_expenditure' AND measure = 'total')
            AS DECIMAL(20, 2)) AS general_public_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'general_public_expenditure' AND measure = 'basic')
            AS DECIMAL(20, 2)) AS general_public_basic_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'general_public_expenditure' AND measure = 'project')
            AS DECIMAL(20, 2)) AS general_public_project_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'government_fund' AND measure = 'total')
            AS DECIMAL(20, 2)) AS government_fund_yuan,
        CAST(sum(amount_yuan) FILTER (statement = 'state_capital' AND measure = 'total')
            AS DECIMAL(20, 2)) AS state_capital_yuan,
        CAST(sum(amount_yuan) FILTER (measure = 'total' AND statement <> 'expenditure')
            AS DECIMAL(20, 2)) AS appropriation_yuan,
        sum(amount_yuan) FILTER (is_leaf AND statement = 'expenditure' AND measure = 'total') AS leaf_yuan
    FROM mart.amount
    WHERE amount_kind = 'outturn' AND direction = 'expenditure' AND classification = 'functional'
    AND statement IN ('expenditure', 'general_public_expenditure', 'government_fund', 'state_capital')
    GROUP BY report_id, division_code, division_name, entity_id, entity_name,
             entity_kind, edition, report_year, fiscal_year, code, coalesce(code, label)
)
SELECT
    * EXCLUDE (leaf_yuan),
    CASE WHEN code = 'total'
        THEN CAST(total_yuan - coalesce(sum(leaf_yuan) OVER of_report, 0) AS DECIMAL(20, 2))
    END AS undisclosed_yuan
FROM line
WINDOW of_report AS (PARTITION BY report_id, fiscal_year);

COMMENT ON VIEW mart.functional_expenditure IS 'Expenditure by functional code (支出功能分类), all money and fiscal appropriation side by side';
COMMENT ON COLUMN mart.functional_expenditure.report_id IS 'The report';
COMMENT ON COLUMN mart.functional_expenditure.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.functional_expenditure.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.functional_expenditure.entity_id IS 'The body';
COMMENT ON COLUMN mart.functional_expenditure.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.functional_expenditure.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.functional_expenditure.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.functional_expenditure.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.functional_expenditure.fiscal_year IS 'Year of the amounts; a prior-year column differs from the report''s year';
COMMENT ON COLUMN mart.functional_expenditure.code IS 'Functional code (类/款/项), or total; null where the line has no known meaning';
COMMENT ON COLUMN mart.functional_expenditure.code_level IS 'class 类, section 款 or item 项; null for a name or total';
COMMENT ON COLUMN mart.functional_expenditure.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.functional_expenditure.standard_name IS 'Official name of the code in that fiscal year; null where unknown';
COMMENT ON COLUMN mart.functional_expenditure.line_role IS 'detail, subtotal, of_which 其中, total 合计 or grand_total 总计';
COMMENT ON COLUMN mart.functional_expenditure.is_leaf IS 'No child prints an amount in the column of the total';
COMMENT ON COLUMN mart.functional_expenditure.total_yuan IS '本年支出合计 of the expenditure statement, every source of money, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.basic_yuan IS '基本支出 of the expenditure statement, every source of money, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.project_yuan IS '项目支出 of the expenditure statement, every source of money, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.remittance_to_superior_yuan IS '上缴上级支出 of the expenditure statement, every source of money, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.commercial_operating_yuan IS '经营支出 of the expenditure statement, every source of money, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.subsidy_to_affiliate_yuan IS '对附属单位补助支出 of the expenditure statement, every source of money, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.general_public_yuan IS '一般公共预算财政拨款支出, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.general_public_basic_yuan IS 'Its 基本支出, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.general_public_project_yuan IS 'Its 项目支出, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.government_fund_yuan IS '政府性基金预算财政拨款支出, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.state_capital_yuan IS '国有资本经营预算财政拨款支出, in yuan; null where not printed';
COMMENT ON COLUMN mart.functional_expenditure.appropriation_yuan IS '财政拨款支出, the three funds together, in yuan; null where none is printed';
COMMENT ON COLUMN mart.functional_expenditure.undisclosed_yuan IS 'On the total: printed total less the sum of the leaves, zero where every line is printed; null elsewhere';
