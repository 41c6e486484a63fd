-- 哪些部门的项目支出比上年增长到某个倍数以上？
-- Which departments' project expenditure grew to at least so many times that of the year before?
-- grain: one department × one year
-- param times: how many times the year before (default 2)
SELECT
    entity_name,
    fiscal_year,
    prior_yuan,
    amount_yuan,
    change_yuan,
    change_percent,
    scope_changed,
    bodies_merged
FROM mart.trend_functional
WHERE measure = 'project' AND code = 'total' AND prior_yuan > 0
AND amount_yuan >= prior_yuan * CAST($times AS DECIMAL(9, 4))
ORDER BY change_percent DESC, entity_name, fiscal_year
