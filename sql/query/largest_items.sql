-- 某年支出最大的是哪些部门的哪些项级科目？
-- Which items of which departments were the largest of a year?
-- grain: one department × one item
-- param year: fiscal year, or latest (default latest)
-- param measure: appropriation, general_public, total, basic or project (default appropriation)
-- param top: how many items (default 20)
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
    t.change_yuan,
    t.change_percent
FROM mart.trend_functional t
JOIN asked USING (fiscal_year)
WHERE t.code_level = 'item' AND t.measure = $measure AND t.amount_yuan > 0
ORDER BY t.amount_yuan DESC, t.entity_name, t.code
LIMIT CAST($top AS BIGINT)
