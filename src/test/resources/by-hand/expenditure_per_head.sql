-- Leaves of the three statements of funds of each report's own year, by department, over staff and inhabitants.
WITH spent AS (
    SELECT
        r.series_entity_name AS name,
        r.fiscal_year AS year,
        any_value(r.division_code) AS division_code,
        any_value(r.division_name) AS division_name,
        sum(a.amount_yuan) AS amount
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.is_leaf AND a.measure = 'total' AND a.amount_kind = 'outturn' AND a.direction = 'expenditure'
    AND a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
    AND $department IN ('all', r.series_entity_name)
    GROUP BY r.series_entity_id, r.series_entity_name, r.fiscal_year
)
SELECT
    t.name,
    t.year,
    t.amount,
    CAST(s.actual AS BIGINT) AS staff,
    CAST(t.amount / staff AS DECIMAL(20, 2)),
    CAST(p.persons AS BIGINT) AS inhabitants,
    CAST(t.amount / inhabitants AS DECIMAL(20, 2))
FROM spent t
LEFT JOIN 'ref.staff.parquet' s ON s.entity_name = t.name AND CAST(s.year AS INTEGER) = t.year
LEFT JOIN 'ref.population.parquet' p
    ON CAST(p.year AS INTEGER) = t.year
    AND CASE WHEN p.division_code IS NOT NULL THEN p.division_code = t.division_code
             WHEN t.division_name IS NOT NULL THEN t.division_name = p.division_name
             ELSE starts_with(t.name, p.division_name) END
ORDER BY t.name, t.year
