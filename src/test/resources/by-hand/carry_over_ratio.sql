-- The lines of the two summaries that open and close the year, by department and fund.
SELECT
    r.series_entity_name,
    a.fiscal_year,
    a.budget_account,
    sum(a.amount_yuan) FILTER (a.code = 'opening' AND (a.is_leaf OR a.budget_account = 'fiscal_appropriation')),
    sum(a.amount_yuan) FILTER (a.code = 'closing' AND a.is_leaf) AS closing,
    sum(a.amount_yuan) FILTER (a.code = 'grand_total' AND a.direction = 'expenditure') AS money,
    percent(closing, money)
FROM 'mart.amount.parquet' a
JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
WHERE a.amount_kind = 'outturn' AND a.code IN ('opening', 'closing', 'grand_total')
AND (a.statement = 'revenue_expenditure_summary' OR a.statement = 'appropriation_summary' AND a.budget_account <> 'all')
AND $department IN ('all', r.series_entity_name)
AND NOT (a.code = 'grand_total' AND a.direction <> 'expenditure')
AND (a.code <> 'closing' OR a.is_leaf)
AND (a.code <> 'opening' OR a.is_leaf OR a.budget_account = 'fiscal_appropriation')
GROUP BY r.series_entity_id, r.series_entity_name, a.fiscal_year, a.budget_account
ORDER BY r.series_entity_name, a.fiscal_year, a.budget_account
