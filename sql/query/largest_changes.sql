-- 某年哪些项级科目比上年变化最大，其中多少来自科目调整？
-- Which items changed most against the year before, and how much of that crossed a change of codes?
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
    t.prior_yuan,
    t.amount_yuan,
    t.change_yuan,
    t.change_percent,
    t.crossed_percent,
    t.bridge_is_believed,
    t.scope_changed,
    t.bodies_merged
FROM mart.trend_functional t
JOIN asked USING (fiscal_year)
WHERE t.code_level = 'item' AND t.measure = $measure AND t.change_yuan IS NOT NULL
ORDER BY abs(t.change_yuan) DESC, t.entity_name, t.code
LIMIT CAST($top AS BIGINT)
