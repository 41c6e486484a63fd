-- Leaves of the three statements of funds of each report's own year, by department.
SELECT
    r.series_entity_name,
    r.fiscal_year,
    sum(a.amount_yuan) AS appropriation,
    coalesce(sum(a.amount_yuan) FILTER (a.statement = 'general_public_expenditure'), 0) AS general_public,
    coalesce(sum(a.amount_yuan) FILTER (a.statement = 'government_fund'), 0) AS government_fund,
    coalesce(sum(a.amount_yuan) FILTER (a.statement = 'state_capital'), 0) AS state_capital,
    percent(general_public, appropriation),
    percent(government_fund, appropriation),
    percent(state_capital, appropriation)
FROM 'mart.amount.parquet' a
JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
WHERE a.is_leaf AND a.measure = 'total' AND a.amount_kind = 'outturn' AND a.direction = 'expenditure'
AND a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
AND $department IN ('all', r.series_entity_name)
GROUP BY r.series_entity_id, r.series_entity_name, r.fiscal_year
ORDER BY r.series_entity_name, r.fiscal_year
