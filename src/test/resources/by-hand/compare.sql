-- Leaves of the three funds of a year and of the year before, brought to the codes of the year: those under one code.
WITH leaf AS (
    SELECT r.series_entity_id AS id, r.fiscal_year AS year, a.code, sum(a.amount_yuan) AS amount
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.is_leaf AND a.amount_kind = 'outturn' AND a.direction = 'expenditure' AND a.measure = 'total'
    AND a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
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
        count(now) > 0 AS has_now,
        count(before) > 0 AS has_before,
        sum(now) AS total,
        sum(now) FILTER (starts_with(code, $code)) AS now,
        sum(now) FILTER (code IS NULL) AS unbridged,
        sum(before) FILTER (starts_with(code, $code)) AS before,
        sum(before) FILTER (starts_with(code, $code) AND relation <> 'same') AS crossed,
        coalesce(bool_or(believed) FILTER (starts_with(code, $code)), false) AS believed
    FROM moved
    GROUP BY ALL
),
compared AS (
    SELECT
        f.*,
        d.* EXCLUDE (id, year),
        coalesce(f.now, 0) AS amount,
        CASE WHEN f.has_before THEN coalesce(f.before, 0) END AS prior,
        amount - prior AS change
    FROM figure f
    JOIN department d USING (id, year)
    WHERE f.has_now
)
SELECT
    c.division_code,
    c.division_name,
    c.id,
    c.name,
    c.year,
    $code,
    n.name,
    c.amount,
    percent(c.amount, c.total),
    c.prior,
    c.change,
    percent(c.change, c.prior),
    percent(CASE WHEN r.code IS NULL THEN c.crossed ELSE c.before END, c.before),
    coalesce(c.unbridged, 0),
    rank() OVER (PARTITION BY c.year ORDER BY c.amount DESC),
    CAST(c.amount / CAST(p.persons AS BIGINT) AS DECIMAL(20, 2)),
    CAST(c.amount / CAST(s.actual AS BIGINT) AS DECIMAL(20, 2)),
    NULL AS constant_price_without_an_index,
    concat_ws(', ',
        CASE WHEN c.built_from_units THEN 'built_from_units' END,
        CASE WHEN c.scope_changed THEN 'scope_changed' END,
        CASE WHEN c.merged THEN 'bodies_merged' END,
        CASE WHEN c.renamed THEN 'body_renamed' END,
        CASE WHEN c.crossed <> 0 OR r.code IS NOT NULL AND c.has_before THEN 'prior_codes_rebased' END,
        CASE WHEN c.believed OR r.believed AND c.has_before THEN 'bridge_believed' END,
        CASE WHEN c.unbridged <> 0 THEN 'amounts_without_bridge' END)
FROM compared c
LEFT JOIN 'ref.staff.parquet' s ON s.entity_name = c.name AND CAST(s.year AS INTEGER) = c.year
LEFT JOIN 'ref.population.parquet' p
    ON CAST(p.year AS INTEGER) = c.year
    AND CASE WHEN p.division_code IS NOT NULL THEN p.division_code = c.division_code
             WHEN c.division_name IS NOT NULL THEN c.division_name = p.division_name
             ELSE starts_with(c.name, p.division_name) END
LEFT JOIN renamed r ON r.year = c.year AND r.code = $code
LEFT JOIN named n ON n.year = c.year AND n.code = $code
ORDER BY c.name, c.year
