-- Grain: one leaf amount of a compared report under the code its own year gives it.
CREATE OR REPLACE VIEW mart.as_reported_amount AS
SELECT
    a.fact_id,
    a.report_id,
    r.series_entity_id,
    r.series_entity_name,
    a.fiscal_year,
    a.statement,
    a.amount_kind,
    a.direction,
    a.budget_account,
    a.classification,
    a.measure,
    a.code,
    a.label,
    a.amount_yuan
FROM mart.leaf_amount a
JOIN mart.compared_report r USING (report_id, fiscal_year);

COMMENT ON VIEW mart.as_reported_amount IS 'The amounts that may be summed, each under the code of its own year; FROM mart.rebased_to(N) has them under the codes of year N';
COMMENT ON COLUMN mart.as_reported_amount.fact_id IS 'The printed amount';
COMMENT ON COLUMN mart.as_reported_amount.report_id IS 'The report';
COMMENT ON COLUMN mart.as_reported_amount.series_entity_id IS 'The department the figures are counted under, after renaming and merging';
COMMENT ON COLUMN mart.as_reported_amount.series_entity_name IS 'Its name in its latest report';
COMMENT ON COLUMN mart.as_reported_amount.fiscal_year IS 'Year of the amount';
COMMENT ON COLUMN mart.as_reported_amount.statement IS 'Which of the nine statements';
COMMENT ON COLUMN mart.as_reported_amount.amount_kind IS 'outturn 决算数, original_budget 年初预算数, revised_budget 全年预算数, budget_unspecified';
COMMENT ON COLUMN mart.as_reported_amount.direction IS 'revenue, expenditure or balance';
COMMENT ON COLUMN mart.as_reported_amount.budget_account IS 'all, fiscal_appropriation, general_public, government_fund or state_capital';
COMMENT ON COLUMN mart.as_reported_amount.classification IS 'functional, economic, revenue_source, expenditure_nature, three_public or balance';
COMMENT ON COLUMN mart.as_reported_amount.measure IS 'What the column counts';
COMMENT ON COLUMN mart.as_reported_amount.code IS 'Code as reported';
COMMENT ON COLUMN mart.as_reported_amount.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.as_reported_amount.amount_yuan IS 'In yuan';
