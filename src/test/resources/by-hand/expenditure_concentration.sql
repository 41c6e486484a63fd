-- Leaves of each year, by department: how they are spread.
WITH leaf AS (
    SELECT r.series_entity_id AS id, r.fiscal_year AS year, a.code, sum(a.amount_yuan) AS amount
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.is_leaf AND a.amount_kind = 'outturn' AND a.direction = 'expenditure'
    AND a.measure = CASE WHEN $measure IN ('basic', 'project') THEN $measure ELSE 'total' END
    AND ($measure = 'appropriation'
             AND a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
         OR $measure = 'general_public' AND a.statement = 'general_public_expenditure'
         OR $measure IN ('total', 'basic', 'project') AND a.statement = 'expenditure')
    AND ($code = 'total' OR starts_with(a.code, $code))
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
),
spent AS (
    SELECT
        d.year,
        d.name,
        sum(l.amount) AS amount,
        row_number() OVER (PARTITION BY d.year ORDER BY sum(l.amount) DESC, d.name) AS place
    FROM leaf l
    JOIN department d USING (id, year)
    GROUP BY l.id, d.year, d.name
    HAVING sum(l.amount) > 0
),
yearly AS (
    SELECT year, sum(amount) AS total FROM spent GROUP BY year
)
SELECT
    year,
    count(*),
    any_value(total),
    sum(amount) FILTER (place <= CAST($top AS INTEGER)) AS most,
    percent(most, any_value(total)),
    max(name) FILTER (place = 1),
    CAST(round(sum((CAST(amount AS DOUBLE) / CAST(total AS DOUBLE)) ** 2) * 10000, 0) AS INTEGER)
FROM spent
JOIN yearly USING (year)
GROUP BY year
ORDER BY year
