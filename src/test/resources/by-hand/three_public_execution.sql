-- The lines of the three public expenses of a year and the year before, by department: one item.
WITH asked AS (
    SELECT coalesce(TRY_CAST($year AS INTEGER), max(fiscal_year)) AS year FROM 'mart.compared_report.parquet'
),
line AS (
    SELECT
        r.series_entity_id AS id,
        r.series_entity_name AS name,
        r.fiscal_year AS year,
        a.code,
        sum(a.amount_yuan) FILTER (a.amount_kind = 'original_budget') AS original,
        sum(a.amount_yuan) FILTER (a.amount_kind = 'revised_budget') AS revised,
        sum(a.amount_yuan) FILTER (a.amount_kind = 'outturn') AS outturn
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.statement = 'three_public_expense' AND a.code IS NOT NULL
    AND a.fiscal_year BETWEEN (SELECT year - 1 FROM asked) AND (SELECT year FROM asked)
    GROUP BY ALL
),
part (code, whole, others) AS (
    VALUES ('overseas_travel', 'total', ['vehicles', 'reception']),
           ('vehicles', 'total', ['overseas_travel', 'reception']),
           ('reception', 'total', ['overseas_travel', 'vehicles']),
           ('vehicle_purchase', 'vehicles', ['vehicle_operation']),
           ('vehicle_operation', 'vehicles', ['vehicle_purchase'])
),
figure AS (
    SELECT id, name, year, original, revised, outturn FROM line WHERE code = $item
    UNION ALL
    SELECT
        w.id,
        w.name,
        w.year,
        CASE WHEN w.original = coalesce(sum(o.original), 0) THEN 0 END,
        CASE WHEN w.revised = coalesce(sum(o.revised), 0) THEN 0 END,
        0
    FROM line w
    JOIN part p ON p.whole = w.code
    LEFT JOIN line o ON o.id = w.id AND o.year = w.year AND list_contains(p.others, o.code)
    WHERE p.code = $item
    AND NOT EXISTS (FROM line own WHERE own.id = w.id AND own.year = w.year AND own.code = p.code)
    GROUP BY w.id, w.name, w.year, w.original, w.revised, w.outturn
    HAVING w.outturn = coalesce(sum(o.outturn), 0)
)
SELECT
    f.name,
    f.year,
    f.original,
    f.revised,
    f.outturn,
    percent(f.outturn, f.original) AS of_original,
    percent(f.outturn, f.revised) AS of_revised,
    CASE WHEN of_revised IS NOT NULL THEN rank() OVER (ORDER BY of_revised DESC NULLS LAST) END AS place,
    CASE WHEN of_original IS NOT NULL THEN rank() OVER (ORDER BY of_original DESC NULLS LAST) END,
    CASE WHEN f.outturn IS NOT NULL THEN rank() OVER (ORDER BY f.outturn DESC NULLS LAST) END,
    p.outturn,
    percent(f.outturn - p.outturn, p.outturn)
FROM figure f
LEFT JOIN figure p ON p.id = f.id AND p.year = f.year - 1
WHERE f.year = (SELECT year FROM asked)
ORDER BY place NULLS LAST, f.name
