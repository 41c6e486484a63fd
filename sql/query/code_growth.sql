-- 各部门同一功能科目每年支出多少，比上年增减多少？
-- How much does each department spend under a functional code, and how does that change from year to year?
-- grain: one department × one year
-- param code: functional code of any level, or total (default 2080505)
-- param measure: appropriation, general_public, total, basic or project (default appropriation)
SELECT
    entity_name,
    fiscal_year,
    standard_name,
    amount_yuan,
    prior_yuan,
    change_yuan,
    change_percent,
    share_percent,
    amount_rank,
    crossed_percent,
    scope_changed,
    bodies_merged
FROM mart.trend_functional
WHERE code = $code AND measure = $measure
ORDER BY entity_name, fiscal_year
