-- 某年各部门三公经费预算执行率是多少，排第几？
-- How far was the budget of the three public expenses used by each department in a year, and how do the departments rank?
-- grain: one department
-- param year: fiscal year, or latest (default latest)
-- param item: total, overseas_travel, vehicles, vehicle_purchase, vehicle_operation, reception, meetings or training (default total)
WITH asked AS (
    SELECT CASE $year
        WHEN 'latest' THEN (SELECT max(fiscal_year) FROM mart.compared_report)
        ELSE CAST($year AS INTEGER)
    END AS fiscal_year
)
SELECT
    t.entity_name,
    t.fiscal_year,
    t.original_budget_yuan,
    t.revised_budget_yuan,
    t.amount_yuan,
    t.completion_of_original_percent,
    t.completion_of_revised_percent,
    CASE WHEN t.completion_of_revised_percent IS NOT NULL
        THEN rank() OVER (ORDER BY t.completion_of_revised_percent DESC NULLS LAST)
    END AS rank_by_revised,
    CASE WHEN t.completion_of_original_percent IS NOT NULL
        THEN rank() OVER (ORDER BY t.completion_of_original_percent DESC NULLS LAST)
    END AS rank_by_original,
    t.amount_rank,
    t.prior_yuan,
    t.change_percent
FROM mart.trend_three_public t
JOIN asked USING (fiscal_year)
WHERE t.code = $item
ORDER BY rank_by_revised NULLS LAST, t.entity_name
