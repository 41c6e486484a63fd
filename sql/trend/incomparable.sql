-- Grain: one thing that keeps figures of this year and the year before from being compared as they stand.
WITH chosen AS (
    SELECT * FROM mart.compared_report WHERE list_contains(string_split($entities, ','), series_entity_id)
),
now AS (SELECT * FROM chosen WHERE fiscal_year = CAST($year AS INTEGER)),
before AS (SELECT * FROM chosen WHERE fiscal_year = CAST($year AS INTEGER) - 1)
SELECT
    CASE r.fiscal_year WHEN CAST($year AS INTEGER) THEN 'no_prior_report' ELSE 'no_report' END AS kind,
    r.series_entity_name AS name,
    NULL AS code,
    CAST(sum(f.appropriation_yuan) AS DECIMAL(20, 2)) AS amount_yuan
FROM mart.compared_report r
LEFT JOIN mart.functional_expenditure f USING (report_id, fiscal_year)
WHERE list_contains(string_split($apart, ','), r.series_entity_id) AND coalesce(f.code, 'total') = 'total'
AND r.fiscal_year BETWEEN CAST($year AS INTEGER) - 1 AND CAST($year AS INTEGER)
GROUP BY r.fiscal_year, r.series_entity_name
UNION ALL
SELECT 'no_prior_report', any_value(series_entity_name), NULL, NULL
FROM now
GROUP BY series_entity_id
HAVING series_entity_id NOT IN (SELECT series_entity_id FROM before)
UNION
SELECT 'scope_changed', series_entity_name, NULL, NULL FROM now WHERE scope_changed
UNION
SELECT 'built_from_units', series_entity_name, NULL, NULL FROM now WHERE built_from_units
UNION
SELECT 'body_' || entity_relation, series_entity_name, entity_name, NULL FROM before WHERE entity_relation <> 'same'
UNION ALL
SELECT 'code_' || relation, any_value(label), code || '→' || coalesce(rebased_code, '?'),
       CAST(sum(amount_yuan) AS DECIMAL(20, 2))
FROM mart.rebased_amount
WHERE list_contains(string_split($entities, ','), series_entity_id)
AND fiscal_year = CAST($year AS INTEGER) - 1 AND target_year = CAST($year AS INTEGER) AND relation <> 'same'
AND statement IN ('general_public_expenditure', 'government_fund', 'state_capital') AND measure = 'total'
AND direction = 'expenditure' AND amount_yuan <> 0
GROUP BY relation, code, rebased_code
ORDER BY ALL
