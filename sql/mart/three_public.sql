-- Grain: one item of one report and year.
CREATE OR REPLACE VIEW mart.three_public AS
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
        budget_account,
        code,
        min(code_level) AS code_level,
        min(label) AS label,
        min(standard_name) AS standard_name,
        min(line_role) AS line_role,
        coalesce(
            bool_and(is_leaf) FILTER (amount_kind = 'outturn' AND code NOT IN ('meetings', 'training')),
            bool_and(is_leaf)) AS is_leaf,
        CAST(sum(amount_yuan) FILTER (amount_kind = 'original_budget')
            AS DECIMAL(20, 2)) AS original_budget_yuan,
        CAST(sum(amount_yuan) FILTER (amount_kind = 'revised_budget')
            AS DECIMAL(20, 2)) AS revised_budget_yuan,
        CAST(sum(amount_yuan) FILTER (amount_kind = 'budget_unspecified')
            AS DECIMAL(20, 2)) AS budget_unspecified_yuan,
        CAST(sum(amount_yuan) FILTER (amount_kind = 'outturn')
            AS DECIMAL(20, 2)) AS outturn_yuan,
        sum(amount_yuan) FILTER (is_leaf AND amount_kind = 'outturn' AND code NOT IN ('meetings', 'training')) AS leaf_yuan
    FROM mart.amount
    WHERE statement = 'three_public_expense'
    GROUP BY report_id, division_code, division_name, entity_id, entity_name,
             entity_kind, edition, report_year, fiscal_year, budget_account, code, coalesce(code, label)
)
SELECT
    * EXCLUDE (leaf_yuan),
    CASE WHEN code = 'total'
        THEN CAST(outturn_yuan - coalesce(sum(leaf_yuan) OVER of_report, 0) AS DECIMAL(20, 2))
    END AS undisclosed_yuan
FROM line
WINDOW of_report AS (PARTITION BY report_id, fiscal_year, budget_account);

COMMENT ON VIEW mart.three_public IS 'The three public expenses (三公经费)';
COMMENT ON COLUMN mart.three_public.report_id IS 'The report';
COMMENT ON COLUMN mart.three_public.division_code IS '行政区划 (GB/T 2260); null where unknown';
COMMENT ON COLUMN mart.three_public.division_name IS 'Name of the division; null where unknown';
COMMENT ON COLUMN mart.three_public.entity_id IS 'The body';
COMMENT ON COLUMN mart.three_public.entity_name IS 'Name of the body as published';
COMMENT ON COLUMN mart.three_public.entity_kind IS 'department, own_level, unit or system';
COMMENT ON COLUMN mart.three_public.edition IS 'department (consolidated) or unit';
COMMENT ON COLUMN mart.three_public.report_year IS 'Fiscal year of the report';
COMMENT ON COLUMN mart.three_public.fiscal_year IS 'Year of the amounts; a prior-year column differs from the report''s year';
COMMENT ON COLUMN mart.three_public.budget_account IS 'general_public or fiscal_appropriation, as the title says';
COMMENT ON COLUMN mart.three_public.code IS 'total, overseas_travel, vehicles, vehicle_purchase, vehicle_operation, reception; meetings and training stand outside the total';
COMMENT ON COLUMN mart.three_public.code_level IS 'class 类, section 款 or item 项; null for a name or total';
COMMENT ON COLUMN mart.three_public.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.three_public.standard_name IS 'Official name of the code in that fiscal year; null where unknown';
COMMENT ON COLUMN mart.three_public.line_role IS 'detail, subtotal, of_which 其中, total 合计 or grand_total 总计';
COMMENT ON COLUMN mart.three_public.is_leaf IS 'No child prints an amount in the column of the total';
COMMENT ON COLUMN mart.three_public.original_budget_yuan IS '年初预算数, in yuan; null where not printed';
COMMENT ON COLUMN mart.three_public.revised_budget_yuan IS '全年预算数, in yuan; null where not printed';
COMMENT ON COLUMN mart.three_public.budget_unspecified_yuan IS '预算数 of which the report does not say which budget it is, in yuan; null elsewhere';
COMMENT ON COLUMN mart.three_public.outturn_yuan IS '决算数, in yuan; null where not printed';
COMMENT ON COLUMN mart.three_public.undisclosed_yuan IS 'On the total: printed total less the sum of the leaves, zero where every line is printed; null elsewhere';
