-- Leaves of the project column of the expenditure statement, by department, beside those of the year before.
WITH spent AS (
    SELECT
        r.series_entity_id AS id,
        r.series_entity_name AS name,
        r.fiscal_year AS year,
        sum(a.amount_yuan) AS amount
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.is_leaf AND a.statement = 'expenditure' AND a.measure = 'project' AND a.amount_kind = 'outturn'
    GROUP BY ALL
),
department AS (
    SELECT
        series_entity_id AS id,
        fiscal_year AS year,
        any_value(series_entity_name) AS name,
        any_value(division_code) AS division_code,
        any_value(division_name) AS division_name,
        bool_or(built_from_units) AS built_from_units,
        bool_or(scope_changed) AS scope_changed,
        bool_or(entity_relation = 'merged') AS merged,
        bool_or(entity_relation = 'renamed') AS renamed
    FROM 'mart.compared_report.parquet'
    GROUP BY ALL
)
SELECT
    s.name,
    s.year,
    b.amount AS prior,
    s.amount,
    s.amount - prior AS change,
    percent(change, prior) AS percent,
    d.scope_changed,
    d.merged OR coalesce(p.merged, false)
FROM spent s
JOIN spent b ON b.id = s.id AND b.year = s.year - 1
JOIN department d ON d.id = s.id AND d.year = s.year
LEFT JOIN department p ON p.id = s.id AND p.year = s.year - 1
WHERE b.amount > 0 AND s.amount >= b.amount * CAST($times AS DECIMAL(9, 4))
ORDER BY percent DESC, s.name, s.year
