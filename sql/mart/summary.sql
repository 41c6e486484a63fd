-- Grain: one line of the two summaries of one report and year; beside a subtotal of 年初 or 年末 its parts do not count.
CREATE OR REPLACE VIEW mart.summary AS
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
    direction,
    classification,
    code,
    min(code_level) AS code_level,
    min(label) AS label,
    min(standard_name) AS standard_name,
    min(line_role) AS line_role,
    bool_and(is_leaf) AS is_leaf,
    CAST(sum(amount_yuan) FILTER (amount_kind = 'original_budget' AND statement = 'revenue_expenditure_summary')
            AS DECIMAL(20, 2)) AS original_budget_yuan,
    CAST(sum(amount_yuan) FILTER (amount_kind = 'revised_budget' AND statement = 'revenue_expenditure_summary')
            AS DECIMAL(20, 2)) AS revised_budget_yuan,
    CAST(sum(amount_yuan) FILTER (amount_kind = 'outturn' AND statement = 'revenue_expenditure_summary')
            AS DECIMAL(20, 2)) AS outturn_yuan,
    CAST(sum(amount_yuan) FILTER (amount_kind = 'outturn' AND budget_account = 'fiscal_appropriation')
            AS DECIMAL(20, 2)) AS fiscal_appropriation_yuan,
    CAST(sum(amount_yuan) FILTER (amount_kind = 'outturn' AND budget_account = 'general_public')
            AS DECIMAL(20, 2)) AS general_public_yuan,
    CAST(sum(amount_yuan) FILTER (amount_kind = 'outturn' AND budget_account = 'government_fund')
            AS DECIMAL(20, 2)) AS government_fund_yuan,
    CAST(sum(amount_yuan) FILTER (amount_kind = 'outturn' AND budget_account = 'state_capital')
            AS DECIMAL(20, 2)) AS state_capital_yuan
FROM (
    SELECT *
    FROM mart.amount
    WHERE statement IN ('revenue_expenditure_summary', 'appropriation_summary')
    AND NOT (classification = 'balance' AND line_role = 'of_which')
    QUALIFY classification <> 'balance' OR line_role = 'subtotal'
        OR NOT bool_or(line_role = 'subtotal') OVER (
            PARTITION BY report_id, fiscal_year, amount_kind, statement, budget_account, code)
)
GROUP BY report_id, division_code, division_name, entity_id, entity_name,
         entity_kind, edition, report_year, fiscal_year, direction, classification, code, coalesce(code, label);

COMMENT ON VIEW mart.summary IS 'The summaries side by side (收入支出决算总表, 财政拨款收入支出决算总表)';
COMMENT ON COLUMN mart.summary.report_id IS 'The report';
COMMENT ON COLUMN mart.summary.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.summary.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.summary.entity_id IS 'The body';
COMMENT ON COLUMN mart.summary.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.summary.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.summary.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.summary.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.summary.fiscal_year IS 'Year of the amounts; a prior-year column differs from the report''s year';
COMMENT ON COLUMN mart.summary.direction IS 'revenue, expenditure or balance';
COMMENT ON COLUMN mart.summary.classification IS 'functional, economic, revenue_source, expenditure_nature or balance';
COMMENT ON COLUMN mart.summary.code IS 'Functional class (3 digits), economic class or name; null where the line has no known meaning';
COMMENT ON COLUMN mart.summary.code_level IS 'class 类, section 款 or item 项; null for a name or total';
COMMENT ON COLUMN mart.summary.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.summary.standard_name IS 'Official name of the code in that fiscal year; null where unknown';
COMMENT ON COLUMN mart.summary.line_role IS 'detail, subtotal, of_which 其中, total 合计 or grand_total 总计';
COMMENT ON COLUMN mart.summary.is_leaf IS 'No child prints an amount in the column of the total';
COMMENT ON COLUMN mart.summary.original_budget_yuan IS '年初预算数 of the summary, in yuan; null where not printed';
COMMENT ON COLUMN mart.summary.revised_budget_yuan IS '全年预算数 of the summary, in yuan; null where not printed';
COMMENT ON COLUMN mart.summary.outturn_yuan IS '决算数 of the summary, every source of money, in yuan; null where not printed';
COMMENT ON COLUMN mart.summary.fiscal_appropriation_yuan IS '决算数 of the appropriation summary, 财政拨款, in yuan; null where not printed';
COMMENT ON COLUMN mart.summary.general_public_yuan IS '决算数 of the appropriation summary, 一般公共预算财政拨款, in yuan; null where not printed';
COMMENT ON COLUMN mart.summary.government_fund_yuan IS '决算数 of the appropriation summary, 政府性基金预算财政拨款, in yuan; null where not printed';
COMMENT ON COLUMN mart.summary.state_capital_yuan IS '决算数 of the appropriation summary, 国有资本经营预算财政拨款, in yuan; null where not printed';
