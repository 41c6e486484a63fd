-- Leaves of a year and of the year before, brought to the codes of the year, by department: what disturbs a comparison.
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
    d.name,
    d.year,
    sum(m.before) AS prior,
    percent(coalesce(sum(m.before) FILTER (m.relation <> 'same'), 0), prior),
    coalesce(sum(m.before) FILTER (m.code IS NULL AND m.code_before IS NOT NULL), 0),
    coalesce(bool_or(m.believed), false),
    d.built_from_units,
    d.scope_changed,
    d.merged OR coalesce(p.merged, false),
    $measure NOT IN ('appropriation', 'general_public')
FROM moved m
JOIN department d ON d.id = m.id AND d.year = m.year
LEFT JOIN department p ON p.id = d.id AND p.year = d.year - 1
GROUP BY d.id, d.name, d.year, d.built_from_units, d.scope_changed, d.merged, p.merged
HAVING count(m.now) > 0 AND count(m.before) > 0
ORDER BY d.name, d.year
