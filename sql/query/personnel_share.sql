-- 各部门基本支出中人员经费和公用经费各占多少？
-- What share of basic expenditure goes to personnel and what share to running the office?
-- grain: one department × one year
-- param department: name of a department, or all (default all)
WITH spent AS (
    SELECT
        r.series_entity_id,
        r.series_entity_name AS entity_name,
        r.fiscal_year,
        coalesce(sum(a.amount_yuan) FILTER (a.code[1:3] IN ('301', '303')), 0) AS personnel_yuan,
        coalesce(sum(a.amount_yuan) FILTER (a.code[1:3] NOT IN ('301', '303')), 0) AS routine_operating_yuan,
        sum(a.amount_yuan) AS basic_yuan
    FROM mart.compared_report r
    JOIN mart.leaf_amount a ON a.report_id = r.report_id AND a.fiscal_year = r.fiscal_year
    WHERE a.statement = 'general_public_basic_expenditure' AND a.measure = 'basic' AND a.amount_kind = 'outturn'
    AND $department IN ('all', r.series_entity_name)
    GROUP BY ALL
)
SELECT
    entity_name,
    fiscal_year,
    CAST(basic_yuan AS DECIMAL(20, 2)) AS basic_yuan,
    CAST(personnel_yuan AS DECIMAL(20, 2)) AS personnel_yuan,
    CAST(routine_operating_yuan AS DECIMAL(20, 2)) AS routine_operating_yuan,
    mart.percent(personnel_yuan, basic_yuan) AS personnel_percent,
    mart.percent(routine_operating_yuan, basic_yuan) AS routine_operating_percent
FROM spent
ORDER BY entity_name, fiscal_year
