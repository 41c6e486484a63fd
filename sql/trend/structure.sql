-- Grain: one part of expenditure in one year, summed over the departments: basic and project of the appropriation,
-- personnel and routine operating and the economic classes of general public basic expenditure.
WITH chosen AS (
    SELECT report_id, fiscal_year
    FROM mart.compared_report
    WHERE list_contains(string_split($entities, ','), series_entity_id)
),
part AS (
    SELECT 'nature' AS part, a.measure AS code, NULL AS name, a.fiscal_year, a.amount_yuan
    FROM mart.leaf_amount a
    JOIN chosen USING (report_id, fiscal_year)
    WHERE a.statement IN ('general_public_expenditure', 'government_fund', 'state_capital')
    AND a.measure IN ('basic', 'project') AND a.amount_kind = 'outturn'
    UNION ALL
    SELECT
        'group',
        CASE WHEN a.code[1:3] IN ('301', '303') THEN 'personnel' ELSE 'routine_operating' END,
        NULL,
        a.fiscal_year,
        a.amount_yuan
    FROM mart.leaf_amount a
    JOIN chosen USING (report_id, fiscal_year)
    WHERE a.statement = 'general_public_basic_expenditure' AND a.amount_kind = 'outturn'
    UNION ALL
    SELECT 'economic', t.code, t.standard_name, y.year, CASE y.year WHEN t.fiscal_year THEN t.amount_yuan ELSE t.prior_yuan END
    FROM mart.trend_economic t
    CROSS JOIN (SELECT unnest([CAST($year AS INTEGER), CAST($year AS INTEGER) - 1]) AS year) y
    WHERE list_contains(string_split($entities, ','), t.entity_id) AND t.fiscal_year = CAST($year AS INTEGER)
    AND t.code_level = 'class'
    UNION ALL
    SELECT 'economic', 'unbridged', NULL, t.fiscal_year - 1, t.unbridged_yuan
    FROM mart.trend_economic t
    WHERE list_contains(string_split($entities, ','), t.entity_id) AND t.fiscal_year = CAST($year AS INTEGER)
    AND t.code = 'total' AND t.unbridged_yuan <> 0
)
SELECT part, code, min(name) AS name, fiscal_year, CAST(sum(amount_yuan) AS DECIMAL(20, 2)) AS amount_yuan
FROM part
WHERE fiscal_year BETWEEN CAST($year AS INTEGER) - 1 AND CAST($year AS INTEGER)
GROUP BY part, code, fiscal_year
ORDER BY ALL
