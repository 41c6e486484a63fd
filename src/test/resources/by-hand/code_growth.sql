-- Leaves of a year and of the year before, brought to the codes of the year, by department: those under one code.
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
        ON m.classification = 'functional' AND m.code = l.code AND m.fiscal_year = l.year
        AND m.target_year = l.year + 1
),
renamed AS (
    SELECT to_year AS year, to_code AS code, bool_or(is_believed) AS believed
    FROM 'ref.code_bridge_pair.parquet'
    WHERE scheme = 'functional' AND relation = 'renamed' AND from_code = to_code AND to_year = from_year + 1
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
figure AS (
    SELECT
        id,
        year,
        sum(now) AS total,
        sum(now) FILTER ($code = 'total' OR starts_with(code, $code)) AS now,
        count(before) > 0 AS has_before,
        sum(before) FILTER ($code = 'total' OR starts_with(code, $code)) AS before,
        sum(before) FILTER (relation <> 'same' AND ($code = 'total' OR starts_with(code, $code))) AS crossed,
        count(*) FILTER ($code = 'total' OR starts_with(code, $code)) > 0 AS is_there,
        bool_or(before <> 0 AND length(code) < length($code) AND starts_with($code, code)) AS is_coarse_before
    FROM moved
    GROUP BY ALL
)
SELECT
    d.name,
    f.year,
    n.name,
    coalesce(f.now, 0) AS amount,
    CASE WHEN f.has_before AND (f.is_coarse_before IS DISTINCT FROM true OR $code = 'total')
        THEN coalesce(f.before, 0) END AS prior,
    amount - prior AS change,
    percent(change, prior),
    percent(amount, f.total),
    rank() OVER (PARTITION BY f.year ORDER BY amount DESC),
    percent(CASE WHEN r.code IS NULL THEN coalesce(f.crossed, 0) ELSE prior END, prior),
    d.scope_changed,
    d.merged OR coalesce(p.merged, false)
FROM figure f
JOIN department d ON d.id = f.id AND d.year = f.year
LEFT JOIN department p ON p.id = f.id AND p.year = f.year - 1
LEFT JOIN renamed r ON r.year = f.year AND r.code = $code
LEFT JOIN named n ON n.year = f.year AND n.code = $code
WHERE f.is_there AND f.total IS NOT NULL
ORDER BY d.name, f.year
