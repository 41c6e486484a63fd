-- 哪些部门哪些年份的数字不能直接与上年比较，为什么？
-- For which departments and years is a comparison with the year before disturbed, and by what?
-- grain: one department × one year
-- param measure: appropriation, general_public, total, basic or project (default appropriation)
SELECT
    entity_name,
    fiscal_year,
    prior_yuan,
    crossed_percent,
    unbridged_yuan,
    bridge_is_believed,
    built_from_units,
    scope_changed,
    bodies_merged,
    internal_flows_not_eliminated
FROM mart.trend_functional
WHERE code = 'total' AND measure = $measure AND prior_yuan IS NOT NULL
ORDER BY entity_name, fiscal_year
