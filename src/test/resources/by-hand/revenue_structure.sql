-- Leaves of the revenue statement of each report's own year, by department and source.
SELECT
    r.series_entity_name,
    r.fiscal_year,
    a.measure,
    sum(a.amount_yuan) AS amount,
    percent(amount, sum(sum(a.amount_yuan)) OVER (PARTITION BY r.series_entity_id, r.fiscal_year))
FROM 'mart.amount.parquet' a
JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
WHERE a.is_leaf AND a.statement = 'revenue' AND a.amount_kind = 'outturn' AND a.measure <> 'total'
AND $department IN ('all', r.series_entity_name)
GROUP BY r.series_entity_id, r.series_entity_name, r.fiscal_year, a.measure
ORDER BY r.series_entity_name, r.fiscal_year, amount DESC, a.measure
