-- Leaves of each year that stand under an item, by department: how they are spread.
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
    AND length(a.code) = 7
    GROUP BY ALL
),
named AS (
    SELECT year, code, min(name) AS name FROM 'ref.code_year.parquet' WHERE scheme = 'functional' GROUP BY ALL
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
item AS (
    SELECT
        l.*,
        d.name AS entity_name,
        n.name,
        row_number() OVER (PARTITION BY l.id, l.year ORDER BY l.amount DESC, l.code) AS place
    FROM leaf l
    JOIN department d USING (id, year)
    LEFT JOIN named n ON n.year = l.year AND n.code = l.code
    WHERE l.amount > 0
)
SELECT
    entity_name,
    year,
    count(*),
    sum(amount) AS total,
    max_by(name, amount),
    percent(max(amount), total),
    percent(sum(amount) FILTER (place <= CAST($top AS INTEGER)), total)
FROM item
GROUP BY id, entity_name, year
ORDER BY entity_name, year
