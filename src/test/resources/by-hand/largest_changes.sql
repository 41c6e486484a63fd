-- Leaves of a year and of the year before, brought to the codes of the year, by department and item: changed most.
WITH asked AS (
    SELECT coalesce(TRY_CAST($year AS INTEGER), max(fiscal_year)) AS year FROM 'mart.compared_report.parquet'
),
leaf AS (
    SELECT r.series_entity_id AS id, r.fiscal_year AS year, a.code, sum(a.amount_yuan) AS amount
    FROM 'mart.amount.parquet' a
    JOIN 'mart.compared_report.parquet' r USING (report_id, fiscal_year)
    WHERE a.is_leaf AND a.amount_kind = 'outturn' AND a.direction = 'expenditure'
    AND a.measure = CASE WHEN $measure IN ('basic', 'project') THEN $measure ELSE 'total' END
    AND ($measure = 'appropriation'
             AND a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
         OR $measure = 'general_public' AND a.statement = 'general_public_expenditure'
         OR $measure IN ('total', 'basic', 'project') AND a.statement = 'expenditure')
    AND a.fiscal_year BETWEEN (SELECT year - 1 FROM asked) AND (SELECT year FROM asked)
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
        code AS item,
        sum(now) AS now,
        sum(before) AS before,
        sum(before) FILTER (relation <> 'same') AS crossed,
        coalesce(bool_or(believed), false) AS believed,
        sum(sum(now)) OVER (PARTITION BY id) AS total,
        sum(sum(before)) OVER (PARTITION BY id) AS total_before
    FROM moved
    WHERE year = (SELECT year FROM asked)
    GROUP BY id, year, item
),
coarse AS (
    SELECT DISTINCT id, item AS code FROM figure WHERE before <> 0 AND length(item) < 7
),
change AS (
    SELECT
        f.*,
        coalesce(f.now, 0) AS amount,
        CASE WHEN f.total_before IS NOT NULL AND c.id IS NULL AND s.id IS NULL THEN coalesce(f.before, 0) END AS prior,
        amount - prior AS change
    FROM figure f
    LEFT JOIN coarse c ON c.id = f.id AND c.code = left(f.item, 3)
    LEFT JOIN coarse s ON s.id = f.id AND s.code = left(f.item, 5)
    WHERE length(f.item) = 7 AND f.total IS NOT NULL
)
SELECT
    d.name,
    d.year,
    c.item,
    n.name,
    c.prior,
    c.amount,
    c.change,
    percent(c.change, c.prior),
    percent(CASE WHEN r.code IS NULL THEN coalesce(c.crossed, 0) ELSE c.prior END, c.prior),
    c.believed OR coalesce(r.believed, false),
    d.scope_changed,
    d.merged OR coalesce(p.merged, false)
FROM change c
JOIN department d ON d.id = c.id AND d.year = c.year
LEFT JOIN department p ON p.id = c.id AND p.year = c.year - 1
LEFT JOIN renamed r ON r.year = c.year AND r.code = c.item
LEFT JOIN named n ON n.year = c.year AND n.code = c.item
WHERE c.change IS NOT NULL
ORDER BY abs(c.change) DESC, d.name, c.item
LIMIT CAST($top AS BIGINT)
