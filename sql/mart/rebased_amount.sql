-- Grain: one leaf amount of a compared report's own year × one year to whose codes it is brought × one code it goes to there.
CREATE OR REPLACE VIEW mart.rebased_amount AS
WITH target AS (
    SELECT DISTINCT fiscal_year AS target_year FROM mart.compared_report
)
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
    t.target_year,
    CASE WHEN m.code IS NULL THEN a.code ELSE m.to_code END AS rebased_code,
    coalesce(m.relation, 'same') AS relation,
    coalesce(m.is_believed, false) AS is_believed,
    CAST(CASE WHEN m.code IS NULL
            THEN a.amount_yuan
            ELSE round(a.amount_yuan * m.weight_with, 2) - round(a.amount_yuan * m.weight_before, 2)
        END AS DECIMAL(20, 2)) AS amount_yuan
FROM mart.leaf_amount a
JOIN mart.compared_report r ON r.report_id = a.report_id AND r.fiscal_year = a.fiscal_year
CROSS JOIN target t
LEFT JOIN mart.code_route m
    ON m.classification = a.classification AND m.fiscal_year = a.fiscal_year AND m.code = a.code
    AND m.target_year = t.target_year;

COMMENT ON VIEW mart.rebased_amount IS 'The amounts that may be summed, brought to the codes of any year: WHERE target_year = N; target_year = fiscal_year is as reported';
COMMENT ON COLUMN mart.rebased_amount.fact_id IS 'The printed amount';
COMMENT ON COLUMN mart.rebased_amount.report_id IS 'The report';
COMMENT ON COLUMN mart.rebased_amount.series_entity_id IS 'The department the figures are counted under, after renaming and merging';
COMMENT ON COLUMN mart.rebased_amount.series_entity_name IS 'Its name in its latest report';
COMMENT ON COLUMN mart.rebased_amount.fiscal_year IS 'Year of the amount';
COMMENT ON COLUMN mart.rebased_amount.statement IS 'Which of the nine statements';
COMMENT ON COLUMN mart.rebased_amount.amount_kind IS 'outturn 决算数, original_budget 年初预算数, revised_budget 全年预算数, budget_unspecified';
COMMENT ON COLUMN mart.rebased_amount.direction IS 'revenue, expenditure or balance';
COMMENT ON COLUMN mart.rebased_amount.budget_account IS 'all, fiscal_appropriation, general_public, government_fund or state_capital';
COMMENT ON COLUMN mart.rebased_amount.classification IS 'functional, economic, revenue_source, expenditure_nature, three_public or balance';
COMMENT ON COLUMN mart.rebased_amount.measure IS 'What the column counts';
COMMENT ON COLUMN mart.rebased_amount.code IS 'Code as reported';
COMMENT ON COLUMN mart.rebased_amount.label IS 'As printed, white space removed';
COMMENT ON COLUMN mart.rebased_amount.target_year IS 'Year whose codes are used';
COMMENT ON COLUMN mart.rebased_amount.rebased_code IS 'Code in the target year, coarser where the seeds know no finer one; null where nothing there answers to it or the parts are not known';
COMMENT ON COLUMN mart.rebased_amount.relation IS 'same, renamed, moved, merged, split, new, dropped or reused; the strongest on the way';
COMMENT ON COLUMN mart.rebased_amount.is_believed IS 'The way rests on expert knowledge that no published document has shown yet';
COMMENT ON COLUMN mart.rebased_amount.amount_yuan IS 'In yuan; the parts of a split amount add up to it exactly';
