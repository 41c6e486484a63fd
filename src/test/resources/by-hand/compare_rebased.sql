-- Leaves of the three funds of every year, brought to the codes of one year: those under one code.
WITH leaf AS (
    SELECT r.series_entity_id AS id, r.fiscal_year AS year, a.code, sum(a.amount_yuan) AS amount
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.is_leaf AND a.amount_kind = 'outturn' AND a.direction = 'expenditure' AND a.measure = 'total'
    AND a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
    GROUP BY ALL
),
moved AS (
    SELECT
        l.id,
        l.year,
        CASE WHEN m.code IS NULL THEN l.code ELSE m.to_code END AS code,
        CASE WHEN m.code IS NULL THEN l.amount ELSE l.amount * (m.weight_with - m.weight_before) END AS amount,
        coalesce(m.relation, 'same') AS relation,
        coalesce(m.is_believed, false) AS believed
    FROM leaf l
    LEFT JOIN 'mart.code_route.parquet' m
        ON m.classification = 'functional' AND m.code = l.code AND m.fiscal_year = l.year
        AND m.target_year = CAST($rebase AS INTEGER)
),
yearly AS (
    SELECT
        id,
        year,
        sum(amount) AS total,
        sum(amount) FILTER (starts_with(code, $code)) AS now,
        sum(amount) FILTER (code IS NULL) AS unbridged,
        sum(amount) FILTER (starts_with(code, $code) AND relation <> 'same') AS crossed,
        coalesce(bool_or(believed) FILTER (starts_with(code, $code)), false) AS believed
    FROM moved
    GROUP BY ALL
),
figure AS (
    SELECT
        y.id,
        y.year,
        true AS has_now,
        b.id IS NOT NULL AS has_before,
        y.total,
        y.now,
        y.unbridged,
        y.crossed AS moved,
        b.now AS before,
        b.crossed,
        y.believed OR coalesce(b.believed, false) AS believed
    FROM yearly y
    LEFT JOIN yearly b ON b.id = y.id AND b.year = y.year - 1
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
    (SELECT name FROM named WHERE code = $code AND year = CAST($rebase AS INTEGER)),
    c.amount,
    percent(c.amount, c.total),
    c.prior,
    c.change,
    percent(c.change, c.prior),
    percent(c.crossed, c.before),
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
        CASE WHEN c.moved <> 0 THEN 'codes_rebased' END,
        CASE WHEN c.crossed <> 0 THEN 'prior_codes_rebased' END,
        CASE WHEN c.believed THEN 'bridge_believed' END,
        CASE WHEN c.unbridged <> 0 THEN 'amounts_without_bridge' END)
FROM compared c
LEFT JOIN 'ref.staff.parquet' s ON s.entity_name = c.name AND CAST(s.year AS INTEGER) = c.year
LEFT JOIN 'ref.population.parquet' p
    ON CAST(p.year AS INTEGER) = c.year
    AND CASE WHEN p.division_code IS NOT NULL THEN p.division_code = c.division_code
             WHEN c.division_name IS NOT NULL THEN c.division_name = p.division_name
             ELSE starts_with(c.name, p.division_name) END
ORDER BY c.name, c.year
