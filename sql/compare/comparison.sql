-- Grain: one department × one year, for one code (any level), measure and statement. $rebase: the year whose codes all
-- years are brought to; empty: every year under its own codes, the year before it brought to them.
WITH year AS (
    SELECT DISTINCT fiscal_year FROM mart.compared_report
),
pair AS (
    SELECT f.fiscal_year, t.fiscal_year AS target_year
    FROM year f
    JOIN year t
        ON t.fiscal_year = TRY_CAST($rebase AS INTEGER)
        OR $rebase = '' AND t.fiscal_year - f.fiscal_year BETWEEN 0 AND 1
),
rebased AS (
    SELECT
        r.series_entity_id,
        a.fiscal_year,
        p.target_year,
        CASE WHEN m.code IS NULL THEN a.code ELSE m.to_code END AS rebased_code,
        coalesce(m.relation, 'same') AS relation,
        coalesce(m.is_believed, false) AS is_believed,
        CASE WHEN m.weight_with - m.weight_before < 1
            THEN round(a.amount_yuan * m.weight_with, 2) - round(a.amount_yuan * m.weight_before, 2)
            ELSE a.amount_yuan
        END AS amount_yuan
    FROM mart.leaf_amount a
    JOIN mart.compared_report r ON r.report_id = a.report_id AND r.fiscal_year = a.fiscal_year
    JOIN pair p ON p.fiscal_year = a.fiscal_year
    LEFT JOIN mart.code_route m
        ON m.classification = a.classification AND m.fiscal_year = a.fiscal_year AND m.code = a.code
        AND m.target_year = p.target_year
    WHERE a.amount_kind = $amount_kind AND a.measure = $measure
    AND a.statement IN (SELECT unnest(string_split($statements, ',')))
    AND (a.direction = 'expenditure' OR $statements = 'revenue' AND a.direction = 'revenue')
),
leaf AS (
    SELECT
        *,
        CASE
            WHEN $code = 'total' THEN coalesce(rebased_code NOT IN ('meetings', 'training'), true)
            WHEN $code = 'vehicles' THEN starts_with(rebased_code, 'vehicle')
            WHEN $code = 'personnel' THEN rebased_code[1:3] IN ('301', '303')
            WHEN $code = 'routine_operating' THEN rebased_code[1:3] NOT IN ('301', '303')
            WHEN regexp_full_match($code, '[0-9]+') THEN starts_with(rebased_code, $code)
            ELSE rebased_code = $code
        END AS is_wanted,
        coalesce(rebased_code NOT IN ('meetings', 'training'), true) AS is_in_total
    FROM rebased
),
figure AS (
    SELECT
        series_entity_id,
        y.fiscal_year,
        count(*) FILTER (l.fiscal_year = y.fiscal_year) AS printed,
        count(*) FILTER (l.fiscal_year < y.fiscal_year) AS printed_before,
        sum(amount_yuan) FILTER (is_wanted AND l.fiscal_year = y.fiscal_year) AS amount_yuan,
        sum(amount_yuan) FILTER (is_in_total AND l.fiscal_year = y.fiscal_year) AS total_yuan,
        sum(amount_yuan) FILTER (rebased_code IS NULL AND l.fiscal_year = y.fiscal_year) AS unbridged_yuan,
        sum(amount_yuan) FILTER (is_wanted AND relation <> 'same' AND l.fiscal_year = y.fiscal_year) AS rebased_yuan,
        sum(amount_yuan) FILTER (is_wanted AND l.fiscal_year < y.fiscal_year) AS prior_yuan,
        sum(amount_yuan) FILTER (is_wanted AND relation <> 'same' AND l.fiscal_year < y.fiscal_year) AS crossed_yuan,
        coalesce(bool_or(is_believed) FILTER (is_wanted), false) AS is_believed
    FROM year y
    JOIN leaf l
        ON l.target_year = coalesce(TRY_CAST($rebase AS INTEGER), y.fiscal_year)
        AND l.fiscal_year BETWEEN y.fiscal_year - 1 AND y.fiscal_year
    GROUP BY series_entity_id, y.fiscal_year
),
department AS (
    SELECT
        series_entity_id,
        min(series_entity_name) AS entity_name,
        min(division_code) AS division_code,
        min(division_name) AS division_name,
        fiscal_year,
        bool_or(built_from_units) AS built_from_units,
        coalesce(bool_or(scope_changed), false) AS scope_changed,
        bool_or(entity_relation = 'merged') AS has_merged,
        bool_or(entity_relation = 'renamed') AS is_renamed
    FROM mart.compared_report
    GROUP BY series_entity_id, fiscal_year
),
compared AS (
    SELECT
        d.division_code,
        d.division_name,
        d.series_entity_id AS entity_id,
        d.entity_name,
        d.fiscal_year,
        CAST(coalesce(f.amount_yuan, 0) AS DECIMAL(20, 2)) AS amount_yuan,
        mart.percent(coalesce(f.amount_yuan, 0), f.total_yuan) AS share_percent,
        CASE WHEN f.printed_before > 0 THEN CAST(coalesce(f.prior_yuan, 0) AS DECIMAL(20, 2)) END AS prior_yuan,
        CAST(coalesce(f.unbridged_yuan, 0) AS DECIMAL(20, 2)) AS unbridged_yuan,
        mart.percent(CASE WHEN n.to_code IS NULL THEN f.crossed_yuan ELSE f.prior_yuan END, f.prior_yuan)
            AS crossed_percent,
        concat_ws(', ',
            CASE WHEN d.built_from_units THEN 'built_from_units' END,
            CASE WHEN d.scope_changed THEN 'scope_changed' END,
            CASE WHEN d.has_merged THEN 'bodies_merged' END,
            CASE WHEN d.is_renamed THEN 'body_renamed' END,
            CASE WHEN f.rebased_yuan <> 0 THEN 'codes_rebased' END,
            CASE WHEN f.crossed_yuan <> 0 OR n.to_code IS NOT NULL THEN 'prior_codes_rebased' END,
            CASE WHEN f.is_believed OR n.is_believed THEN 'bridge_believed' END,
            CASE WHEN f.unbridged_yuan <> 0 THEN 'amounts_without_bridge' END,
            CASE WHEN NOT list_has_any(string_split($statements, ','),
                ['general_public_expenditure', 'general_public_basic_expenditure', 'government_fund', 'state_capital'])
                THEN 'internal_flows_not_eliminated' END) AS flags
    FROM figure f
    JOIN department d USING (series_entity_id, fiscal_year)
    LEFT JOIN ref.code_bridge_pair n
        ON n.scheme = CASE WHEN $statements = 'general_public_basic_expenditure'
                           THEN 'economic_department' ELSE 'functional' END
        AND n.from_code = $code AND n.to_code = $code AND n.relation = 'renamed' AND f.printed_before > 0
        AND n.from_year = f.fiscal_year - 1 AND n.to_year = f.fiscal_year AND $rebase = ''
    WHERE f.printed > 0
),
chosen AS (
    SELECT *
    FROM compared c
    WHERE ($departments = '' OR list_contains(string_split($departments, ','), entity_name)
           OR list_contains(string_split($departments, ','), entity_id)
           OR EXISTS (FROM mart.entity_series s
                      WHERE s.series_entity_id = c.entity_id
                      AND list_contains(string_split($departments, ','), s.entity_name)))
    AND ($division = '' OR starts_with(division_code, rtrim($division, '0')) OR division_name = $division
         OR starts_with(entity_name, $division))
    AND ($peer_group = '' OR entity_name IN (SELECT entity_name FROM ref.peer_group WHERE peer_group = $peer_group))
),
top AS (
    SELECT entity_id
    FROM chosen
    WHERE fiscal_year BETWEEN CAST($from_year AS INTEGER) AND CAST($to_year AS INTEGER)
    GROUP BY entity_id
    ORDER BY arg_max(amount_yuan, fiscal_year) DESC, entity_id
    LIMIT coalesce(TRY_CAST($top AS BIGINT), 9223372036854775807)
)
SELECT
    c.division_code,
    c.division_name,
    c.entity_id,
    c.entity_name,
    c.fiscal_year,
    $code AS code,
    coalesce(
        (SELECT min(n.name) FROM ref.code_year n
         WHERE n.scheme = CASE WHEN $statements = 'general_public_basic_expenditure'
                               THEN 'economic_department' ELSE 'functional' END
         AND n.code = $code AND n.year = coalesce(TRY_CAST($rebase AS INTEGER), c.fiscal_year)),
        CASE $code WHEN 'total' THEN '合计' END) AS code_name,
    c.amount_yuan,
    c.share_percent,
    c.prior_yuan,
    CAST(c.amount_yuan - c.prior_yuan AS DECIMAL(20, 2)) AS change_yuan,
    mart.percent(c.amount_yuan - c.prior_yuan, c.prior_yuan) AS change_percent,
    c.crossed_percent,
    c.unbridged_yuan,
    rank() OVER (PARTITION BY c.fiscal_year ORDER BY c.amount_yuan DESC) AS amount_rank,
    CAST(c.amount_yuan / CAST(p.persons AS BIGINT) AS DECIMAL(20, 2)) AS per_inhabitant_yuan,
    CAST(c.amount_yuan / CAST(s.actual AS BIGINT) AS DECIMAL(20, 2)) AS per_staff_yuan,
    CAST(c.amount_yuan * CAST(last_price.price_index AS DOUBLE) / CAST(price.price_index AS DOUBLE) AS DECIMAL(20, 2))
        AS constant_price_yuan,
    c.flags
FROM chosen c
JOIN top USING (entity_id)
LEFT JOIN ref.population p
    ON CAST(p.year AS INTEGER) = c.fiscal_year
    AND (p.division_code = c.division_code
         OR p.division_code IS NULL AND coalesce(c.division_name = p.division_name, starts_with(c.entity_name, p.division_name)))
LEFT JOIN ref.staff s ON s.entity_name = c.entity_name AND CAST(s.year AS INTEGER) = c.fiscal_year
LEFT JOIN ref.price_index price ON CAST(price.year AS INTEGER) = c.fiscal_year
LEFT JOIN ref.price_index last_price ON CAST(last_price.year AS INTEGER) = CAST($to_year AS INTEGER)
WHERE c.fiscal_year BETWEEN CAST($from_year AS INTEGER) AND CAST($to_year AS INTEGER)
AND ($years = '' OR list_contains(string_split($years, ','), CAST(c.fiscal_year AS VARCHAR)))
ORDER BY c.entity_name, c.fiscal_year
