-- Grain: one thing that keeps figures of this year and the year before from being compared as they stand.
-- Codes: the amount of the year before that went over, and its share of all of that year under that classification.
WITH chosen AS (
    SELECT * FROM mart.compared_report WHERE list_contains(string_split($entities, ','), series_entity_id)
),
now AS (SELECT * FROM chosen WHERE fiscal_year = CAST($year AS INTEGER)),
before AS (SELECT * FROM chosen WHERE fiscal_year = CAST($year AS INTEGER) - 1),
spent AS (
    SELECT report_id, fiscal_year, sum(appropriation_yuan) AS amount_yuan
    FROM mart.functional_expenditure
    WHERE code = 'total'
    GROUP BY ALL
),
carried AS (
    SELECT
        CASE classification WHEN 'economic' THEN 'economic_' ELSE 'code_' END AS scheme,
        relation,
        code,
        rebased_code,
        label,
        amount_yuan,
        sum(amount_yuan) OVER (PARTITION BY classification) AS whole_yuan
    FROM mart.rebased_amount
    WHERE list_contains(string_split($entities, ','), series_entity_id) AND amount_kind = 'outturn'
    AND fiscal_year = CAST($year AS INTEGER) - 1 AND target_year = CAST($year AS INTEGER)
    AND (statement IN ('general_public_expenditure', 'government_fund', 'state_capital') AND measure = 'total'
             AND direction = 'expenditure'
         OR statement = 'general_public_basic_expenditure' AND measure = 'basic')
    AND series_entity_id IN (SELECT series_entity_id FROM now)
)
SELECT
    CASE r.fiscal_year WHEN CAST($year AS INTEGER) THEN 'no_prior_report' ELSE 'no_report' END AS kind,
    r.series_entity_name AS name,
    NULL AS code,
    CAST(sum(s.amount_yuan) AS DECIMAL(20, 2)) AS amount_yuan,
    NULL AS share_percent,
    NULL AS whole_yuan,
    false AS is_lost
FROM mart.compared_report r
LEFT JOIN spent s USING (report_id, fiscal_year)
WHERE list_contains(string_split($apart, ','), r.series_entity_id)
AND r.fiscal_year BETWEEN CAST($year AS INTEGER) - 1 AND CAST($year AS INTEGER)
GROUP BY r.fiscal_year, r.series_entity_name
UNION ALL
SELECT 'no_prior_report', min(series_entity_name), NULL, NULL, NULL, NULL, false
FROM now
GROUP BY series_entity_id
HAVING series_entity_id NOT IN (SELECT series_entity_id FROM before)
UNION
SELECT 'scope_changed', series_entity_name, NULL, NULL, NULL, NULL, false FROM now WHERE scope_changed
UNION
SELECT 'built_from_units', series_entity_name, NULL, NULL, NULL, NULL, false FROM now WHERE built_from_units
UNION
SELECT 'body_' || entity_relation, series_entity_name, entity_name, CAST(amount_yuan AS DECIMAL(20, 2)), NULL, NULL, false
FROM before
LEFT JOIN spent USING (report_id, fiscal_year)
WHERE entity_relation <> 'same'
UNION ALL
SELECT
    scheme || relation,
    min(label),
    code || '→' || coalesce(rebased_code, '?'),
    CAST(sum(amount_yuan) AS DECIMAL(20, 2)),
    mart.percent(sum(amount_yuan), min(whole_yuan)),
    CAST(min(whole_yuan) AS DECIMAL(20, 2)),
    rebased_code IS NULL
FROM carried
WHERE relation <> 'same' AND amount_yuan <> 0
GROUP BY scheme, relation, code, rebased_code
ORDER BY ALL
