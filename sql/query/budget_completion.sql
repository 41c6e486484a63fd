-- 某年哪些项级科目完成年初预算的比例偏离最大？
-- Which items' outturn was furthest from their original budget in a year?
-- grain: one report × one statement × one item
-- param year: fiscal year, or latest (default latest)
-- param percent: how far from 100 percent at least (default 0)
WITH asked AS (
    SELECT CASE $year
        WHEN 'latest' THEN (SELECT max(fiscal_year) FROM mart.compared_report)
        ELSE CAST($year AS INTEGER)
    END AS fiscal_year
)
SELECT
    e.entity_name,
    e.fiscal_year,
    e.statement,
    e.code,
    coalesce(e.standard_name, e.label) AS name,
    e.original_budget_yuan,
    e.revised_budget_yuan,
    e.outturn_yuan,
    e.completion_of_original_percent,
    e.completion_of_revised_percent,
    e.printed_completion_percent,
    e.reason,
    e.page,
    e.report_id
FROM mart.budget_execution e
JOIN asked USING (fiscal_year)
WHERE abs(e.completion_of_original_percent - 100) >= CAST($percent AS DECIMAL(9, 2))
ORDER BY abs(e.completion_of_original_percent - 100) DESC, e.entity_name, e.statement, e.code, e.report_id
