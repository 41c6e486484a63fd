-- Leaves of the expenditure statement of each report's own year, by department.
SELECT
    r.series_entity_name,
    r.fiscal_year,
    coalesce(sum(a.amount_yuan) FILTER (a.measure = 'total'), 0) AS total,
    coalesce(sum(a.amount_yuan) FILTER (a.measure = 'basic'), 0) AS basic,
    coalesce(sum(a.amount_yuan) FILTER (a.measure = 'project'), 0) AS project,
    total - basic - project AS neither,
    percent(basic, total),
    percent(project, total)
FROM 'mart.amount.parquet' a
JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
WHERE a.is_leaf AND a.statement = 'expenditure' AND a.amount_kind = 'outturn'
AND a.measure IN ('total', 'basic', 'project') AND $department IN ('all', r.series_entity_name)
GROUP BY r.series_entity_id, r.series_entity_name, r.fiscal_year
ORDER BY r.series_entity_name, r.fiscal_year
