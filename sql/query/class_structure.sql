-- 某年各部门支出按功能分类（类级）是怎样构成的？
-- How is a year's expenditure of each department made up by functional class?
-- grain: one department × one functional class
-- param year: fiscal year, or latest (default latest)
-- param measure: appropriation, general_public, total, basic or project (default appropriation)
WITH asked AS (
    SELECT CASE $year
        WHEN 'latest' THEN (SELECT max(fiscal_year) FROM mart.compared_report)
        ELSE CAST($year AS INTEGER)
    END AS fiscal_year
)
SELECT
    t.entity_name,
    t.fiscal_year,
    t.code,
    t.standard_name,
    t.amount_yuan,
    t.share_percent,
    t.prior_yuan,
    t.change_yuan,
    t.change_percent,
    t.amount_rank
FROM mart.trend_functional t
JOIN asked USING (fiscal_year)
WHERE t.code_level = 'class' AND t.measure = $measure
ORDER BY t.entity_name, t.amount_yuan DESC, t.code
