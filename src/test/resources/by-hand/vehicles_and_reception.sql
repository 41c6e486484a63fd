-- The lines of the three public expenses, by department; a part that is not printed is zero where the others are all.
WITH line AS (
    SELECT
        r.series_entity_id AS id,
        r.series_entity_name AS name,
        r.fiscal_year AS year,
        a.code,
        sum(a.amount_yuan) FILTER (a.amount_kind = 'outturn') AS amount
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.statement = 'three_public_expense' AND a.code IS NOT NULL
    AND $department IN ('all', r.series_entity_name)
    GROUP BY ALL
),
wide AS (
    SELECT
        id, name, year,
        max(amount) FILTER (code = 'total') AS total,
        max(amount) FILTER (code = 'overseas_travel') AS travel,
        max(amount) FILTER (code = 'vehicles') AS vehicles,
        max(amount) FILTER (code = 'vehicle_purchase') AS purchase,
        max(amount) FILTER (code = 'vehicle_operation') AS operation,
        max(amount) FILTER (code = 'reception') AS reception,
        max(amount) FILTER (code = 'meetings') AS meetings,
        max(amount) FILTER (code = 'training') AS training,
        list(code) AS printed
    FROM line
    GROUP BY ALL
)
SELECT
    name,
    year,
    total,
    CASE WHEN 'overseas_travel' NOT IN printed AND total = coalesce(vehicles, 0) + coalesce(reception, 0)
        THEN 0 ELSE travel END,
    CASE WHEN 'vehicle_purchase' NOT IN printed AND vehicles = coalesce(operation, 0) THEN 0 ELSE purchase END,
    CASE WHEN 'vehicle_operation' NOT IN printed AND vehicles = coalesce(purchase, 0) THEN 0 ELSE operation END,
    CASE WHEN 'reception' NOT IN printed AND total = coalesce(travel, 0) + coalesce(vehicles, 0)
        THEN 0 ELSE reception END,
    meetings,
    training
FROM wide
ORDER BY name, year
