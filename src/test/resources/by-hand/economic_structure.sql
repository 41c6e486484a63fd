-- Leaves of basic expenditure of a year and of the year before, brought to the codes of the year, by department and class.
WITH leaf AS (
    SELECT r.series_entity_id AS id, r.fiscal_year AS year, a.code, sum(a.amount_yuan) AS amount
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.is_leaf AND a.amount_kind = 'outturn' AND a.measure = 'basic'
    AND a.statement = 'general_public_basic_expenditure'
    GROUP BY ALL
),
moved AS (
    SELECT id, year, code, amount AS now, NULL AS before, 'same' AS relation, false AS believed, code AS code_before
    FROM leaf
    UNION ALL
    SELECT
        l.id,
        l.year + 1,
        CASE WHEN m.code IS NULL THEN l.code ELSE m.to_code END,
        NULL,
        CASE WHEN m.code IS NULL THEN l.amount ELSE l.amount * (m.weight_with - m.weight_before) END,
        coalesce(m.relation, 'same'),
        coalesce(m.is_believed, false),
        l.code
    FROM leaf l
    LEFT JOIN 'mart.code_route.parquet' m
        ON m.classification = 'economic' AND m.code = l.code AND m.fiscal_year = l.year
        AND m.target_year = l.year + 1
),
named AS (
    SELECT year, code, min(name) AS name FROM 'ref.code_year.parquet' WHERE scheme = 'economic_department' GROUP BY ALL
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
figure AS (
    SELECT
        id,
        year,
        left(code, 3) AS class,
        sum(now) AS now,
        sum(before) AS before,
        sum(sum(now)) OVER (PARTITION BY id, year) AS total,
        sum(sum(before)) OVER (PARTITION BY id, year) AS total_before
    FROM moved
    GROUP BY id, year, class
)
SELECT
    d.name,
    d.year,
    f.class,
    n.name,
    coalesce(f.now, 0) AS amount,
    percent(amount, f.total),
    CASE WHEN f.total_before IS NOT NULL THEN coalesce(f.before, 0) END AS prior,
    amount - prior AS change,
    percent(change, prior)
FROM figure f
JOIN department d USING (id, year)
LEFT JOIN named n ON n.year = f.year AND n.code = f.class
WHERE f.class IS NOT NULL AND f.total IS NOT NULL AND $department IN ('all', d.name)
ORDER BY d.name, d.year, f.class
