-- 各部门年末结转和结余占全年资金的比例是多少？
-- What part of the money of a year is carried over at its end?
-- grain: one department × one year × one budget account
-- param department: name of a department, or all (default all)
SELECT
    r.series_entity_name AS entity_name,
    r.fiscal_year,
    a.budget_account,
    CAST(sum(a.amount_yuan) FILTER (a.code = 'opening') AS DECIMAL(20, 2)) AS opening_yuan,
    CAST(sum(a.amount_yuan) FILTER (a.code = 'closing') AS DECIMAL(20, 2)) AS closing_yuan,
    CAST(sum(a.amount_yuan) FILTER (a.code = 'grand_total') AS DECIMAL(20, 2)) AS money_of_the_year_yuan,
    mart.percent(
        sum(a.amount_yuan) FILTER (a.code = 'closing'),
        sum(a.amount_yuan) FILTER (a.code = 'grand_total')) AS carry_over_percent
FROM mart.amount a
JOIN mart.compared_report r ON r.report_id = a.report_id AND r.fiscal_year = a.fiscal_year
WHERE a.amount_kind = 'outturn' AND $department IN ('all', r.series_entity_name)
AND (a.statement = 'revenue_expenditure_summary' OR a.statement = 'appropriation_summary' AND a.budget_account <> 'all')
AND (a.code = 'opening' AND (a.is_leaf OR a.budget_account = 'fiscal_appropriation')
     OR a.code = 'closing' AND a.is_leaf
     OR a.code = 'grand_total' AND a.direction = 'expenditure')
GROUP BY r.series_entity_id, r.series_entity_name, r.fiscal_year, a.budget_account
ORDER BY entity_name, r.fiscal_year, a.budget_account
