-- Leaves of the basic expenditure statement of each report's own year; classes 301 and 303 are personnel.
SELECT
    r.series_entity_name,
    r.fiscal_year,
    sum(a.amount_yuan) AS basic,
    coalesce(sum(a.amount_yuan) FILTER (left(a.code, 3) IN ('301', '303')), 0) AS personnel,
    coalesce(sum(a.amount_yuan) FILTER (left(a.code, 3) NOT IN ('301', '303')), 0) AS routine,
    percent(personnel, basic),
    percent(routine, basic)
FROM 'mart.amount.parquet' a
JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
WHERE a.is_leaf AND a.statement = 'general_public_basic_expenditure' AND a.measure = 'basic'
AND a.amount_kind = 'outturn' AND $department IN ('all', r.series_entity_name)
GROUP BY r.series_entity_id, r.series_entity_name, r.fiscal_year
ORDER BY r.series_entity_name, r.fiscal_year
