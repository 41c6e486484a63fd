-- 各部门财政拨款支出中三本预算各占多少？
-- How is the appropriation expenditure of a department made up of the three budget accounts?
-- grain: one department × one year
-- param department: name of a department, or all (default all)
WITH spent AS (
    SELECT
        r.series_entity_id,
        r.series_entity_name AS entity_name,
        r.fiscal_year,
        coalesce(sum(a.amount_yuan) FILTER (a.statement = 'general_public_expenditure'), 0) AS general_public_yuan,
        coalesce(sum(a.amount_yuan) FILTER (a.statement = 'government_fund'), 0) AS government_fund_yuan,
        coalesce(sum(a.amount_yuan) FILTER (a.statement = 'state_capital'), 0) AS state_capital_yuan
    FROM mart.compared_report r
    JOIN mart.leaf_amount a ON a.report_id = r.report_id AND a.fiscal_year = r.fiscal_year
    WHERE a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
    AND a.direction = 'expenditure' AND a.measure = 'total' AND a.amount_kind = 'outturn'
    AND $department IN ('all', r.series_entity_name)
    GROUP BY ALL
)
SELECT
    entity_name,
    fiscal_year,
    CAST(general_public_yuan + government_fund_yuan + state_capital_yuan AS DECIMAL(20, 2)) AS appropriation_yuan,
    CAST(general_public_yuan AS DECIMAL(20, 2)) AS general_public_yuan,
    CAST(government_fund_yuan AS DECIMAL(20, 2)) AS government_fund_yuan,
    CAST(state_capital_yuan AS DECIMAL(20, 2)) AS state_capital_yuan,
    mart.percent(general_public_yuan, general_public_yuan + government_fund_yuan + state_capital_yuan)
        AS general_public_percent,
    mart.percent(government_fund_yuan, general_public_yuan + government_fund_yuan + state_capital_yuan)
        AS government_fund_percent,
    mart.percent(state_capital_yuan, general_public_yuan + government_fund_yuan + state_capital_yuan)
        AS state_capital_percent
FROM spent
ORDER BY entity_name, fiscal_year
