-- 各部门基本支出按经济分类（类级）是怎样构成的？
-- How is basic expenditure made up by economic class?
-- grain: one department × one year × one economic class
-- param department: name of a department, or all (default all)
SELECT
    entity_name,
    fiscal_year,
    code,
    standard_name,
    amount_yuan,
    share_percent,
    prior_yuan,
    change_yuan,
    change_percent
FROM mart.trend_economic
WHERE code_level = 'class' AND $department IN ('all', entity_name)
ORDER BY entity_name, fiscal_year, code
